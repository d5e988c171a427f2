import type { CheckedResult } from '../../activities/signatures/result.ts';
import type { IsoDate } from '../../shared/calendar/types.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import type { DocumentRecord } from '../../shared/notices/result-document.ts';
import { signatureFaults, signatureNotValid } from '../../shared/notices/staff.ts';
import type { Actor } from '../../shared/roles.ts';
import { dayText } from '../../shared/texts/format.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { systemName } from '../../shared/texts/systems.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { callsTo, finalRefusal } from './calls.ts';
import type { AnyCase } from './case.ts';
import { now } from './clock.ts';
import { leaveNote } from './notes.ts';
import { stepSummary } from './wording.ts';

/** A document of a case: numbered, signed by a person, and looked at before it counts. */

export type SignedResult = Extract<CheckedResult, { valid: true }>;

/** What signs a document of the day. */
export interface Signature {
  readonly by: Actor;
  readonly receivedOn: IsoDate;
  readonly body: { readonly date: IsoDate; readonly signature: string };
}

/** The next outgoing number of the year: the document keeps it though its text be corrected. */
export async function documentNumber(kase: AnyCase, rule: RuleId): Promise<string> {
  const key = kase.stepKey('document-number');
  const store = callsTo('registry', kase.plan(), stepSummary(stepTitles.documentNumber, rule));
  return store.documentNumber({ key, year: Number(localDay(now()).slice(0, 4)) });
}

/** A document bears the day on which it is signed; before admission the day is not known. */
export function otherDay(date: IsoDate, offered: Signature | undefined): Refusal | undefined {
  if (offered === undefined || date === offered.receivedOn) return undefined;
  return refusal('DOCUMENT_DATE', { date: dayText(date), today: dayText(offered.receivedOn) });
}

/** The signature is the point of no return, recorded first; one that does not hold takes it back. */
export function beginSigning(kase: AnyCase, rule: RuleId, by: Actor): void {
  kase.state.signing = true;
  kase.record({ kind: 'signing-started', rule, by });
}

/** Looks at a signature; terms run on meanwhile. */
export async function checkSignature(
  kase: AnyCase,
  rule: RuleId,
  record: DocumentRecord,
  { by, body: { date, signature } }: Signature,
): Promise<SignedResult | Refusal> {
  const checks = callsTo('signatures', kase.plan(), stepSummary(stepTitles.signature, rule));
  const takeBack = (why: string, refused: Refusal) => {
    kase.state.signing = false;
    kase.record({ kind: 'signature-refused', rule, by, data: { why } });
    return refused;
  };
  let checked: CheckedResult;
  try {
    checked = await checks.checkResult({ record, date, staff: by.staff ?? '', cms: signature });
  } catch (error) {
    const code = finalRefusal(error);
    if (code === undefined) throw error;
    return takeBack(code, refusal('SYSTEM_REFUSED', { system: systemName('signatures') }));
  }
  if (checked.valid) return checked;
  const { number } = kase.state;
  const fault = checked.reason;
  leaveNote(kase, by.role, 'signature', rule, signatureNotValid({ number, rule, fault }));
  const reason = signatureFaults[fault];
  return takeBack(reason.ru, refusal('SIGNATURE_REFUSED', { reason }));
}
