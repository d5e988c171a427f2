import { addDays, weekday } from './dates.ts';
import { CalendarEnds, CalendarError } from './errors.ts';
import type { Calendar, CalendarData, DayState, IsoDate, SpecialDay } from './types.ts';

/** Throws `BAD_CALENDAR` with the path of the wrong value: data may be entered by the office. */
function check(data: CalendarData): void {
  const refuse = (path: string, why: string): never => {
    throw new CalendarError('BAD_CALENDAR', `Calendar, ${path}: ${why}.`);
  };
  if (data.years.length === 0) refuse('years', 'no year is entered');
  data.years.forEach((year, i) => {
    if (i > 0 && year !== (data.years[i - 1] ?? 0) + 1)
      refuse(`years[${String(i)}]`, `${String(year)} does not follow the year before it`);
  });
  const seen = new Set<IsoDate>();
  data.days.forEach(({ date }, i) => {
    const path = `days[${String(i)}].date`;
    addDays(date, 0);
    if (!data.years.includes(Number(date.slice(0, 4)))) refuse(path, `${date} is outside the years entered`);
    if (seen.has(date)) refuse(path, `${date} is entered twice`);
    seen.add(date);
  });
}

/**
 * The calendar over its data (TIME-2, TIME-6). `edition` is the id by `editionId`, computed outside workflows.
 * Throws `BAD_CALENDAR` on wrong data; `at` throws `CalendarEnds` outside the years entered.
 */
export function calendarOf(data: CalendarData, edition: string): Calendar {
  check(data);
  const special = new Map<IsoDate, SpecialDay>(data.days.map((day) => [day.date, day]));
  // A year of terms asks about the same days again and again.
  const known = new Map<IsoDate, DayState>();
  const stateOf = (date: IsoDate): DayState => {
    const weekend = weekday(date) > 5;
    const year = Number(date.slice(0, 4));
    if (!data.years.includes(year)) throw new CalendarEnds(year, data.years);
    const day = special.get(date);
    if (day === undefined) return { working: !weekend };
    const { why, act, status } = day;
    return {
      working: day.kind === 'working',
      why,
      act,
      ...(status === 'projected' ? { projected: true } : {}),
    };
  };
  return {
    edition,
    officeHours: data.officeHours,
    at(date) {
      const state = known.get(date) ?? stateOf(date);
      known.set(date, state);
      return state;
    },
  };
}

/** The day itself when it is a working day, else the next one that is. */
export function workingDayFrom(calendar: Calendar, date: IsoDate): IsoDate {
  let day = date;
  while (!calendar.at(day).working) day = addDays(day, 1);
  return day;
}
