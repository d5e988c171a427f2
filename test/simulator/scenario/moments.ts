import { instantAt, localDay, localTime } from '../../../shared/calendar/zone.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const RUSSIAN = /^(\d{2})\.(\d{2})\.(\d{4})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/** `2026-03-19` or `19.03.2026` as the first; undefined when it is no day of the calendar. */
export function readDay(text: string): string | undefined {
  const russian = RUSSIAN.exec(text);
  const day = russian ? `${russian[3] ?? ''}-${russian[2] ?? ''}-${russian[1] ?? ''}` : text;
  const ms = ISO.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(day) ? undefined : day;
}

/** A day and a time of Kazakhstan, `2026-03-19 17:00` or `19.03.2026 17:00:30`, in milliseconds. */
export function readMoment(text: string): number | undefined {
  const [day = '', time = ''] = text.split(' ');
  const read = readDay(day);
  return read === undefined || !TIME.test(time) || text.split(' ').length !== 2
    ? undefined
    : Date.parse(instantAt(read, time));
}

/** A moment as scenarios write it: `2026-03-19 17:00`; seconds stand only where they say something. */
export function writeMoment(ms: number): string {
  const instant = new Date(ms).toISOString();
  const time = localTime(instant);
  return `${localDay(instant)} ${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}
