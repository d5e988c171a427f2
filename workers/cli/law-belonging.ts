import type { Bilingual } from '../../shared/bilingual.ts';
import type { LawAt } from '../../shared/law/law.ts';
import { scoringSheet } from '../../shared/law/infra/scoring.ts';
import { offer } from '../../shared/law/pilot/offer.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import type { Package } from '../../shared/law/packages.ts';
import { productTypeTitles, serviceTitles } from '../../shared/law/service.ts';
import type { FormNumber, Wording } from '../../shared/law/types.ts';
import { lawTexts, standingTitles } from '../../shared/texts/cli-law.ts';
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
  return id === 'RULES-A2.9' ? { packages: then.packages() } : {};
}

/** The same, to read; what is not official says so. */
export function belongingLines(id: RuleId, then: LawAt): Bilingual[] {
  const {
    criteria = [],
    grounds = [],
    forms = [],
    scoring = [],
    message,
    packages = [],
  } = belonging(id, then);
  const listed = (head: Bilingual, lines: readonly Bilingual[]) =>
    lines.length === 0 ? [] : [head, ...lines.map((line) => indent(line))];
  const numbered = (number: string, text: Bilingual) => both((language) => `${number}) ${text[language]}`);
  return [
    ...listed(
      lawTexts.criteria,
      criteria.map((one) => numbered(one.id.slice(2), marked(one.text))),
    ),
    ...listed(
      lawTexts.grounds,
      grounds.map((one) => numbered(String(one.id), one.text)),
    ),
    ...scoring.flatMap((one) =>
      listed(
        numbered(one.id, marked(one.text)),
        one.options.map((option) => numbered(option.id, marked(option.text))),
      ),
    ),
    ...(message === undefined ? [] : listed(lawTexts.message, [marked(message)])),
    ...forms.flatMap(({ place, title, fields }) =>
      listed(
        marked({ ...title, ...both((language) => `${place[language]}: «${title[language]}»`) }),
        fields.map(({ text }) => marked(text)),
      ),
    ),
    ...packages.flatMap(packageLines),
  ];
}

/** One package of row 9: how it is applied for, and each document in our short words and in those of the row. */
function packageLines({ service, renewal, application, documents }: Package): Bilingual[] {
  const named = serviceTitles[service];
  const title = renewal === true ? say(lawTexts.renewal, { service: named }) : named;
  return [
    say(lawTexts.application, { service: title }),
    indent(marked(application)),
    ...(['software', 'electronics'] as const).flatMap((product) => [
      say(lawTexts.documents, { service: title, product: productTypeTitles[product] }),
      ...(documents[product].length === 0 ? [indent(lawTexts.alone)] : []),
      ...documents[product].map((item) =>
        indent(say(lawTexts.item, { title: item.title, own: lawTexts.own, text: marked(item.text) })),
      ),
    ]),
  ];
}

/** A wording with its standing in each language, unless it is official there. */
function marked(text: Wording): Bilingual {
  return both((language) => {
    const standing = text.standing[language];
    if (standing === 'official') return text[language];
    return say(lawTexts.standing, { text: text[language], standing: standingTitles[standing] })[language];
  });
}
