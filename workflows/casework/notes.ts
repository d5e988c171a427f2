import type { RuleId } from '../../shared/law/rules.ts';
import type { Bilingual } from '../../shared/bilingual.ts';
import type { Role } from '../../shared/roles.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from './calls.ts';
import type { AnyCase } from './case.ts';
import { stepSummary } from './wording.ts';

/** Leaves a note for everybody who holds the role, beside the main flow. */
export function leaveNote(
  kase: AnyCase,
  to: Role,
  kind: string,
  rule: RuleId,
  { text }: { readonly text: Bilingual },
): void {
  const { caseId } = kase.state;
  kase.asides.send('inbox', `note-${kind}`, async (id) => {
    const note = { caseId, to, kind, rule, text };
    await callsTo('inbox', kase.plan(), stepSummary(stepTitles.note, rule)).leaveNote({ note, ...id });
    kase.record({ kind: 'note-left', rule, data: { system: 'inbox', to, note: kind } });
  });
}
