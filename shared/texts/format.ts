import type { Bilingual } from '../bilingual.ts';
import type { Instant, IsoDate } from '../calendar/types.ts';
import { localMoment } from '../calendar/zone.ts';
import type { Term } from '../law/types.ts';

/** How dates and numbers are written in the texts of both languages. */

/** `23.11.2026`, the same in both languages. */
export function dayText(date: IsoDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/** `23.11.2026 18:30`, Kazakhstan time; seconds stand only where they say something: `23:59:59`. */
export function momentText(instant: Instant): string {
  const moment = localMoment(instant);
  return `${dayText(moment)} ${moment.endsWith(':00') ? moment.slice(11, 16) : moment.slice(11)}`;
}

/** The Kazakh ending of "to", by how the last number is read: tens (`00` is нөл) and units from 1. */
const TO_TENS = ['ге', 'ға', 'ға', 'ға', 'қа', 'ге'];
const TO_UNITS = ['ге', 'ге', 'ке', 'ке', 'ке', 'ға', 'ге', 'ге', 'ға'];

/** Until a moment: `до 23.11.2026 18:30`, `23.11.2026 18:30-ға дейін`. */
export function untilText(instant: Instant): Bilingual {
  const text = momentText(instant);
  return { ru: `до ${text}`, kk: until(text) };
}

/** Kazakh "until" after a text that ends in a number of two digits. */
function until(text: string): string {
  const units = Number(text.slice(-1));
  const ending = units === 0 ? TO_TENS[Number(text.slice(-2)) / 10] : TO_UNITS[units - 1];
  return `${text}-${ending ?? ''} дейін`;
}

const MONTHS: readonly Bilingual[] = [
  { ru: 'января', kk: 'қаңтар' },
  { ru: 'февраля', kk: 'ақпан' },
  { ru: 'марта', kk: 'наурыз' },
  { ru: 'апреля', kk: 'сәуір' },
  { ru: 'мая', kk: 'мамыр' },
  { ru: 'июня', kk: 'маусым' },
  { ru: 'июля', kk: 'шілде' },
  { ru: 'августа', kk: 'тамыз' },
  { ru: 'сентября', kk: 'қыркүйек' },
  { ru: 'октября', kk: 'қазан' },
  { ru: 'ноября', kk: 'қараша' },
  { ru: 'декабря', kk: 'желтоқсан' },
];

const monthOf = (date: IsoDate): Bilingual => MONTHS[Number(date.slice(5, 7)) - 1] ?? { ru: '', kk: '' };

/** The date as the forms of App. 7-9 write it: `"23" ноября 2026 года`, `"23" қараша 2026 жыл`; App. 9 has `ж.` for `жыл`. */
export function formDate(date: IsoDate, yearKk: 'жыл' | 'ж.' = 'жыл'): Bilingual {
  const [day, year] = [date.slice(8, 10), date.slice(0, 4)];
  const month = monthOf(date);
  return { ru: `"${day}" ${month.ru} ${year} года`, kk: `"${day}" ${month.kk} ${year} ${yearKk}` };
}

/** A day in words: `23 ноября 2026 года`, `2026 жылғы 23 қараша`. */
function dayWords(date: IsoDate): Bilingual {
  const [day, year] = [String(Number(date.slice(8, 10))), date.slice(0, 4)];
  const month = monthOf(date);
  return { ru: `${day} ${month.ru} ${year} года`, kk: `${year} жылғы ${day} ${month.kk}` };
}

/** A moment in words to the minute, Kazakhstan time: `23 ноября 2026 года, 18:30`, `2026 жылғы 23 қараша, сағат 18:30`. */
export function momentWords(instant: Instant): Bilingual {
  const day = dayWords(localMoment(instant));
  const time = localMoment(instant).slice(11, 16);
  return { ru: `${day.ru}, ${time}`, kk: `${day.kk}, сағат ${time}` };
}

/** The last minute of a day. */
const DAY_ENDS = 'T23:59';

/** Until a moment in words; a term that takes its last day whole says so: `до конца дня 23 ноября 2026 года`. */
export function untilWords(instant: Instant): Bilingual {
  const moment = localMoment(instant);
  const words = momentWords(instant);
  if (!moment.includes(DAY_ENDS)) return { ru: `до ${words.ru}`, kk: until(words.kk) };
  const day = dayWords(moment);
  return { ru: `до конца дня ${day.ru}`, kk: `${day.kk} күні аяқталғанға дейін` };
}

/** The Russian noun for a number: `plural(3, ['день', 'дня', 'дней'])` is `дня`. */
export function plural(n: number, [one, few, many]: readonly [string, string, string]): string {
  const tens = n % 100;
  if (tens > 10 && tens < 20) return many;
  const units = n % 10;
  if (units === 1) return one;
  return units > 1 && units < 5 ? few : many;
}

/** A term's length in words: `5 рабочих дней`, `5 жұмыс күні`; calendar days as the Rules say them, `3 дня`, `3 күн`. */
export function lengthText({ length, unit }: Pick<Term, 'length' | 'unit'>): Bilingual {
  const n = String(length);
  const days = plural(length, ['день', 'дня', 'дней']);
  if (unit === 'calendar-days') return { ru: `${n} ${days}`, kk: `${n} күн` };
  return { ru: `${n} ${plural(length, ['рабочий', 'рабочих', 'рабочих'])} ${days}`, kk: `${n} жұмыс күні` };
}

/** One text per language from parts of both: `both((l) => ...)`. */
export function both(of: (language: keyof Bilingual) => string): Bilingual {
  return { ru: of('ru'), kk: of('kk') };
}
