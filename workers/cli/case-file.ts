import { rename, writeFile } from 'node:fs/promises';
import { ApplicationFailure } from '@temporalio/common';
import { ARCHIVE_AT_MOST, ArchiveTooLarge } from '../../activities/case-file/archive.ts';
import { assembleCaseFile, readDocuments, type CaseFile } from '../../activities/case-file/assemble.ts';
import { folderOfDocuments } from '../../activities/case-file/folder.ts';
import { documentsIn, type DocumentBytes } from '../../activities/case-file/parts/documents.ts';
import type { CaseRecords } from '../../activities/case-file/port.ts';
import { refusal } from '../../shared/errors.ts';
import { caseFileAnswers as texts, caseFileErrors } from '../../shared/texts/cli-case-file.ts';
import { cliErrors } from '../../shared/texts/cli-errors.ts';
import { say } from '../../shared/texts/cli.ts';
import type { Context } from './context.ts';
import { caseIdOf, instantOf } from './input.ts';
import { answer, refused, type Answer } from './output.ts';
import { UsageError } from './usage-error.ts';

export interface CaseFileOptions {
  /** Folder that holds the documents' bytes; without it they are named by reference. */
  readonly documents?: string;
  /** Recorded by that instant. */
  readonly asKnown?: string;
}

/** Writes the administrative file of a case (CMPL-30) from the database alone. */
export async function caseFile(
  context: Context,
  id: string,
  file: string,
  { documents: folder, asKnown }: CaseFileOptions,
): Promise<Answer> {
  const caseId = caseIdOf(id);
  const at = asKnown === undefined ? undefined : instantOf(asKnown);
  if (at !== undefined && Date.parse(at) > context.now().getTime()) throw new UsageError(cliErrors.inFuture);
  const store = await context.store();
  const records = await store.caseRecords(caseId, at);
  if (records === undefined) return refused(refusal('CASE_UNKNOWN', { caseId }));
  // What concerns many applicants is nobody's file: each has a part of it.
  if ((await store.caseOf(records.caseId))?.applicantKey === '')
    return refused({ code: 'NO_APPLICANT', text: say(texts.noApplicant, { caseId }) });
  const documents = folder === undefined ? undefined : await documentsOf(records, folder);
  const made = assembled(records, documents);
  await written(file, made.archive);
  return answered(file, made, records, documents !== undefined);
}

async function documentsOf(records: CaseRecords, folder: string): Promise<DocumentBytes> {
  const { documents, missing } = await readDocuments(records, folderOfDocuments(folder));
  if (missing.length === 0) return documents;
  throw new UsageError(caseFileErrors.documentsMissing, {
    folder,
    missing: missing.map(({ id: document }) => document).join(', '),
  });
}

function assembled(records: CaseRecords, documents: DocumentBytes | undefined): CaseFile {
  try {
    return assembleCaseFile(records, documents);
  } catch (error) {
    if (error instanceof ArchiveTooLarge)
      throw new UsageError(caseFileErrors.tooLarge, { limit: ARCHIVE_AT_MOST / 1024 / 1024 });
    if (error instanceof ApplicationFailure && error.type === 'DOCUMENT_CHANGED')
      throw new UsageError(caseFileErrors.resultChanged, { why: error.message });
    throw error;
  }
}

/** Whole or not at all, and for its owner alone: it holds personal data in clear. */
async function written(file: string, archive: Uint8Array): Promise<void> {
  const draft = `${file}.part`;
  try {
    await writeFile(draft, archive, { mode: 0o600 });
    await rename(draft, file);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(cliErrors.fileUnwritable, { file, why });
  }
}

function answered(
  file: string,
  { archive, seal, manifest }: CaseFile,
  { cases }: CaseRecords,
  included: boolean,
): Answer {
  const { caseId, asKnown, entries } = manifest;
  const steps = cases.reduce((sum, { rows }) => sum + rows.length, 0);
  const named = documentsIn(cases.flatMap((run) => run.steps)).length;
  const json = {
    file,
    bytes: archive.length,
    seal,
    caseId,
    asKnown,
    runs: manifest.cases,
    documents: { named, included },
  };
  return answer(json, [
    say(texts.written, { file, n: archive.length, entries: entries.length + 1, steps }),
    say(texts.seal, { seal }),
    say(texts.again, { caseId, asKnown }),
    ...(included || named === 0 ? [] : [say(texts.byReference, { n: named })]),
  ]);
}
