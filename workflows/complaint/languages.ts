import type { Bilingual } from '../../shared/bilingual.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { disagreements, disagreementText, quotedPart } from '../../shared/notices/agreement.ts';
import { both } from '../../shared/texts/format.ts';
import type { ComplaintCase } from './procedure.ts';

/** One answer in two languages: what it says in them must agree before a document is made of it. */
export function unlike(
  { facts: { form } }: ComplaintCase,
  text: Bilingual,
  place = '/reasons',
): Refusal | undefined {
  const found = disagreements(place, text, [quotedPart(form.complainant.name)]);
  if (found.length === 0) return undefined;
  const problems = found.map((one) => ({ path: one.place, text: disagreementText(one) }));
  const differs = both((language) => problems.map((one) => one.text[language]).join('; '));
  return refusal('LANGUAGES_DIFFER', { differs }, problems);
}
