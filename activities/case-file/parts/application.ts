import { caseFileKinds } from '../../../shared/texts/case-file.ts';
import { say } from '../../../shared/texts/cli.ts';
import { outline } from '../outline.ts';
import type { CaseRecords } from '../port.ts';
import { asJson, dataOf, everyRun, fileWord, type Part, type Runs, type TitledEntry } from './part.ts';
import { formOf } from './read.ts';

/** Where the signature under what a run was started with stands. */
export const applicationCms = (caseId: string): string => `01-application/${fileWord(caseId)}.cms`;

export const applicationData = (runs: Runs) => dataOf(runs, (run) => formOf(run) ?? null);

/** What was filed, and the signature under it (RULES-15, RULES-A4.11). Documents are a part of their own. */
export function applicationPart(records: CaseRecords): Part {
  const files = records.cases.flatMap((run): TitledEntry[] => {
    const cms = formOf(run)?.signature?.cms;
    if (cms === undefined) return [];
    const title = say(caseFileKinds.signature, { what: caseFileKinds.application });
    return [{ name: applicationCms(run.caseId), bytes: Buffer.from(cms, 'base64'), title }];
  });
  return {
    name: '01-application',
    blocks: everyRun(records, (run) => {
      const form = formOf(run);
      return form === undefined ? [] : [outline(asJson(form), ['documents'])];
    }),
    data: applicationData(records),
    files,
  };
}
