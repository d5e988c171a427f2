import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../shared/calendar/calendar.ts';
import { addDays } from '../../../shared/calendar/dates.ts';
import { calendarData } from '../../../shared/calendar/days.ts';
import { termLines } from '../../../shared/calendar/explain.ts';
import { termBefore, workingDaysBefore } from '../../../shared/calendar/backward.ts';
import { endOfTerm, inTime } from '../../../shared/calendar/terms.ts';
import { epochMs, instantAt, localDay, localTime } from '../../../shared/calendar/zone.ts';
import type { ForwardTerm } from '../../../shared/calendar/types.ts';
import { calendar, term } from './support.ts';

const instants = fc
  .integer({ min: Date.UTC(2024, 2, 2) / 1000, max: Date.UTC(2027, 9, 1) / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());
const dates = instants.map(localDay);
const terms: fc.Arbitrary<ForwardTerm> = fc
  .record({
    length: fc.integer({ min: 1, max: 45 }),
    unit: fc.constantFrom('working-days', 'calendar-days'),
    day0: fc.constantFrom('receipt', 'act'),
    closes: fc.constantFrom('office', 'midnight'),
  })
  .map(({ length, ...rest }) => term(length, rest));

describe('every term, whatever its length and start', () => {
  it('has exactly as many counted days as the law gives', () => {
    fc.assert(
      fc.property(terms, instants, (t, from) => {
        expect(endOfTerm(calendar, t, from).days.filter(({ counted }) => counted)).toHaveLength(t.length);
      }),
    );
  });

  it('explains every day from the event to its end, each once, and ends where the explanation ends', () => {
    fc.assert(
      fc.property(terms, instants, (t, from) => {
        const worked = endOfTerm(calendar, t, from);
        const explained = worked.days.map(({ date }) => date);
        expect(explained).toEqual(explained.map((_, i) => addDays(localDay(from), i)));
        expect(explained.at(-1)).toBe(worked.dueOn);
        expect(localDay(worked.dueAt)).toBe(worked.dueOn);
        expect(termLines(worked, 'ru')).toHaveLength(explained.length);
      }),
    );
  });

  it('ends on a working day, after its day 0, which is not counted', () => {
    fc.assert(
      fc.property(terms, instants, (t, from) => {
        const worked = endOfTerm(calendar, t, from);
        expect(calendar.at(worked.dueOn).working).toBe(true);
        expect(worked.dueOn > worked.dayZero).toBe(true);
        expect(worked.days.filter(({ date, counted }) => date <= worked.dayZero && counted)).toEqual([]);
      }),
    );
  });

  it('counts no day off in a term of working days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 45 }), instants, (length, from) => {
        const counted = endOfTerm(calendar, term(length), from).days.filter((day) => day.counted);
        expect(counted.every(({ date }) => calendar.at(date).working)).toBe(true);
      }),
    );
  });

  it('is never brought forward by a new day off', () => {
    const why = { ru: 'указ', kk: 'жарлық' };
    fc.assert(
      fc.property(terms, instants, dates, (t, from, date) => {
        const days = calendarData.days.filter((day) => day.date !== date);
        const off = { date, kind: 'off', why, act: 'указ', status: 'announced' } as const;
        const changed = calendarOf({ ...calendarData, days: [...days, off] }, 'changed');
        expect(endOfTerm(changed, t, from).dueAt >= endOfTerm(calendar, t, from).dueAt).toBe(true);
      }),
    );
  });

  it('never ends earlier for what was received later', () => {
    fc.assert(
      fc.property(terms, instants, fc.integer({ min: 0, max: 500_000 }), (t, from, later) => {
        const after = new Date(epochMs(from) + later * 1000).toISOString();
        expect(endOfTerm(calendar, t, after).dueAt >= endOfTerm(calendar, t, from).dueAt).toBe(true);
      }),
    );
  });

  it('is undone by counting back from its end: there lies day 0 of a receipt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 45 }), instants, (length, from) => {
        const { dueOn, dayZero } = endOfTerm(calendar, term(length), from);
        expect(workingDaysBefore(calendar, dueOn, length)).toBe(dayZero);
      }),
    );
  });

  it('is in time at its last moment and late a second after', () => {
    fc.assert(
      fc.property(terms, instants, (t, from) => {
        const { dueAt } = endOfTerm(calendar, t, from);
        expect(inTime(dueAt, dueAt)).toBe(true);
        expect(inTime(new Date(epochMs(dueAt) + 1000).toISOString(), dueAt)).toBe(false);
      }),
    );
  });
});

describe('every backward term, whatever its length and day', () => {
  const backward = terms.map(({ length, unit, closes }) => ({ length, unit, closes }));

  it('has exactly as many counted days as the law gives, before the day, each explained once', () => {
    fc.assert(
      fc.property(backward, dates, (t, before) => {
        fc.pre(before > '2024-04-01');
        const worked = termBefore(calendar, t, before);
        const explained = worked.days.map(({ date }) => date);
        expect(worked.days.filter(({ counted }) => counted)).toHaveLength(t.length);
        expect(explained).toEqual(explained.map((_, i) => addDays(before, -i)));
        expect(explained.at(-1)).toBe(worked.lastOn);
        expect(localDay(worked.lastAt)).toBe(worked.lastOn);
        expect(calendar.at(worked.lastOn).working).toBe(true);
      }),
    );
  });

  it('is never put later by a new day off', () => {
    const why = { ru: 'указ', kk: 'жарлық' };
    fc.assert(
      fc.property(backward, dates, dates, (t, before, date) => {
        fc.pre(before > '2024-04-01');
        const days = calendarData.days.filter((day) => day.date !== date);
        const off = { date, kind: 'off', why, act: 'указ', status: 'announced' } as const;
        const changed = calendarOf({ ...calendarData, days: [...days, off] }, 'changed');
        expect(termBefore(changed, t, before).lastOn <= termBefore(calendar, t, before).lastOn).toBe(true);
      }),
    );
  });
});

describe('a term planned twice', () => {
  it('is the same, day by day', () => {
    fc.assert(
      fc.property(terms, instants, (t, from) => {
        const anew = calendarOf(calendarData, calendar.edition);
        expect(endOfTerm(anew, t, from)).toEqual(endOfTerm(calendar, t, from));
      }),
    );
  });
});

describe('Kazakhstan time', () => {
  it('comes back from its own writing', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(epochMs(instantAt(localDay(instant), localTime(instant)))).toBe(epochMs(instant));
      }),
    );
  });
});
