import type { Bilingual } from '../../../shared/bilingual.ts';
import { canonical, type Json } from '../../../shared/json.ts';
import { caseFileTexts, type caseFileParts } from '../../../shared/texts/case-file.ts';
import type { Entry } from '../archive.ts';
import type { Block } from '../page.ts';
import type { CaseRecord, CaseRecords } from '../port.ts';

export type PartName = keyof typeof caseFileParts;

/** An entry as the index names it. */
export interface TitledEntry extends Entry {
  readonly title: Bilingual;
}

/** A part of the file: a page for people, the same as data, and files of its own. */
export interface Part {
  readonly name: PartName;
  readonly blocks: readonly Block[];
  readonly data: Json;
  readonly files?: readonly TitledEntry[];
}

/** UTF-8 of a value's canonical JSON, one line. */
export const jsonBytes = (value: unknown): Buffer => Buffer.from(`${canonical(value)}\n`, 'utf8');

/** What the records say is JSON: texts, numbers and lists of them. */
export const asJson = (value: unknown): Json => JSON.parse(canonical(value)) as Json;

/** `application/A-1/2` as a part of a file's name. */
export const fileWord = (id: string): string => id.replaceAll(/[^A-Za-z0-9._-]/g, '_');

/** Blocks of every run, each under its id where there are several; what there is none of is said. */
export function everyRun({ cases }: Runs, blocksOf: (run: CaseRecord) => readonly Block[]): Block[] {
  return cases.flatMap((run) => {
    const blocks = blocksOf(run);
    const said = blocks.length > 0 ? blocks : [{ kind: 'text' as const, text: caseFileTexts.none }];
    const heading = { kind: 'heading' as const, text: { ru: run.caseId, kk: run.caseId } };
    return cases.length > 1 ? [heading, ...said] : said;
  });
}

/** What a part's data are made of: nothing but the steps in clear, so that whoever has these can make them again. */
export type Runs = Pick<CaseRecords, 'cases'>;

/** Data of every run. */
export const dataOf = ({ cases }: Runs, of: (run: CaseRecord) => unknown): Json =>
  asJson(cases.map((run) => ({ caseId: run.caseId, content: of(run) })));
