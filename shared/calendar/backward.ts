import { houseCounting, type Counting } from './conventions.ts';
import { addDays } from './dates.ts';
import { checkLength, countedDay, lastMoment } from './terms.ts';
import type { BackwardTerm, Calendar, CountedDay, IsoDate, WorkedBackward } from './types.ts';

/**
 * The last day on which what is owed "not later than ... before" may still be done (TIME-3a): 2 working days before
 * Sat 18.04.2026 is Thu 16.04, until 18:30. The day itself is not counted; in calendar days a last day that is off gives
 * way to the working day before it, never to one after.
 *
 * Throws `CalendarEnds` before the first year entered, `BAD_TERM` on a length below 1, `BAD_DAY`.
 */
export function termBefore(
  calendar: Calendar,
  { length, unit, closes }: BackwardTerm,
  before: IsoDate,
  readings: Counting = houseCounting,
): WorkedBackward {
  checkLength(length);
  const first =
    unit === 'working-days' ? readings.backwardFirstWorkingDay : readings.backwardFirstCalendarDay;
  const itself = first === 'day-itself';
  const days: CountedDay[] = itself ? [] : [countedDay(calendar, before, false, 'TIME-3a')];
  let date = itself ? addDays(before, 1) : before;
  for (let left = length; left > 0;) {
    date = addDays(date, -1);
    const counted = calendar.at(date).working || unit === 'calendar-days';
    days.push(countedDay(calendar, date, counted));
    if (counted) left -= 1;
  }
  // Only a term in calendar days can have stopped on a day off.
  while (readings.backwardOnDayOff === 'working-day-before' && !calendar.at(date).working) {
    date = addDays(date, -1);
    const moved = calendar.at(date).working ? 'TIME-3a-cd' : undefined;
    days.push(countedDay(calendar, date, false, moved));
  }
  return {
    before,
    lastOn: date,
    lastAt: lastMoment(calendar, date, closes, readings),
    projected: days.some((day) => day.projected === true),
    calendar: calendar.edition,
    days,
  };
}

/**
 * The working day `n` working days before `day`, which is not counted: 2 before Mon 30.03.2026 is Thu 26.03.
 * With `n` 0 the day itself. Throws `CalendarEnds` before the first year entered.
 */
export function workingDaysBefore(calendar: Calendar, day: IsoDate, n: number): IsoDate {
  if (n === 0) return day;
  return termBefore(calendar, { length: n, unit: 'working-days', closes: 'office' }, day).lastOn;
}
