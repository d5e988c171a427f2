import { acceptance } from './rules/acceptance.ts';
import { decision } from './rules/decision.ts';
import { registry } from './rules/registry.ts';
import { remedies } from './rules/remedies.ts';
import { requirements } from './rules/requirements.ts';
import type { Rule } from './types.ts';

/** Every rule the product runs, by the id of `requirements`; terms, duties and texts are read from here only. */
export const rules = {
  ...acceptance,
  ...decision,
  ...registry,
  ...requirements,
  ...remedies,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** The rule of an id. */
export function rule(id: RuleId): Rule {
  return rules[id];
}

/** Whether a text (a history's, a message's) is the id of a rule this release knows. */
export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}
