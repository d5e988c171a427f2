import type { JournalProblem } from '../store/report.ts';
import type { caseFileProblems } from '../../shared/texts/case-file.ts';

/** What can be wrong with an archive: its own problems, and those of a journal. */
export type CaseFileProblemCode = keyof typeof caseFileProblems | JournalProblem['problem'];

/** A problem, and what it is about: a file of the archive, a step of a case, a day. */
export interface CaseFileProblem extends Pick<JournalProblem, 'caseId' | 'n' | 'day'> {
  readonly entry?: string;
  readonly problem: CaseFileProblemCode;
}

/** Takes note of a problem. */
export type ReportFile = (problem: CaseFileProblemCode, where?: Omit<CaseFileProblem, 'problem'>) => void;
