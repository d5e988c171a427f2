import { calendarOf } from '../../shared/calendar/calendar.ts';
import { calendarData } from '../../shared/calendar/days.ts';
import { editionId } from '../../shared/calendar/edition.ts';
import type { Calendar, IsoDate } from '../../shared/calendar/types.ts';

const years = Array.from({ length: 80 }, (_, i) => 2024 + i);

/** A calendar without holidays, so that a test's days do not depend on today; `off` are taken by a made-up decree. */
export function plainWeeks(...off: readonly IsoDate[]): Calendar {
  const why = { ru: 'перенос', kk: 'ауыстыру' };
  const days = off.map((date) => ({
    date,
    kind: 'off' as const,
    why,
    act: 'made up',
    status: 'announced' as const,
  }));
  const data = { ...calendarData, years, days };
  return calendarOf(data, editionId(data));
}
