import type { Bilingual } from '../bilingual.ts';
import type { IsoDate } from '../calendar/types.ts';
import type { Json } from '../json.ts';
import type { EditionId, GroundId } from '../law/types.ts';
import { refusal } from './app6-refusal.ts';
import { inclusion } from './app7-inclusion.ts';
import { exclusion } from './app8-exclusion.ts';
import { amendment } from './app9-amendment.ts';
import { rulingBodies } from '../law/complaints.ts';
import type { Role } from '../roles.ts';
import { complaintDocument, type ComplaintDocument } from './complaint-documents.ts';
import type { Addressee, FormRecord } from './form.ts';
import type { FormNotice } from './types.ts';

/** All that a result says except who signs it and when: one record for both languages (RULES-23). */
export type ResultRecord = {
  readonly documentNumber: string;
  readonly addressee: Addressee;
  readonly application: { readonly number: string; readonly date: IsoDate };
} & (
  | { readonly kind: 'inclusion'; readonly productName: string; readonly enstruCodes: readonly string[] }
  | { readonly kind: 'amendment'; readonly entry: number; readonly productName: string }
  | {
      readonly kind: 'exclusion';
      readonly entry: number;
      readonly productName: string;
      readonly reasons: Bilingual;
    }
  | {
      readonly kind: 'refusal';
      readonly edition: EditionId;
      readonly grounds: readonly [GroundId, ...GroundId[]];
      readonly reasons: Bilingual;
    }
);
export type ResultOf<K extends ResultRecord['kind']> = Extract<ResultRecord, { kind: K }>;

/** Whatever is signed and issued as a document: a result of the service, or what a complaint is answered with. */
export type DocumentRecord = ResultRecord | ComplaintDocument;

/** Who may sign a document. */
export const signerOf = (record: DocumentRecord): Role =>
  'body' in record ? rulingBodies[record.body].signer : 'signatory';

/**
 * A document as it is issued: what it says, who signs it and on which day. Its document, in both languages, as data and as a
 * PDF, is made of this whenever it is needed, and is not kept beside it.
 */
export interface IssuedResult {
  readonly record: DocumentRecord;
  readonly signatory: FormRecord['signatory'];
  readonly issuedOn: IsoDate;
}

/** The filled-in form of a result, App. 6, 7, 8 or 9; what answers a complaint has a form of ours. */
export function resultDocument({ record, signatory, issuedOn }: IssuedResult): FormNotice {
  const signed = { ...record, signatory, issuedOn };
  if ('body' in signed) return complaintDocument(signed);
  if (signed.kind === 'inclusion') return inclusion(signed);
  if (signed.kind === 'amendment') return amendment(signed);
  return signed.kind === 'exclusion' ? exclusion(signed) : refusal(signed);
}

/** The result as data: what it was made of, and the form's title, text and filled places in both languages. */
export function resultData(issued: IssuedResult): Json {
  const { title, text, fields } = resultDocument(issued);
  // Records and notices are JSON: texts, numbers and lists of them.
  return { ...issued, form: { title, text, fields } } as unknown as Json;
}
