import { afterEach, describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../shared/calendar/dates.ts';
import { inTime } from '../../../shared/calendar/terms.ts';
import { epochMs, instantAt, isInstant, localDay, localTime } from '../../../shared/calendar/zone.ts';

describe('TIME-5: Kazakhstan has one time zone', () => {
  it('knows that 19:30 UTC on Sunday is Monday here', () => {
    expect(localDay('2026-11-22T19:30:00Z')).toBe('2026-11-23');
    expect(localTime('2026-11-22T19:30:00Z')).toBe('00:30:00');
  });

  it('reads instants of any offset', () => {
    expect(localTime('2026-11-23T12:00:00-03:00')).toBe('20:00:00');
  });

  it('counts six hours before 01.03.2024', () => {
    expect(localTime('2024-02-29T17:59:59Z')).toBe('23:59:59');
    expect(localDay('2024-02-29T18:00:00Z')).toBe('2024-02-29');
    expect(localDay('2024-02-29T19:00:00Z')).toBe('2024-03-01');
    expect(instantAt('2024-02-29', '09:00')).toBe('2024-02-29T09:00:00+06:00');
  });

  it('writes instants with the offset of the day', () => {
    expect(instantAt('2026-11-23', '18:30:00')).toBe('2026-11-23T18:30:00+05:00');
  });

  it('refuses an instant without an offset: the machine never decides', () => {
    expect(() => localDay('2026-11-23T18:30:00')).toThrow('is no instant');
    expect(() => epochMs('завтра')).toThrow('is no instant');
    expect(isInstant('2026-11-23')).toBe(false);
  });
});

describe('TIME-4b, 4c: in time to the second', () => {
  it.each([
    ['2026-11-23T18:30:00+05:00', true],
    ['2026-11-23T13:30:00.999Z', true],
    ['2026-11-23T18:30:01+05:00', false],
  ])('%s against 18:30:00: %s', (receivedAt, expected) => {
    expect(inTime(receivedAt, '2026-11-23T18:30:00+05:00')).toBe(expected);
  });

  it('lets an applicant act until midnight', () => {
    expect(inTime('2026-11-23T23:59:59.999+05:00', '2026-11-23T23:59:59+05:00')).toBe(true);
    expect(inTime('2026-11-24T00:00:00+05:00', '2026-11-23T23:59:59+05:00')).toBe(false);
  });
});

describe('a machine in another zone', () => {
  afterEach(() => {
    process.env['TZ'] = 'UTC';
  });

  it.each(['America/New_York', 'Pacific/Kiritimati'])('in %s counts the same days', (zone) => {
    process.env['TZ'] = zone;
    expect(weekday('2026-11-23')).toBe(1);
    expect(addDays('2026-03-07', 2)).toBe('2026-03-09');
    expect(localTime('2026-11-22T19:30:00Z')).toBe('00:30:00');
  });
});
