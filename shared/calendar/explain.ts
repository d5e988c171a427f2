import type { Language } from '../bilingual.ts';
import { dayText } from '../texts/format.ts';
import { weekday } from './dates.ts';
import type { WorkedTerm } from './types.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  kk: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
};
const WEEKEND: Readonly<Record<Language, string>> = { ru: 'выходной', kk: 'демалыс күні' };
const PROJECTED: Readonly<Record<Language, string>> = {
  ru: 'расчётный, не объявлен',
  kk: 'есептік, жарияланбаған',
};

/**
 * A term's working as lines to read aloud in court: `20.03.2026 пт · 1`, `21.03.2026 сб · — Наурыз мейрамы`.
 * A number stands on a counted day, a dash on one that is not.
 */
export function termLines(worked: WorkedTerm, language: Language): string[] {
  let counted = 0;
  return worked.days.map((day) => {
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
