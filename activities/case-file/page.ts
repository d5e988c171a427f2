import type { Bilingual } from '../../shared/bilingual.ts';

/** A cell or a value; a file of the archive it leads to. */
export type Cell = Bilingual & { readonly href?: string };

export type Block =
  | { readonly kind: 'heading'; readonly text: Bilingual }
  | { readonly kind: 'text'; readonly text: Bilingual }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: Bilingual, value: Cell])[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Bilingual[];
      readonly rows: readonly (readonly Cell[])[];
      /** How wide each column is beside the others. */
      readonly widths: readonly number[];
    };

/** A page of the file for people: each language stands whole, the state language first. */
export interface Page {
  readonly title: Bilingual;
  readonly blocks: readonly Block[];
}

/** A text that is the same in both languages. */
export const own = (text: string | number): Bilingual => ({ ru: String(text), kk: String(text) });

/** How wide the names of facts are beside their values. */
export const FACT_WIDTHS = [1, 2] as const;
