import { isRuleId, rule, rules, type RuleId } from '../rules.ts';
import type { Reading, Rule } from '../types.ts';

const since = '2026-11-23';

/** What is read into every rule of a kind, wherever it stands. */
export const everywhere: readonly Reading[] = [
  {
    id: 'overdue-stands',
    rules: ['APPC-91', ...Object.keys(rules).filter(isRuleId).filter(canBeLate)],
    what: {
      ru: 'Отметка о просрочке стоит, пока просроченная обязанность не исполнена; история и журнал хранят её',
      kk: 'Мерзімі өткені туралы белгі міндет орындалғанша тұрады; тарих пен журнал оны сақтайды',
    },
    since,
  },
];

/** Due by the end of a term; a term that opens an act (INFRA-10) and a wait for an answer in hours make nobody late. */
function canBeLate(id: RuleId): boolean {
  const { term, before, within }: Rule = rule(id);
  return term === undefined ? before !== undefined || within !== undefined : term.opens === undefined;
}
