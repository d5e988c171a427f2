import type { IsoDate } from '../../shared/calendar/types.ts';

/** What can be wrong with the journal. The texts are for engineers; the command line words them for operators. */
export const problemTexts = {
  ROW_CHANGED: 'a column of this step is not what was hashed',
  ROW_MISSING: 'steps are missing before the next one',
  CHAIN_BROKEN: 'this step does not follow from the one before it: that one was replaced',
  HEAD_MISSING: 'the case was at this step, the journal ends before it',
  HEAD_DIFFERS: "the case's head is not the journal's last step",
  CASE_MISSING: 'the case is known, the journal has no step of it',
  PROJECTION_MISSING: 'the journal has steps of the case, the list of cases does not know it',
  ANCHOR_CHANGED: 'a column of this anchor is not what was hashed',
  ANCHOR_MISSING: 'days were anchored around this one, its anchor is gone',
  ANCHOR_BROKEN: 'this anchor does not follow from the one before it',
  DAY_DIFFERS:
    'the heads of this day are not those that were anchored: a row or a whole case was changed, added or removed',
} as const;

export interface JournalProblem {
  readonly caseId?: string;
  readonly day?: IsoDate;
  readonly n?: number;
  readonly problem: keyof typeof problemTexts;
  readonly text: string;
}

export interface JournalReport {
  readonly rows: number;
  readonly cases: number;
  /** Days anchored. */
  readonly days: number;
  readonly problems: readonly JournalProblem[];
}

/** Takes note of a problem; its text follows from its code. */
export type Report = (
  problem: keyof typeof problemTexts,
  where: { caseId?: string; day?: IsoDate; n?: number },
) => void;
