import type { Bilingual } from '../bilingual.ts';
import { applications } from './forms/applications.ts';
import { attachments } from './forms/attachments.ts';
import { results } from './forms/results.ts';
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
  const title = titles.find(({ editions }) => editions?.includes(edition) ?? true);
  if (title === undefined)
    throw new Error(`shared/law/forms: appendix ${String(number)} has no title under ${edition}`);
  return { number, place: appendix(number), title, fields };
}
