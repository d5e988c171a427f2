import type { Bilingual } from '../bilingual.ts';
import { attachments } from '../law/forms/attachments.ts';
import { both } from './format.ts';

type Column = (typeof attachments)[1]['fields'][number]['id'];

/** Columns of App. 1 by what the registry calls their content; the fourth has parts without numbers. */
const columns = {
  entry: '1',
  formedOn: '2',
  product: '3',
  applicant: '4',
  id: '4-id',
  name: '4-name',
  contacts: '4-contacts',
  support: '4-support',
  enstru: '5',
  category: '6',
  note: '7',
} as const satisfies Record<string, Column>;

/** Titles of the columns of App. 1 (RULES-7), in the form's own words, with their numbers. */
export const registryColumns = Object.fromEntries(
  Object.entries(columns).map(([name, id]) => [name, titleOf(id)]),
) as Readonly<Record<keyof typeof columns, Bilingual>>; // the same names

function titleOf(id: Column): Bilingual {
  const field = attachments[1].fields.find((one) => one.id === id);
  if (field === undefined) throw new Error(`App. 1 has no column ${id}`);
  return id.includes('-') ? field.text : both((language) => `${id}. ${field.text[language]}`);
}

/** Column 3, line by line: the product, what it needs to run, mark and model of each of an electronic product. */
export const productLines = (content: {
  readonly productName: string;
  readonly requiredSoftware: readonly string[];
  readonly models: readonly string[];
}): readonly [string, ...string[]] => [content.productName, ...content.requiredSoftware, ...content.models];
