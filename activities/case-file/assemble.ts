import type { Instant } from '../../shared/calendar/types.ts';
import { caseFileKinds, caseFileParts } from '../../shared/texts/case-file.ts';
import { say } from '../../shared/texts/cli.ts';
import { sha256Of } from '../documents/issue.ts';
import { pack, type Entry } from './archive.ts';
import { chainEntries } from './chain.ts';
import { INDEX, indexPage } from './contents.ts';
import { htmlOf } from './html.ts';
import { MANIFEST, manifestOf, newest, type Manifest } from './manifest.ts';
import { pdfOf } from './page-pdf.ts';
import { applicationPart } from './parts/application.ts';
import { documentsIn, documentsPart, type DocumentBytes, type NamedDocument } from './parts/documents.ts';
import { findingsPart } from './parts/findings.ts';
import { messagesPart } from './parts/messages.ts';
import { minutesKnown, minutesPart } from './parts/minutes.ts';
import { noticesPart } from './parts/notices.ts';
import { jsonBytes, type Part, type TitledEntry } from './parts/part.ts';
import { registryPart } from './parts/registry.ts';
import { stepsPart } from './parts/steps.ts';
import { termsPart } from './parts/terms.ts';
import type { CaseRecords, DocumentStore } from './port.ts';

/** The administrative file of a case (CMPL-30): one archive, and the hash it is known by. */
export interface CaseFile {
  readonly archive: Uint8Array;
  /** SHA-256 of the manifest, hex: kept apart from the archive it proves every byte of it. */
  readonly seal: string;
  readonly manifest: Manifest;
}

/**
 * Assembles the administrative file from what the database holds; a pure function: the same records and documents give
 * the same bytes. Throws `DOCUMENT_CHANGED`, `ArchiveTooLarge`.
 */
export function assembleCaseFile(records: CaseRecords, documents: DocumentBytes = new Map()): CaseFile {
  const asKnown = asKnownOf(records);
  const parts = [
    applicationPart(records),
    documentsPart(records, documents),
    stepsPart(records),
    termsPart(records),
    findingsPart(records),
    minutesPart(records),
    noticesPart(records),
    messagesPart(records),
    registryPart(records),
  ];
  const told = [...parts.flatMap(entriesOf), ...chainEntries(records)];
  const index = indexPage(records, asKnown, told);
  const entries: readonly Entry[] = [
    { name: INDEX[0], bytes: pdfOf(index, records.caseId, asKnown) },
    { name: INDEX[1], bytes: Buffer.from(htmlOf(index), 'utf8') },
    ...told,
  ];
  const journals = records.cases.map(({ rows }) => rows);
  const manifest = manifestOf(records.caseId, asKnown, journals, entries);
  const bytes = jsonBytes(manifest);
  return { archive: pack([...entries, { name: MANIFEST, bytes }], asKnown), seal: sha256Of(bytes), manifest };
}

function entriesOf({ name, blocks, data, files = [] }: Part): TitledEntry[] {
  const title = caseFileParts[name];
  return [
    { name: `${name}.html`, bytes: Buffer.from(htmlOf({ title, blocks }), 'utf8'), title },
    { name: `${name}.json`, bytes: jsonBytes(data), title: say(caseFileKinds.data, { part: title }) },
    ...files,
  ];
}

/** When the newest of the records was recorded. */
function asKnownOf(records: CaseRecords): Instant {
  const { cases, days, entries } = records;
  return newest([
    ...cases.flatMap(({ rows }) => rows.map((row) => row.recorded_at)),
    ...days.map(({ anchor }) => anchor.recorded_at),
    ...entries.map(({ recordedAt }) => recordedAt),
    ...minutesKnown(records),
  ]);
}

/** Reads the documents a case names; those that are not there, or are others than were named, apart. */
export async function readDocuments(
  { cases }: CaseRecords,
  store: DocumentStore,
): Promise<{ readonly documents: DocumentBytes; readonly missing: readonly NamedDocument[] }> {
  const documents = new Map<string, Uint8Array>();
  const missing: NamedDocument[] = [];
  for (const document of documentsIn(cases.flatMap(({ steps }) => steps))) {
    const bytes = await store.read(document);
    if (bytes !== undefined && sha256Of(bytes) === document.sha256) documents.set(document.sha256, bytes);
    else missing.push(document);
  }
  return { documents, missing };
}
