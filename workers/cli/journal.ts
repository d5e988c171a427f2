import type { JournalProblem } from '../../activities/store/report.ts';
import type { Bilingual } from '../../shared/bilingual.ts';
import { cliTexts, journalProblems, say } from '../../shared/texts/cli.ts';
import { both, dayText } from '../../shared/texts/format.ts';
import type { Context } from './context.ts';
import { indent, type Answer } from './output.ts';

const words: Readonly<Record<JournalProblem['problem'], Bilingual>> = journalProblems;

/** Checks every case's chain and every anchored day; exit 1 names each problem. */
export async function verifyJournal(context: Context): Promise<Answer> {
  const report = await (await context.store()).verify();
  const { rows, cases, days, problems } = report;
  const ok = problems.length === 0;
  const summary = ok
    ? say(cliTexts.journalSound, { rows, cases, days })
    : say(cliTexts.journalDamaged, { rows, cases, days, n: problems.length });
  const lines = [summary, ...problems.map((problem) => indent(problemLine(problem)))];
  const json = {
    ok,
    ...report,
    problems: problems.map((problem) => ({ ...problem, text: words[problem.problem] })),
  };
  return { ok, json, lines: (language) => lines.map((line) => line[language]) };
}

function problemLine({ problem, ...where }: JournalProblem): Bilingual {
  const place = problemPlace(where);
  return both(
    (language) =>
      `${place.map((part) => part[language]).join(', ')}: ${words[problem][language]} (${problem})`,
  );
}

/** Which case, step, day a problem is about. */
export function problemPlace({ caseId, n, day }: Pick<JournalProblem, 'caseId' | 'n' | 'day'>): Bilingual[] {
  return [
    ...(caseId === undefined ? [] : [say(cliTexts.caseStep, { caseId })]),
    ...(n === undefined ? [] : [say(cliTexts.step, { n })]),
    ...(day === undefined ? [] : [say(cliTexts.day, { day: dayText(day) })]),
  ];
}
