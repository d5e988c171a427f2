import { CalendarError } from './errors.ts';
import type { IsoDate } from './types.ts';

const DAY_MS = 86_400_000;
const IN_EVERY_MONTH = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/;

/** Midnight of a calendar day as UTC milliseconds. Throws `BAD_DAY` when the text is no day of the calendar. */
function toMs(date: IsoDate): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const ms = parts === null ? Number.NaN : Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date) {
    throw new CalendarError(
      'BAD_DAY',
      `"${date}" is no calendar day: write it as YYYY-MM-DD, for example 2026-11-23.`,
    );
  }
  return ms;
}

/** The day `days` later, or earlier when negative. `addDays('2026-12-31', 1)` is `2027-01-01`. */
export function addDays(date: IsoDate, days: number): IsoDate {
  // Terms go day by day, and every month has 28 days: most steps need no calendar.
  if (IN_EVERY_MONTH.test(date)) {
    const day = Number(date.slice(8)) + days;
    if (day >= 1 && day <= 28) return `${date.slice(0, 8)}${day < 10 ? '0' : ''}${String(day)}`;
  }
  return new Date(toMs(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Day of the week: 1 is Monday, 7 is Sunday. */
export function weekday(date: IsoDate): number {
  return new Date(toMs(date)).getUTCDay() || 7;
}

/** How many days one day is later than another: `daysBetween('2026-12-31', '2027-01-02')` is 2. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (toMs(to) - toMs(from)) / DAY_MS;
}
