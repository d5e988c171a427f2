import type { Bilingual } from '../bilingual.ts';
import type { IsoDate } from '../calendar/types.ts';
import { canonical } from '../json.ts';
import type { EditionId, GroundId } from '../law/types.ts';
import { refusal } from './app6-refusal.ts';
import { inclusion } from './app7-inclusion.ts';
import { exclusion } from './app8-exclusion.ts';
import { amendment } from './app9-amendment.ts';
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

/** The result as it is signed on a day by a signatory: App. 6, 7, 8 or 9. */
export function resultDocument(
  record: ResultRecord,
  signatory: FormRecord['signatory'],
  issuedOn: IsoDate,
): FormNotice {
  const signed = { ...record, signatory, issuedOn };
  if (signed.kind === 'inclusion') return inclusion(signed);
  if (signed.kind === 'amendment') return amendment(signed);
  return signed.kind === 'exclusion' ? exclusion(signed) : refusal(signed);
}

/** The very text that the electronic signature covers: canonical JSON of the document, UTF-8. */
export function signedText(document: FormNotice): string {
  return canonical(document);
}
