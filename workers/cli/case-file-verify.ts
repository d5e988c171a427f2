import { ARCHIVE_AT_MOST } from '../../activities/case-file/archive.ts';
import type { CaseFileProblem } from '../../activities/case-file/report.ts';
import { verifyCaseFile, type CaseFileReport } from '../../activities/case-file/verify.ts';
import type { Bilingual } from '../../shared/bilingual.ts';
import { caseFileProblems } from '../../shared/texts/case-file.ts';
import { caseFileAnswers as texts, caseFileErrors } from '../../shared/texts/cli-case-file.ts';
import { journalProblems, say } from '../../shared/texts/cli.ts';
import { patterns } from '../../shared/messages/patterns.ts';
import { problemPlace } from './journal.ts';
import { bytesOf } from './input.ts';
import { indent, type Answer } from './output.ts';
import { UsageError } from './usage-error.ts';

const words: Readonly<Record<CaseFileProblem['problem'], Bilingual>> = {
  ...journalProblems,
  ...caseFileProblems,
};

/** Checks an archive by itself; exit 1 names each problem. */
export async function verifyFile(file: string, { seal }: { readonly seal?: string }): Promise<Answer> {
  if (seal !== undefined && !patterns.sha256.of.test(seal))
    throw new UsageError(caseFileErrors.badSeal, { text: seal });
  const report = verifyCaseFile(await bytesOf(file, 2 * ARCHIVE_AT_MOST), seal);
  const { problems } = report;
  const lines = [...summary(report, seal), ...problems.map((problem) => indent(problemLine(problem)))];
  return {
    ok: problems.length === 0,
    json: {
      ok: problems.length === 0,
      ...report,
      problems: problems.map((problem) => ({ ...problem, text: words[problem.problem] })),
    },
    lines: (language) => lines.map((line) => line[language]),
  };
}

function summary(
  { seal, caseId = '—', entries, steps, days, problems }: CaseFileReport,
  kept: string | undefined,
) {
  const found = seal === undefined ? [] : [say(texts.seal, { seal })];
  const facts = { caseId, entries, steps, days, n: problems.length };
  if (problems.length > 0) return [say(texts.damaged, facts), ...found];
  return [say(texts.sound, facts), ...found, ...(kept === undefined ? [texts.keepSeal] : [])];
}

function problemLine({ entry, problem, ...where }: CaseFileProblem): Bilingual {
  const place = [...(entry === undefined ? [] : [say(texts.file, { entry })]), ...problemPlace(where)];
  const line = (language: keyof Bilingual) => {
    const said = place.map((part) => part[language]).join(', ');
    return `${said === '' ? '' : `${said}: `}${words[problem][language]} (${problem})`;
  };
  return { ru: line('ru'), kk: line('kk') };
}
