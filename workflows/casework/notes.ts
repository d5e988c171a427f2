import type { Bilingual } from '../../shared/bilingual.ts';
import type { Refusal } from '../../shared/errors.ts';
import { isRuleId, type RuleId } from '../../shared/law/rules.ts';
import { messageRefused } from '../../shared/notices/message-refused.ts';
import { deliveryFailed } from '../../shared/notices/staff.ts';
import type { Notice } from '../../shared/notices/types.ts';
import { roles, type Role } from '../../shared/roles.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from './calls.ts';
import type { AnyCase } from './case.ts';
import { now } from './clock.ts';
import type { DeliveryState, DutyState } from './state.ts';
import { stepSummary } from './wording.ts';

/** Leaves a note for everybody who holds the role, or for one of them, beside the main flow. */
export function leaveNote(
  kase: AnyCase,
  to: Role,
  kind: string,
  rule: RuleId,
  { text }: { readonly text: Bilingual },
  staff?: string,
): void {
  const { caseId } = kase.state;
  kase.asides.send('inbox', `note-${kind}`, async (id) => {
    const note = { caseId, to, kind, rule, text, ...(staff === undefined ? {} : { staff }) };
    await callsTo('inbox', kase.plan(), stepSummary(stepTitles.note, rule)).leaveNote({ note, ...id });
    kase.record({ kind: 'note-left', rule, data: { system: 'inbox', to, note: kind } });
  });
}

/** A duty that was passed to a person is that person's too: he hears what his superior hears. */
export function tellSuperior(
  kase: AnyCase,
  { rule, owes, passedTo }: DutyState,
  kind: string,
  note: Notice,
): void {
  leaveNote(kase, roles[owes].superior, kind, ruleOf(rule), note);
  if (passedTo !== undefined) leaveNote(kase, owes, kind, ruleOf(rule), note, passedTo);
}

/** The rule of a duty, as the texts know it. */
export function ruleOf(rule: string): RuleId {
  if (isRuleId(rule)) return rule;
  throw new Error(`rule ${rule} is not one this release knows`);
}

/** What the sender of a message is told when it could not be taken (RULES-A2.11). */
export function notTaken({ state: { number } }: AnyCase, message: string, { text }: Refusal): Notice {
  return messageRefused({ number, message, receivedAt: now(), why: text });
}

/** Tells the operator of a message that could not be taken. */
export function noteNotTaken(kase: AnyCase, message: string, refused: Refusal): void {
  leaveNote(kase, 'operator', 'message-refused', 'RULES-A2.11', notTaken(kase, message, refused));
}

/** Tells the operator of what a system has refused for good. */
export function noteUndelivered(kase: AnyCase, { system, kind, failed }: DeliveryState): void {
  // A note about a note would be refused as well, and so on for ever; the card shows it.
  if (system === 'inbox') return;
  const record = { number: kase.state.number, system, what: { ru: kind, kk: kind }, why: failed ?? '' };
  leaveNote(kase, 'operator', 'delivery', 'HOUSE-DELIVERY', deliveryFailed(record));
}
