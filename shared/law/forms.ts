import type { Bilingual } from '../bilingual.ts';
import { applications } from './forms/applications.ts';
import { attachments } from './forms/attachments.ts';
import { results } from './forms/results.ts';
import { heldBy } from './held.ts';
import { appendix } from './paragraphs.ts';
import type { EditionId, Form, FormNumber, Wording } from './types.ts';

const all = { ...applications, ...attachments, ...results } satisfies Readonly<Record<FormNumber, Form>>;

/** A form under an edition: its title of that time, and the fields in its order. */
export interface FormAt extends Pick<Form, 'fields'> {
  readonly number: FormNumber;
  readonly place: Bilingual;
  readonly title: Wording;
}

/** The form of an appendix as an edition has it. */
export function form(number: FormNumber, edition: EditionId): FormAt {
  const { titles, fields }: Form = all[number];
  const place = appendix(number);
  return { number, place, title: heldBy(edition, titles, place.ru), fields };
}
