import type { Term } from '../law/types.ts';
import { workingDayFrom } from './calendar.ts';
import { conventions, houseReadings, type Readings } from './conventions.ts';
import { addDays } from './dates.ts';
import { CalendarError } from './errors.ts';
import type { Calendar, CountedDay, Instant, IsoDate, WorkedTerm } from './types.ts';
import { epochMs, instantAt, localDay, localTime } from './zone.ts';

/** The one way to count a term. Everything here is pure: same calendar and instants, same answer. */

const MIDNIGHT = '23:59:59';

/**
 * The day on which a thing received counts as received (TIME-4): 18:30:00 of a working day is that day, 18:30:01, a
 * weekend or a holiday the next working day. Early morning and lunch belong to their own day.
 */
export function receiptDay(calendar: Calendar, receivedAt: Instant): IsoDate {
  const day = localDay(receivedAt);
  const closed = localTime(receivedAt) > calendar.officeHours.closes;
  return workingDayFrom(calendar, closed ? addDays(day, 1) : day);
}

/** Day 0, and the days from that of the event to it, none of them counted. */
function toDayZero(calendar: Calendar, term: Term, from: Instant): { dayZero: IsoDate; days: CountedDay[] } {
  const happened = localDay(from);
  const dayZero = term.day0 === 'act' ? happened : receiptDay(calendar, from);
  const days: CountedDay[] = [];
  for (let date = happened; date < dayZero; date = addDays(date, 1)) {
    const { working, ...reason } = calendar.at(date);
    days.push({
      date,
      counted: false,
      ...(working || reason.why === undefined ? { why: conventions['TIME-4'].says } : reason),
    });
  }
  const projected = calendar.at(dayZero).projected === true ? { projected: true as const } : {};
  const why = conventions[term.day0 === 'act' ? 'TIME-1a' : 'TIME-1'].says;
  return { dayZero, days: [...days, { date: dayZero, counted: false, why, ...projected }] };
}

/**
 * Where a term ends, with the working day by day: Thu 19.03.2026 + 3 wd = Fri 27.03, as Nauryz takes 21-25.
 * Receipts start on the day of TIME-4, acts on their own date (`term.day0`); the last moment is the
 * office's closing or the end of the day (`term.closes`).
 *
 * Throws `CalendarEnds` when the term reaches past the calendar, `BAD_INSTANT`, `BAD_TERM` on a length below 1.
 */
export function endOfTerm(
  calendar: Calendar,
  term: Term,
  from: Instant,
  readings: Readings = houseReadings,
): WorkedTerm {
  if (!Number.isInteger(term.length) || term.length < 1) {
    throw new CalendarError(
      'BAD_TERM',
      `A term of ${String(term.length)} days: its length is a whole number from 1.`,
    );
  }
  const { dayZero, days } = toDayZero(calendar, term, from);
  let date = dayZero;
  for (let left = term.length; left > 0;) {
    date = addDays(date, 1);
    const { working, ...reason } = calendar.at(date);
    const counted = working || term.unit === 'calendar-days';
    days.push({ date, counted, ...reason });
    if (counted) left -= 1;
  }
  // Only a term in calendar days can have stopped on a day off.
  while (readings.calendarTermOnDayOff === 'next-working-day' && !calendar.at(date).working) {
    date = addDays(date, 1);
    const { working, ...reason } = calendar.at(date);
    days.push({ date, counted: false, ...reason, ...(working ? { why: conventions['TIME-3'].says } : {}) });
  }
  return {
    from,
    dayZero,
    dueOn: date,
    dueAt: instantAt(date, term.closes === 'office' ? calendar.officeHours.closes : MIDNIGHT),
    projected: days.some((day) => day.projected === true),
    calendar: calendar.edition,
    days,
  };
}

/**
 * The working day `n` working days before `day`, which is not counted (TIME-3a): 2 before Mon 30.03.2026 is Thu 26.03.
 * With `n` 0 the day itself. Throws `CalendarEnds` before the first year entered.
 */
export function workingDaysBefore(calendar: Calendar, day: IsoDate, n: number): IsoDate {
  let date = day;
  for (let left = n; left > 0;) {
    date = addDays(date, -1);
    if (calendar.at(date).working) left -= 1;
  }
  return date;
}

/**
 * Whether what was received counts as in time: to the second, so 18:30:00.9 is still within a term that ends at
 * 18:30:00 and 23:59:59.9 within one that ends with the day (TIME-4b, TIME-4c).
 */
export function inTime(receivedAt: Instant, dueAt: Instant): boolean {
  return Math.floor(epochMs(receivedAt) / 1000) <= Math.floor(epochMs(dueAt) / 1000);
}
