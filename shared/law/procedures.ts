import type { RuleId } from './rules.ts';

/**
 * Which rules a procedure runs: what `plan` puts into a case, and what a finished procedure must show code and proof of
 * (`npx senim law --coverage`). A rule that is not listed stands in the law and in no case's plan.
 */
export interface Procedure {
  readonly rules: readonly RuleId[];
  /** Every rule listed has code and a proof; a test holds it. */
  readonly finished: boolean;
}

/** Three services, one process (RULES-4). */
const application: readonly RuleId[] = [
  'RULES-2.4',
  'RULES-15',
  'RULES-16',
  'RULES-17',
  'RULES-18',
  'RULES-19',
  'RULES-5',
  'RULES-6',
  'RULES-11',
  'RULES-20',
  'RULES-21',
  'RULES-22',
  'APPC-73',
  'APPC-74',
  'RULES-23',
  'RULES-24',
  'RULES-7',
  'RULES-25',
  'RULES-26',
  'RULES-A2.8',
  'RULES-A2.9',
  'RULES-A2.10',
  'RULES-A2.11',
  'APPC-91',
  'CMPL-29',
  'HOUSE-DELIVERY',
  'HOUSE-WITHDRAWAL',
  'HOUSE-PASSING',
  'HOUSE-CORRECTION',
  'HOUSE-NOTE',
  'HOUSE-QUESTION',
  'HOUSE-CONTACT',
  'HOUSE-REOPENING',
  'HOUSE-TERM',
];

/** The commission sits (RULES-20); how, is its regulation's. */
const sitting: readonly RuleId[] = [
  'RULES-20',
  'RULES-24',
  'HOUSE-SITTING',
  'HOUSE-VOTING',
  'HOUSE-MINUTES',
  'HOUSE-CHAIR',
  'HOUSE-DELIVERY',
  'HOUSE-PASSING',
  'HOUSE-NOTE',
];

/** What has changed in the registry is passed on and published (RULES-8). */
const dissemination: readonly RuleId[] = [
  'RULES-8',
  'HOUSE-PROCUREMENT',
  'HOUSE-PUBLICATION',
  'HOUSE-DELIVERY',
  'HOUSE-PASSING',
  'HOUSE-NOTE',
];

/** Chapter 4: complaints about what the provider has decided, done or left undone. */
const complaint: readonly RuleId[] = [
  'CMPL-28a',
  'CMPL-29',
  'CMPL-30',
  'CMPL-31',
  'CMPL-32',
  'CMPL-33',
  'CMPL-34',
  'APPC-91',
  'HOUSE-COMPLAINT',
  'HOUSE-LODGING',
  'HOUSE-RULING',
  'HOUSE-VERDICT',
  'HOUSE-INQUIRY',
  'HOUSE-POSITION',
  'HOUSE-COURT',
  'HOUSE-WITHDRAWAL',
  'HOUSE-DELIVERY',
  'HOUSE-PASSING',
  'HOUSE-NOTE',
];

/** Every procedure by the word its cases' ids begin with: `application/A-1`. */
export const procedures = {
  application: { rules: application, finished: true },
  sitting: { rules: sitting, finished: true },
  dissemination: { rules: dissemination, finished: true },
  complaint: { rules: complaint, finished: true },
} as const satisfies Readonly<Record<string, Procedure>>;

export type ProcedureId = keyof typeof procedures;
