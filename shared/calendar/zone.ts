import { CalendarError } from './errors.ts';
import type { Instant, IsoDate } from './types.ts';

/**
 * Kazakhstan's civil time (TIME-5): one zone, UTC+5, since 01.03.2024; before it UTC+6 where the provider sits.
 * Fixed offsets and no zone database, so the answer is the same in every process and inside a workflow.
 */
const ONE_ZONE_SINCE: IsoDate = '2024-03-01';
const ONE_ZONE_SINCE_MS = Date.UTC(2024, 1, 29, 18);
const HOUR_MS = 3_600_000;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

const parse = (text: string): number => (INSTANT.test(text) ? Date.parse(text) : Number.NaN);

/** Whether a text is an instant: date, time and offset. */
export function isInstant(text: string): boolean {
  return !Number.isNaN(parse(text));
}

/** Milliseconds since 1970 of an instant. Throws `BAD_INSTANT` when it has no offset: a machine's zone never decides. */
export function epochMs(instant: Instant): number {
  const ms = parse(instant);
  if (Number.isNaN(ms)) {
    throw new CalendarError(
      'BAD_INSTANT',
      `"${instant}" is no instant: write date, time and offset, for example 2026-11-23T18:30:00+05:00.`,
    );
  }
  return ms;
}

/** The day and the time in Kazakhstan, `2026-11-23T18:30:00`; fractions of a second are dropped. */
export function localMoment(instant: Instant): string {
  const ms = epochMs(instant);
  return new Date(ms + (ms < ONE_ZONE_SINCE_MS ? 6 : 5) * HOUR_MS).toISOString().slice(0, 19);
}

/** The day in Kazakhstan: `2026-11-22T20:00:00Z` is `2026-11-23`. */
export function localDay(instant: Instant): IsoDate {
  return localMoment(instant).slice(0, 10);
}

/** The time of day in Kazakhstan, `HH:MM:SS`. */
export function localTime(instant: Instant): string {
  return localMoment(instant).slice(11);
}

/** The instant of a time of day (`HH:MM` or `HH:MM:SS`) in Kazakhstan: `2026-11-23T18:30:00+05:00`. */
export function instantAt(date: IsoDate, time: string): Instant {
  const instant = `${date}T${time.length === 5 ? `${time}:00` : time}${date < ONE_ZONE_SINCE ? '+06:00' : '+05:00'}`;
  epochMs(instant);
  return instant;
}

/** The middle of a day in Kazakhstan, where no more than the day is known. */
export const noonOf = (date: IsoDate): Instant => instantAt(date, '12:00');
