import { calendarOf } from '../../../shared/calendar/calendar.ts';
import { calendarData } from '../../../shared/calendar/days.ts';
import { editionId } from '../../../shared/calendar/edition.ts';
import type { Term } from '../../../shared/law/types.ts';

/** The calendar of this release. */
export const calendar = calendarOf(calendarData, editionId(calendarData));

/** Working days from a receipt, to the close of the office; a test names only what differs. */
export function term(length: number, differs: Partial<Term> = {}): Term {
  return {
    length,
    unit: 'working-days',
    from: 'documents-received',
    day0: 'receipt',
    closes: 'office',
    ...differs,
  };
}
