import { canonical } from '../../shared/json.ts';
import { caseFileKinds } from '../../shared/texts/case-file.ts';
import { say } from '../../shared/texts/cli.ts';
import { dayText } from '../../shared/texts/format.ts';
import type { CaseRecords } from './port.ts';
import { fileWord, jsonBytes, type TitledEntry } from './parts/part.ts';

export const JOURNAL = '10-journal/';
export const DAYS = `${JOURNAL}days/`;

export const journalName = (caseId: string): string => `${JOURNAL}${fileWord(caseId)}.jsonl`;
export const dayName = (day: string): string => `${DAYS}${day}.json`;

/** The journal as stored, one row a line, and the anchors of the days on which it moved. */
export function chainEntries({ cases, days }: CaseRecords): readonly TitledEntry[] {
  return [
    ...cases.map(({ caseId, rows }) => ({
      name: journalName(caseId),
      bytes: Buffer.from(rows.map((row) => `${canonical(row)}\n`).join(''), 'utf8'),
      title: say(caseFileKinds.journal, { caseId }),
    })),
    ...days.map((day) => ({
      name: dayName(day.anchor.day),
      bytes: jsonBytes(day),
      title: say(caseFileKinds.day, { day: dayText(day.anchor.day) }),
    })),
  ];
}
