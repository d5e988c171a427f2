import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { localDay, localTime } from '../../../shared/calendar/zone.ts';

describe("TIME-5: Kazakhstan's clock is ours and the world's", () => {
  it('agrees with the IANA zone of Almaty on every instant of 2024-2027', () => {
    const instants = fc.date({
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2027-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        const there = DateTime.fromJSDate(date, { zone: 'Asia/Almaty' });
        expect(localDay(date.toISOString())).toBe(there.toFormat('yyyy-MM-dd'));
        expect(localTime(date.toISOString()).slice(0, 8)).toBe(there.toFormat('HH:mm:ss'));
      }),
    );
  });
});
