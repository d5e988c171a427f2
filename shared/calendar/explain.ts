import type { Bilingual, Language } from '../bilingual.ts';
import { dayText } from '../texts/format.ts';
import { weekday } from './dates.ts';
import type { CountedDay } from './types.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  kk: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
};
const WEEKEND: Bilingual = { ru: 'выходной', kk: 'демалыс күні' };
const WEEKEND_ACT = 'Трудовой кодекс РК от 23.11.2015, ст. 84';
const COUNTED: Bilingual = { ru: 'считается', kk: 'есептеледі' };
const PROJECTED: Readonly<Record<Language, string>> = {
  ru: 'расчётный, не объявлен',
  kk: 'есептік, жарияланбаған',
};

/** A line of a working with its reason spelled out for a program: `why` on every day, the act where one decides. */
export interface ExplainedDay {
  readonly date: string;
  readonly counted: boolean;
  readonly why: Bilingual;
  readonly act: string | null;
}

/** The reason of one day: its own, else the weekend, else that it simply counts. */
export function explained({ date, counted, why, act }: CountedDay): ExplainedDay {
  if (why !== undefined) return { date, counted, why, act: act ?? null };
  return counted
    ? { date, counted, why: COUNTED, act: null }
    : { date, counted, why: WEEKEND, act: WEEKEND_ACT };
}

/**
 * A term's working as lines to read aloud in court: `20.03.2026 пт · 1`, `21.03.2026 сб · — Наурыз мейрамы`.
 * A number stands on a counted day, a dash on one that is not.
 */
export function termLines({ days }: { readonly days: readonly CountedDay[] }, language: Language): string[] {
  let counted = 0;
  return days.map((day) => {
    const number = day.counted ? String((counted += 1)) : '—';
    const reasons = [
      day.why?.[language] ?? (day.counted ? undefined : WEEKEND[language]),
      day.act,
      day.projected === true ? PROJECTED[language] : undefined,
    ].filter((part) => part !== undefined);
    const name = WEEKDAYS[language][weekday(day.date) - 1] ?? '';
    return `${dayText(day.date)} ${name} · ${number}${reasons.length > 0 ? ` ${reasons.join('; ')}` : ''}`;
  });
}
