import { calendarOf } from '../../../shared/calendar/calendar.ts';
import { calendarData } from '../../../shared/calendar/days.ts';
import { editionId } from '../../../shared/calendar/edition.ts';
import type { ForwardTerm } from '../../../shared/calendar/types.ts';

/** The calendar of this release. */
export const calendar = calendarOf(calendarData, editionId(calendarData));

/** Working days from a receipt, to the close of the office; a test names only what differs. */
export function term(length: number, differs: Partial<ForwardTerm> = {}): ForwardTerm {
  return {
    length,
    unit: 'working-days',
    day0: 'receipt',
    closes: 'office',
    ...differs,
  };
}
