/** A text in both languages of the procedure; neither is a fallback for the other. */
export interface Bilingual {
  readonly ru: string;
  readonly kk: string;
}
export type Language = keyof Bilingual;
