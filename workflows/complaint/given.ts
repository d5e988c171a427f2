import type { Json } from '../../shared/json.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import { rulingNote } from '../../shared/notices/complaint.ts';
import type { Act } from '../casework/act.ts';
import { leaveNote } from '../casework/notes.ts';
import type { SignedResult } from '../casework/signing.ts';
import type { Answer, ComplaintCase, GivenRuling } from './procedure.ts';
import { notify } from './tell.ts';

/** Records the signed answer or ruling: from now on it is in force. */
export function given(
  kase: ComplaintCase,
  rule: RuleId,
  { number, ruling, remedy }: Answer,
  { by, body, receivedAt }: Act<'signRuling'>,
  { document }: SignedResult,
): GivenRuling {
  const { issued, sha256, signature } = document;
  kase.record({
    kind: 'signed',
    rule,
    by,
    data: { number, sha256, on: body.date },
    // An issued document is JSON: texts and numbers.
    personal: { issued: issued as unknown as Json, signature },
  });
  return {
    ruling,
    document: number,
    sha256,
    on: body.date,
    at: receivedAt,
    ...(remedy === undefined ? {} : { remedy }),
  };
}

/** Delivers it to the complainant, and tells the provider's people how it ended and what is to be done. */
export function tellRuling(
  kase: ComplaintCase,
  rule: RuleId,
  { ruling, document, on, remedy }: GivenRuling,
  { title, text, document: signed }: SignedResult,
): void {
  notify(kase, rule, 'ruling', { title, text }, signed);
  noteRuling(kase, rule, { ruling, document, on, remedy });
}

/** To the unit and its superior: how the complaint ended. */
export function noteRuling(
  kase: ComplaintCase,
  rule: RuleId,
  said: Pick<Parameters<typeof rulingNote>[0], 'ruling' | 'document' | 'on' | 'remedy'>,
): void {
  const note = rulingNote({ number: kase.state.number, about: kase.facts.form.about, ...said });
  for (const to of ['unit', 'head-of-unit'] as const) leaveNote(kase, to, 'ruling', rule, note);
}
