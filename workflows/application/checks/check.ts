import type { CheckId, FindingCode } from '../../../shared/law/checks.ts';
import type { ApplicationCase } from '../procedure.ts';

/** What an outside system has answered to a check. */
export interface Answer {
  readonly codes: readonly FindingCode[];
  /** Lines of the card. */
  readonly lines: readonly string[];
  /** What it rests on, for the journal: may name persons. */
  readonly source?: object;
  /** Code of the system's refusal, where it has answered nothing. */
  readonly why?: string;
}

/** Asks one outside system about the applicant. Throws what the call of it throws. */
export type Check = (kase: ApplicationCase) => Promise<Answer>;

export type Checks = Readonly<Record<CheckId, Check>>;
