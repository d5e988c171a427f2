import type { Bilingual } from '../../shared/bilingual.ts';
import type { LawAt } from '../../shared/law/law.ts';
import { scoringSheet } from '../../shared/law/infra/scoring.ts';
import { offer } from '../../shared/law/pilot/offer.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import { productTypeTitles } from '../../shared/law/service.ts';
import type { FormNumber } from '../../shared/law/types.ts';
import { lawTexts } from '../../shared/texts/cli-law.ts';
import { say } from '../../shared/texts/cli.ts';
import { both } from '../../shared/texts/format.ts';
import { indent } from './output.ts';

/** The forms a rule names, by appendix. */
const formsOf: Readonly<Partial<Record<RuleId, readonly FormNumber[]>>> = {
  'RULES-7': [1],
  'RULES-15': [3, 4, 5],
  'RULES-23': [6, 7, 8, 9],
  'RULES-A4.11': [4],
  'RULES-A10': [10],
  'RULES-A11': [11],
};

/** What belongs to a rule under the edition: criteria, documents, grounds, forms. */
export function belonging(id: RuleId, then: LawAt) {
  if (id === 'RULES-5') return { criteria: then.criteria('software') };
  if (id === 'RULES-6') return { criteria: then.criteria('electronics') };
  if (id === 'INFRA-A2') return { scoring: scoringSheet };
  if (id === 'PILOT-13') return { message: offer };
  if (id === 'RULES-A2.10') return { grounds: then.grounds() };
  const numbers = formsOf[id];
  if (numbers !== undefined) return { forms: then.forms(numbers) };
  if (id !== 'RULES-A2.9') return {};
  const documents = (productType: 'software' | 'electronics') => then.documents('inclusion', productType);
  return { documents: { software: documents('software'), electronics: documents('electronics') } };
}

/** The same, to read. */
export function belongingLines(id: RuleId, then: LawAt): Bilingual[] {
  const { criteria = [], grounds = [], forms = [], scoring = [], message, documents } = belonging(id, then);
  const listed = (head: Bilingual, lines: readonly Bilingual[]) =>
    lines.length === 0 ? [] : [head, ...lines.map((line) => indent(line))];
  const numbered = (number: string, text: Bilingual) => both((language) => `${number}) ${text[language]}`);
  return [
    ...listed(
      lawTexts.criteria,
      criteria.map((one) => numbered(one.id.slice(2), one.text)),
    ),
    ...listed(
      lawTexts.grounds,
      grounds.map((one) => numbered(String(one.id), one.text)),
    ),
    ...scoring.flatMap((one) =>
      listed(
        numbered(one.id, one.text),
        one.options.map((option) => numbered(option.id, option.text)),
      ),
    ),
    ...(message === undefined ? [] : listed(lawTexts.message, [message])),
    ...forms.flatMap(({ place, title, fields }) =>
      listed(
        both((language) => `${place[language]}: «${title[language]}»`),
        fields.map(({ text }) => text),
      ),
    ),
    ...(['software', 'electronics'] as const).flatMap((product) =>
      listed(
        say(lawTexts.documents, { product: productTypeTitles[product] }),
        (documents?.[product] ?? []).map(({ title }) => title),
      ),
    ),
  ];
}
