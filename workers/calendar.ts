import type { StoredAmendment } from '../activities/store/calendar.ts';
import type { KeptStore } from '../activities/store/store.ts';
import { amended } from '../shared/calendar/amend.ts';
import { calendarOf } from '../shared/calendar/calendar.ts';
import { calendarData } from '../shared/calendar/days.ts';
import { editionId } from '../shared/calendar/edition.ts';
import type { Calendar, CalendarData } from '../shared/calendar/types.ts';
import type { AmendedEdition } from '../shared/planning/types.ts';
import type { ProcessLogger } from './logger.ts';

/** How often a worker looks for approved amendments, milliseconds; an approval waits for as long before it is told. */
export const LOOK_MS = 2_000;

/** The days of this release with the approved amendments upon them, in the order of approval (TIME-6). */
export function dataWith(amendments: readonly StoredAmendment[]): CalendarData {
  const approved = amendments.filter(({ approval }) => approval !== undefined);
  return approved.reduce((data, { days }) => amended(data, days), calendarData);
}

export function calendarFrom(data: CalendarData): Calendar {
  return calendarOf(data, editionId(data));
}

/** The editions the calendar has gone through: the release's own, then one after each approval. */
export function editionsOf(amendments: readonly StoredAmendment[]): readonly AmendedEdition[] {
  const approved = amendments.filter(({ approval }) => approval !== undefined);
  return [
    { edition: editionId(calendarData) },
    ...approved.map(({ act }, i) => ({ edition: editionId(dataWith(approved.slice(0, i + 1))), act })),
  ];
}

/** The calendar of the moment, kept in memory: a step may ask it without touching the database. */
export interface CalendarWatch {
  current(): Calendar;
  /** Its editions in their order. */
  amended(): readonly AmendedEdition[];
  close(): void;
}

/**
 * Reads the approved amendments, and again every few seconds. While the database does not answer, the calendar read
 * last stays in force and the log says so. Throws when the first reading fails: a case must not be planned without.
 */
export async function watchCalendar(
  store: Pick<KeptStore, 'amendments'>,
  logger: Pick<ProcessLogger, 'error' | 'info'>,
  everyMs = LOOK_MS,
): Promise<CalendarWatch> {
  let amended: readonly AmendedEdition[] = [];
  const look = async (): Promise<Calendar> => {
    const stored = await store.amendments();
    amended = editionsOf(stored);
    return calendarFrom(dataWith(stored));
  };
  let calendar = await look();
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    if (!closed) timer = setTimeout(() => void renew(), everyMs).unref();
  };
  const renew = async () => {
    try {
      const found = await look();
      if (found.edition !== calendar.edition)
        logger.info(
          { system: 'calendar', state: found.edition, count: amended.length - 1 },
          'the calendar was amended',
        );
      calendar = found;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
      logger.error({ system: 'calendar', code }, 'the calendar was not read again');
    }
    again();
  };
  again();
  return {
    current: () => calendar,
    amended: () => amended,
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
}
