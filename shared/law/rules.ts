import { acceptance } from './rules/acceptance.ts';
import { decision } from './rules/decision.ts';
import { hearing } from './rules/hearing.ts';
import { house } from './rules/house.ts';
import { infra } from './rules/infra.ts';
import { monitoring } from './rules/monitoring.ts';
import { pilot } from './rules/pilot.ts';
import { registry } from './rules/registry.ts';
import { remedies } from './rules/remedies.ts';
import { requirements } from './rules/requirements.ts';
import { subject } from './rules/subject.ts';
import { time } from './rules/time.ts';
import type { Rule, SourceId } from './types.ts';

/** Every rule, by the id of `requirements`; terms, duties and titles are read from here only, words from `texts.ts`. */
export const rules = {
  ...acceptance,
  ...decision,
  ...hearing,
  ...registry,
  ...requirements,
  ...remedies,
  ...monitoring,
  ...subject,
  ...pilot,
  ...infra,
  ...time,
  ...house,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** The rule of an id. */
export function rule(id: RuleId): Rule {
  return rules[id];
}

/** Every rule of a document. */
export function idsOf(document: SourceId): readonly RuleId[] {
  return Object.keys(rules).filter((id): id is RuleId => isRuleId(id) && rule(id).document === document);
}

/** Whether a text (a history's, a message's) is the id of a rule this release knows. */
export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}
