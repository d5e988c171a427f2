import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../shared/calendar/dates.ts';

const DAY_MS = 86_400_000;
const days = fc.integer({ min: -800, max: 60_000 });
const iso = (n: number) => new Date(n * DAY_MS).toISOString().slice(0, 10);

describe('days of the calendar', () => {
  it('follow each other as in the calendar of the world, however far', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (n, step) => {
        expect(addDays(iso(n), step)).toBe(iso(n + step));
      }),
      { numRuns: 2_000 },
    );
  });

  it('follow each other over 29 February and the New Year', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-02-29', 1)).toBe('2024-03-01');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
  });

  it('have the weekdays of Kazakhstan: Monday is 1', () => {
    expect([weekday('2026-11-23'), weekday('2024-05-04'), weekday('2025-01-05')]).toEqual([1, 6, 7]);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '23.11.2026'])(
    '"%s" is none',
    (text) => {
      expect(() => addDays(text, 1)).toThrow('is no calendar day');
    },
  );
});
