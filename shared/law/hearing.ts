import type { ForwardTerm } from '../calendar/types.ts';

/**
 * By which working day of the service term a preliminary decision should go, so that the objection of APPC-73 and the
 * notice of RULES-22 still fit into it (reading `hearing-suspends-nothing`). Nothing follows in law from its passing.
 */
export const preliminaryDecisionBy: ForwardTerm = {
  length: 8,
  unit: 'working-days',
  day0: 'act',
  closes: 'office',
};
