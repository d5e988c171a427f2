import type { Bilingual } from '../bilingual.ts';
import type { SheetSummary } from '../case/criteria-sheet.ts';
import { documentTitles } from '../law/documents.ts';
import { paragraph } from '../law/paragraphs.ts';
import type { Service } from '../law/types.ts';
import { verdictTitles, type Verdict } from '../law/verdicts.ts';
import { both, momentText } from './format.ts';

/** What may depart from the sheet. */
export const departureTitles = {
  recommendation: { ru: 'рекомендация комиссии', kk: 'комиссия ұсынымы' },
  decision: { ru: 'решение', kk: 'шешім' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Criteria of one paragraph as a document cites them, `подпункты 3), 4) пункта 5 Правил`: in whole words, by which the
 * languages of a result are compared (RULES-23).
 */
export function criteriaPlaces(ids: readonly string[]): Bilingual {
  const [first = '5.'] = ids;
  const [n = ''] = first.split('.');
  const subs = ids.map((id) => id.slice(id.indexOf('.') + 1));
  const listed = subs.map((sub) => `${sub})`).join(', ');
  const { kk } = paragraph(Number(n), ...subs);
  return { ru: `${subs.length > 1 ? 'подпункты' : 'подпункт'} ${listed} пункта ${n} Правил`, kk };
}

/** The document a line of the sheet rests on, in words. */
export function restsOn(document: string): Bilingual {
  if (document === 'application') return { ru: 'заявление', kk: 'өтініш' };
  const titles: Readonly<Record<string, Bilingual>> = documentTitles;
  return (Object.hasOwn(titles, document) ? titles[document] : undefined) ?? { ru: document, kk: document };
}

const met = ({ of, notMet }: Pick<SheetSummary, 'of' | 'notMet'>): Bilingual => ({
  ru: `выполнены ${String(of - notMet.length)} из ${String(of)}`,
  kk: `${String(of)} ішінен ${String(of - notMet.length)} орындалды`,
});

/** How an application stands to the criteria, as its commission hears it: in an agenda, a note, the minutes. */
export function sheetInShort(service: Service, sheet: SheetSummary | undefined): Bilingual {
  if (service === 'exclusion') return { ru: 'критерии не применяются', kk: 'өлшемшарттар қолданылмайды' };
  if (sheet === undefined) return { ru: 'листа критериев нет', kk: 'өлшемшарттар парағы жоқ' };
  return both((language) => `${title[language]}: ${met(sheet)[language]}`);
}

const title: Bilingual = { ru: 'лист критериев', kk: 'өлшемшарттар парағы' };

/** As the minutes name it: with what is not met, and which sheet it is. */
export function sheetInMinutes(service: Service, sheet: SheetSummary | undefined): Bilingual {
  const short = sheetInShort(service, sheet);
  if (sheet === undefined) return short;
  const lacking = both((language) =>
    sheet.notMet.length === 0 ? '' : `; ${not[language]}: ${criteriaPlaces(sheet.notMet)[language]}`,
  );
  return both((language) => `${short[language]}${lacking[language]}; SHA-256 ${sheet.sha256}`);
}

const not: Bilingual = { ru: 'не выполнены', kk: 'орындалмағаны' };

/** The sheet on the card of its application, in Russian, and what is wrong with one, in both languages. */
export const criteriaTexts = {
  title: 'Лист критериев (п. 5, 6)',
  empty: 'не заполнен (assessCriteria); рекомендация комиссии его не ждёт',
  awaited: '☐ не заполнен (assessCriteria): рекомендация комиссии ждёт его',
  filled: (sheet: SheetSummary, by: string, at: string) =>
    `${sheet.notMet.length === 0 ? '✔' : '☐'} ${met(sheet).ru}; заполнил ${by} ${momentText(at)}`,
  notMet: (criterion: string, document: string, remark: string) =>
    `☐ ${criteriaPlaces([criterion]).ru}: ${remark} (${restsOn(document).ru})`,
  departs: (act: keyof typeof departureTitles, verdict: Verdict) =>
    `⚠ расходится с листом: ${departureTitles[act].ru} — ${verdictTitles[verdict].ru}`,
  missing: { ru: 'нет', kk: 'жоқ' },
  stranger: { ru: 'нет в редакции', kk: 'редакцияда жоқ' },
  unexplained: { ru: 'без замечания', kk: 'ескертпесіз' },
  twice: { ru: 'дважды', kk: 'екі рет' },
} as const;
