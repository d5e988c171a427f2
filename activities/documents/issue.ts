import { createHash } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import type { IssuedResult } from '../../shared/notices/result-document.ts';
import { resultPdf } from './pdf.ts';
import type { Print } from './port.ts';

/** A signed e-document: what it is made of, the SHA-256 (hex) of its PDF and the detached CMS over that PDF (base64). */
export interface SignedDocument {
  readonly issued: IssuedResult;
  readonly sha256: string;
  readonly signature: string;
}

export const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * The PDF that was signed, made once more: it travels in no history. Throws `DOCUMENT_CHANGED`, which is tried again, when this
 * release makes other bytes of the same result than the one it was signed under.
 */
export function signedPdf({ issued, sha256 }: SignedDocument, print: Print = resultPdf): Buffer {
  const pdf = print(issued);
  const made = sha256Of(pdf);
  if (made === sha256) return pdf;
  throw ApplicationFailure.retryable(
    `document ${issued.record.documentNumber} was signed with SHA-256 ${sha256} and this release makes ${made}. ` +
      'Tried again by itself: start the release it was signed under, or one that lays it out the same way.',
    'DOCUMENT_CHANGED',
  );
}
