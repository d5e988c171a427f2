import { catalogue } from '../../shared/messages/catalogue.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import { isRuleId, rules } from '../../shared/law/rules.ts';
import { stepTitles, withExample } from '../../shared/texts/steps.ts';
import type { DutyState } from './state.ts';

/** What only words things. Loaded once a worker (`preload.ts`), so a parked case costs its state alone. */

export function paragraphOf(rule: string): string {
  return isRuleId(rule) ? rules[rule].paragraph.ru : rule;
}

export function titleOf(rule: string): string {
  return isRuleId(rule) ? rules[rule].title.ru : rule;
}

/** A message's description, with a JSON example, as the UI shows it under the handler's name. */
export function describe(name: MessageName): string {
  const known = descriptions.get(name);
  if (known !== undefined) return known;
  const { description, example } = catalogue[name];
  const described = withExample(description.ru, JSON.stringify(example));
  descriptions.set(name, described);
  return described;
}

/** One text for all cases: a handler keeps its description as long as its case is in memory. */
const descriptions = new Map<MessageName, string>();

/** A timer's summary: what is waited for and under which paragraph. */
export function dutySummary(duty: DutyState): string {
  return stepSummary(stepTitles.term(titleOf(duty.rule)), duty.rule);
}

/** An activity's summary: what is done and under which paragraph. */
export function stepSummary(what: string, rule: string): string {
  return `${what} (${paragraphOf(rule)})`;
}
