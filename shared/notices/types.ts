import type { Bilingual } from '../bilingual.ts';

/** A text to be shown or sent, in both languages. */
export interface Notice {
  readonly title: Bilingual;
  readonly text: Bilingual;
}

/** One filled place of a form, in the form's order. */
export interface Field {
  readonly name: Bilingual;
  readonly value: Bilingual;
}

/** An official form (App. 6-9) filled in: exactly the form's wording, and the places filled. */
export interface FormNotice extends Notice {
  readonly fields: readonly Field[];
  /** The same text place by place, for whoever lays it out on paper. */
  readonly page: FormPage;
  /** What is said beside the document, as the form has no place for it. */
  readonly cover?: Bilingual;
}

/** What a form prints, in its order. */
export interface FormPage {
  /** Who issues it. */
  readonly letterhead: Bilingual;
  readonly addressee: Bilingual;
  /** Number and date of the document. */
  readonly numbered: Bilingual;
  /** One line or two. */
  readonly heading: Bilingual;
  readonly body: Bilingual;
  readonly signatory: { readonly position: Bilingual; readonly name: string };
  readonly note?: Bilingual;
}
