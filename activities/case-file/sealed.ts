import { ApplicationFailure } from '@temporalio/common';
import type { Instant } from '../../shared/calendar/types.ts';
import { assembleCaseFile, type CaseFile } from './assemble.ts';
import type { CaseRecordsReader } from './port.ts';

/** An assembled file by what proves it: with these the same archive is made again, byte for byte (`senim case-file`). */
export interface SealedFile {
  /** Id of the case's first run. */
  readonly caseId: string;
  /** SHA-256 of its manifest, hex. */
  readonly seal: string;
  /** When the newest was recorded of what it holds. */
  readonly asKnown: Instant;
}

/**
 * Assembles the administrative file of a case as the database holds it now (CMPL-30). `undefined` for a case without a step,
 * and where this release would lay out a signed document otherwise: then a person is told so by `senim case-file`.
 */
export async function sealedFile(reader: CaseRecordsReader, caseId: string): Promise<SealedFile | undefined> {
  const records = await reader.caseRecords(caseId);
  if (records === undefined) return undefined;
  const file = assembled(() => assembleCaseFile(records));
  if (file === undefined) return undefined;
  const { seal, manifest } = file;
  return { caseId: manifest.caseId, seal, asKnown: manifest.asKnown };
}

function assembled(assemble: () => CaseFile): CaseFile | undefined {
  try {
    return assemble();
  } catch (error) {
    if (error instanceof ApplicationFailure && error.type === 'DOCUMENT_CHANGED') return undefined;
    throw error;
  }
}
