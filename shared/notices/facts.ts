import type { Language } from '../bilingual.ts';

/** What a text names that is the same in every language. */
export type FactKind = 'date' | 'article' | 'id' | 'number' | 'name';

export interface Fact {
  readonly kind: FactKind;
  /** The same for both languages: `2026-11-23`, `пункт 4`, `53/НҚ`. */
  readonly value: string;
}

/** Dates, cited articles, ids and numbers of a text, and which of the names it speaks of. */
export function factsOf(text: string, language: Language, names: readonly string[]): readonly Fact[] {
  if (names.length === 0 && !TELLING.test(text)) return [];
  const facts: Fact[] = [];
  const found = (kind: FactKind, value: string) => facts.push({ kind, value });
  let rest = text.normalize('NFC').replaceAll(/[\u2010-\u2015]/g, '-');
  for (const name of names) {
    const quoted = [`«${name}»`, `"${name}"`].filter((form) => rest.includes(form));
    if (quoted.length > 0) found('name', name);
    for (const form of quoted) rest = rest.replaceAll(form, ' ');
  }
  // Each kind is taken out before the next is looked for: a date is no three numbers.
  for (const { pattern, date } of dateForms(rest, language))
    rest = rest.replaceAll(pattern, (_, ...groups: string[]) => {
      found('date', date(groups));
      return ' ';
    });
  for (const { word, pattern } of FIGURE.test(rest) ? CITATIONS[language] : [])
    rest = rest.replaceAll(pattern, (_, numbers: string) => {
      for (const [number] of numbers.matchAll(NUMBER)) found('article', `${word} ${number}`);
      return ' ';
    });
  for (const [token] of rest.replaceAll(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, '').matchAll(TOKEN)) {
    const fact = factOf(token);
    if (fact !== undefined) facts.push(fact);
  }
  return facts;
}

const MONTHS = {
  ru: 'январ[яь] феврал[яь] марта? апрел[яь] ма[яй] июн[яь] июл[яь] августа? сентябр[яь] октябр[яь] ноябр[яь] декабр[яь]',
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
};
type DateForm = { readonly pattern: RegExp; readonly date: (groups: readonly string[]) => string };

const two = (digits: string | undefined) => (digits ?? '').padStart(2, '0');
const iso = (year?: string, month?: string, day?: string) =>
  `${year === undefined ? '' : `${year}-`}${two(month)}-${two(day)}`;

const figures: readonly DateForm[] = [
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, date: ([y, m, d]) => iso(y, m, d) },
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g, date: ([d, m, y]) => iso(y, m, d) },
];

/** Dates with their month in words: `23 ноября 2026`, `"23" қараша 2026`, `2026 жылғы 23 қараша`. */
const DATES: Readonly<Record<Language, readonly DateForm[]>> = {
  ru: [...figures, ...MONTHS.ru.split(' ').map((month, n) => dayFirst(month, n + 1, ''))],
  kk: [
    ...figures,
    ...MONTHS.kk.split(' ').flatMap((month, n): DateForm[] => [
      {
        pattern: new RegExp(
          String.raw`(?<!\d)(\d{4})(?:\s*ж\.|\s+жыл\p{L}*)\s+["«]?(\d{1,2})["»]?\s+${month}\p{L}*`,
          'gu',
        ),
        date: ([year, day]) => iso(year, String(n + 1), day),
      },
      dayFirst(month, n + 1, String.raw`\p{L}*`),
    ]),
  ],
};

/** Dates and citations have figures; most texts have none, and few of the others name a month. */
const FIGURE = /\d/;
const MONTH: Readonly<Record<Language, RegExp>> = {
  ru: new RegExp(MONTHS.ru.replaceAll(' ', '|'), 'u'),
  kk: new RegExp(MONTHS.kk.replaceAll(' ', '|'), 'u'),
};

/** The forms of a date that a text can have at all: looking for every month costs more than the rest of the facts. */
function dateForms(text: string, language: Language): readonly DateForm[] {
  if (!FIGURE.test(text)) return [];
  return MONTH[language].test(text) ? DATES[language] : figures;
}

function dayFirst(month: string, n: number, ending: string): DateForm {
  return {
    pattern: new RegExp(
      String.raw`(?<!\d)["«]?(\d{1,2})["»]?\s+(?:${month})${ending}(?!\p{L})(?:\s+(\d{4})(?!\d))?`,
      'gu',
    ),
    date: ([day, year]) => iso(year, String(n), day),
  };
}

const NUMBER = /\d+(?:-\d+)*/g;
const ONE = String.raw`(?:№\s*)?\d+(?:-\d+)*\)?`;
const MANY = (joint: string) => String.raw`${ONE}(?:(?:${joint})${ONE})*`;

type Citation = { readonly word: string; readonly pattern: RegExp };

/**
 * A word before its number in Russian; the plural takes a list. `статьи 5, 6 дней` may be one article and another number, so
 * without the plural's own ending only `и` joins. Longer words first: a подпункт is no пункт.
 */
const before = (word: string, many: string, one: string): readonly Citation[] => [
  {
    word,
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${many})\s+(${MANY(String.raw`\s*,\s*|\s+и\s+`)})`, 'giu'),
  },
  { word, pattern: new RegExp(String.raw`(?<!\p{L})(?:${one})\s*(${MANY(String.raw`\s+и\s+`)})`, 'giu') },
];

/** A word after its number in Kazakh; the plural takes a list, a short word stands after a hyphen or a bracket. */
const after = (word: string, stem: string, short: string): readonly Citation[] => [
  {
    word,
    pattern: new RegExp(
      String.raw`(?<![\d.])(${MANY(String.raw`\s*,\s*|\s+және\s+`)})[-\s]*${stem}(?:тар|лар)\p{L}*`,
      'giu',
    ),
  },
  {
    word,
    pattern: new RegExp(
      String.raw`(?<![\d.])(${MANY(String.raw`\s+және\s+`)})(?:[-\s]*${stem}\p{L}*|(?:-|(?<=\))\s*)${short}\.)`,
      'giu',
    ),
  },
];

const CITATIONS: Readonly<Record<Language, readonly Citation[]>> = {
  ru: [
    ...before('подпункт', 'подпункт(?:ы|ов|ам|ами|ах)', String.raw`подпункт\p{L}*|подп\.|пп\.`),
    ...before('пункт', 'пункт(?:ы|ов|ам|ами|ах)', String.raw`пункт\p{L}*|п\.`),
    ...before('статья', 'статей|статьям|статьями|статьях', String.raw`стать\p{L}*|ст\.`),
    ...before('приложение', 'приложени(?:й|ям|ями|ях)', String.raw`приложени\p{L}*|прил\.`),
    ...before('глава', 'глав|главам|главами|главах', String.raw`глав\p{L}*|гл\.`),
  ],
  kk: [
    ...after('подпункт', 'тармақша', 'тт'),
    ...after('пункт', 'тарма[қғ]', 'т'),
    ...after('статья', 'ба[пб]', 'б'),
    ...after('приложение', 'қосымша', 'қос'),
    ...after('глава', 'тарау', 'тар'),
  ],
};

/** Words and numbers with what joins them: `A-2026-000001`, `620111.000.000001`, `53/НҚ`, `18:30`, `1,5`. */
const TOKEN = /[\p{L}\p{N}]+(?:[-./:,_][\p{L}\p{N}]+)*/gu;
/** A Kazakh or Russian ending: `12-ге`, `ISO-да`, `5-го`, `2026г`. */
const ENDING = /(?:(?<=\d)|-)[а-яёәғқңөұүһі]+$/u;

/** A fact has a figure or a Latin letter in it; any other word is translated. */
const TELLING = /[\d\p{Script=Latin}]/u;

function factOf(token: string): Fact | undefined {
  if (!TELLING.test(token)) return undefined;
  const value = token.replace(ENDING, '');
  if (/^\d+$/.test(value)) return { kind: value.length === 12 ? 'id' : 'number', value };
  if (/^[\d.,:/-]+$/.test(value)) return { kind: value.length > 8 ? 'id' : 'number', value };
  if (/\d/.test(value)) return { kind: 'id', value: alike(value) };
  return { kind: 'name', value: alike(value).toLowerCase() };
}

const CYRILLIC = 'АВЕКМНОРСТУХІ';
const LATIN = 'ABEKMHOPCTYXI';

/** Letters of both alphabets that look alike, as one: `СТ-KZ` is written with either. */
function alike(text: string): string {
  return text.toUpperCase().replaceAll(/\p{L}/gu, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter);
}
