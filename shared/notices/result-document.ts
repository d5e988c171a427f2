import type { Bilingual } from '../bilingual.ts';
import type { IsoDate } from '../calendar/types.ts';
import { canonical } from '../json.ts';
import type { EditionId, GroundId } from '../law/types.ts';
import { refusal } from './app6-refusal.ts';
import { inclusion } from './app7-inclusion.ts';
import type { Addressee, FormRecord } from './form.ts';
import type { FormNotice } from './types.ts';

/** All that a result says except who signs it and when: one record for both languages (RULES-23). */
export type ResultRecord = {
  readonly documentNumber: string;
  readonly addressee: Addressee;
  readonly application: { readonly number: string; readonly date: IsoDate };
} & (
  | { readonly kind: 'inclusion'; readonly productName: string; readonly enstruCodes: readonly string[] }
  | {
      readonly kind: 'refusal';
      readonly edition: EditionId;
      readonly grounds: readonly [GroundId, ...GroundId[]];
      readonly reasons: Bilingual;
    }
);

/** The result as it is signed on a day by a signatory: App. 7 or App. 6. */
export function resultDocument(
  record: ResultRecord,
  signatory: FormRecord['signatory'],
  issuedOn: IsoDate,
): FormNotice {
  const signed = { ...record, signatory, issuedOn };
  return signed.kind === 'inclusion' ? inclusion(signed) : refusal(signed);
}

/** The very text that the electronic signature covers: canonical JSON of the document, UTF-8. */
export function signedText(document: FormNotice): string {
  return canonical(document);
}
