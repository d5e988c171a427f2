import { workingDayFrom } from './calendar.ts';
import { conventions, houseCounting, type Counting } from './conventions.ts';
import { addDays } from './dates.ts';
import { CalendarError } from './errors.ts';
import type { Calendar, CountedDay, ForwardTerm, HoursTerm, Instant, IsoDate, WorkedTerm } from './types.ts';
import { epochMs, instantAt, localDay, localTime } from './zone.ts';

/** The one way to count a term forward; `backward.ts` counts back. Pure: same calendar and instants, same answer. */

const MIDNIGHT = '23:59:59';
const HOUR_MS = 3_600_000;

/**
 * The day on which a thing received counts as received (TIME-4): 18:30:00 of a working day is that day, 18:30:01, a
 * weekend or a holiday the next working day. Early morning and lunch belong to their own day.
 */
export function receiptDay(
  calendar: Calendar,
  receivedAt: Instant,
  readings: Counting = houseCounting,
): IsoDate {
  const day = localDay(receivedAt);
  if (readings.afterHours === 'same-day') return day;
  const closed = localTime(receivedAt) > calendar.officeHours.closes;
  return workingDayFrom(calendar, closed ? addDays(day, 1) : day);
}

/** The last moment of a term that ends on a day (TIME-4b, TIME-4c). */
export function lastMoment(
  calendar: Calendar,
  date: IsoDate,
  closes: ForwardTerm['closes'],
  readings: Counting,
): Instant {
  const ends = closes === 'office' ? readings.officeTermEnds : readings.applicantTermEnds;
  return instantAt(date, ends === 'office' ? calendar.officeHours.closes : MIDNIGHT);
}

/** A day as a line of a working: what the calendar says of it, or the convention that decides about it. */
export function countedDay(
  calendar: Calendar,
  date: IsoDate,
  counted: boolean,
  convention?: keyof typeof conventions,
): CountedDay {
  const { working: _, ...reason } = calendar.at(date);
  if (convention === undefined) return { date, counted, ...reason };
  const projected = reason.projected === true ? { projected: true as const } : {};
  return { date, counted, why: conventions[convention].says, ...projected };
}

/** Throws `BAD_TERM` on a length that is no whole number from 1. */
export function checkLength(length: number): void {
  if (Number.isInteger(length) && length > 0) return;
  throw new CalendarError(
    'BAD_TERM',
    `A term of ${String(length)} days: its length is a whole number from 1.`,
  );
}

/** Day 0, and the days from that of the event to it, none of them counted. */
interface Beginning {
  readonly dayZero: IsoDate;
  readonly days: readonly CountedDay[];
}

function toDayZero(calendar: Calendar, { day0 }: ForwardTerm, from: Instant, readings: Counting): Beginning {
  const happened = localDay(from);
  const act = day0 === 'act' && readings.actDayZero === 'own-date';
  const dayZero = act ? happened : receiptDay(calendar, from, readings);
  const days: CountedDay[] = [];
  for (let date = happened; date < dayZero; date = addDays(date, 1)) {
    const { working, why } = calendar.at(date);
    const moved = working || why === undefined ? 'TIME-4' : undefined;
    days.push(countedDay(calendar, date, false, moved));
  }
  return { dayZero, days: [...days, ...itself(calendar, dayZero, act ? 'TIME-1a' : 'TIME-1', readings)] };
}

/** The line of day 0 itself; where the term runs from it, it is counted like any other. */
function itself(
  calendar: Calendar,
  dayZero: IsoDate,
  convention: 'TIME-1' | 'TIME-1a',
  readings: Counting,
): readonly CountedDay[] {
  return readings.firstDay === 'day-zero' ? [] : [countedDay(calendar, dayZero, false, convention)];
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
  term: ForwardTerm,
  from: Instant,
  readings: Counting = houseCounting,
): WorkedTerm {
  checkLength(term.length);
  return endFrom(calendar, term, from, toDayZero(calendar, term, from, readings), readings);
}

function endFrom(
  calendar: Calendar,
  term: Omit<ForwardTerm, 'day0'>,
  from: Instant,
  { dayZero, days: before }: Beginning,
  readings: Counting,
): WorkedTerm {
  const days = [...before];
  let date = readings.firstDay === 'day-zero' ? addDays(dayZero, -1) : dayZero;
  for (let left = term.length; left > 0;) {
    date = addDays(date, 1);
    const counted = calendar.at(date).working || term.unit === 'calendar-days';
    days.push(countedDay(calendar, date, counted));
    if (counted) left -= 1;
  }
  // Only a term in calendar days can have stopped on a day off.
  while (readings.calendarTermOnDayOff === 'next-working-day' && !calendar.at(date).working) {
    date = addDays(date, 1);
    const moved = calendar.at(date).working ? 'TIME-3' : undefined;
    days.push(countedDay(calendar, date, false, moved));
  }
  return {
    from,
    dayZero,
    dueOn: date,
    dueAt: lastMoment(calendar, date, term.closes, readings),
    projected: days.some((day) => day.projected === true),
    calendar: calendar.edition,
    days,
  };
}

/**
 * Where a term in hours ends (TIME-3b): so many hours of 60 minutes after the event, whatever the day. The days after
 * that of the event stand as counted, and no day is looked up: the calendar may hold its year or not. Read as calendar
 * days, 72 hours are 3 days by TIME-1 to the end of the last; then `CalendarEnds` is thrown past the calendar.
 */
export function endOfHours(
  calendar: Calendar,
  { hours }: HoursTerm,
  from: Instant,
  readings: Counting = houseCounting,
): WorkedTerm {
  checkLength(hours);
  if (readings.hours === 'calendar-days') {
    const term = { length: Math.ceil(hours / 24), unit: 'calendar-days', closes: 'midnight' } as const;
    // The day of the sending itself: a message sent is neither a receipt nor an act.
    const day = localDay(from);
    const beginning = { dayZero: day, days: itself(calendar, day, 'TIME-1', readings) };
    return endFrom(calendar, term, from, beginning, readings);
  }
  const end = new Date(epochMs(from) + hours * HOUR_MS).toISOString();
  const [dayZero, dueOn] = [localDay(from), localDay(end)];
  const days: CountedDay[] = [{ date: dayZero, counted: false, why: conventions['TIME-3b'].says }];
  for (let date = dayZero; date < dueOn;) {
    date = addDays(date, 1);
    days.push({ date, counted: true });
  }
  const dueAt = instantAt(dueOn, localTime(end));
  return { from, dayZero, dueOn, dueAt, projected: false, calendar: calendar.edition, days };
}

/**
 * Whether what was received counts as in time: to the second, so 18:30:00.9 is still within a term that ends at
 * 18:30:00 and 23:59:59.9 within one that ends with the day (TIME-4b, TIME-4c).
 */
export function inTime(receivedAt: Instant, dueAt: Instant): boolean {
  return Math.floor(epochMs(receivedAt) / 1000) <= Math.floor(epochMs(dueAt) / 1000);
}
