import { describe, expect, it } from 'vitest';
import { termBefore, workingDaysBefore } from '../../../shared/calendar/backward.ts';
import { conventions, houseCounting, type Counting } from '../../../shared/calendar/conventions.ts';
import { CalendarEnds } from '../../../shared/calendar/errors.ts';
import { termLines } from '../../../shared/calendar/explain.ts';
import { calendar } from './support.ts';

const hearing = { length: 2, unit: 'working-days', closes: 'office' } as const;
const renewal = { length: 30, unit: 'calendar-days', closes: 'midnight' } as const;

describe('TIME-3a: not later than 2 working days before (RULES-22)', () => {
  it.each([
    ['a Saturday', '2026-04-18', '2026-04-16'],
    ['a Monday', '2026-11-23', '2026-11-19'],
    ['the Thursday after Nauryz 2026', '2026-03-26', '2026-03-19'],
    ['the Monday after the working Saturday 04.05.2024', '2024-05-06', '2024-05-03'],
    ['the Monday after the working Sunday 05.01.2025', '2025-01-06', '2024-12-31'],
    ['the Friday after 8-9 May 2024', '2024-05-10', '2024-05-04'],
    ['the first working day of 2027', '2027-01-05', '2026-12-30'],
  ])('%s: %s is due, %s is the last day', (_, before, lastOn) => {
    const worked = termBefore(calendar, hearing, before);
    expect(worked).toMatchObject({ before, lastOn, lastAt: `${lastOn}T18:30:00+05:00` });
    expect(worked.calendar).toBe(calendar.edition);
  });

  it('is explained from the day that is not counted back to the last one', () => {
    expect(termLines(termBefore(calendar, hearing, '2026-04-20'), 'ru')).toEqual([
      `20.04.2026 пн · — ${conventions['TIME-3a'].says.ru}`,
      '19.04.2026 вс · — выходной',
      '18.04.2026 сб · — выходной',
      '17.04.2026 пт · 1',
      '16.04.2026 чт · 2',
    ]);
  });

  it('counts the day itself where the installation reads the law so, of either unit by a switch of its own', () => {
    const last = (term: typeof hearing | typeof renewal, over: Partial<Counting>) =>
      termBefore(calendar, term, '2026-12-31', { ...houseCounting, ...over }).lastOn;
    expect(last(hearing, {})).toBe('2026-12-29');
    expect(last(hearing, { backwardFirstWorkingDay: 'day-itself' })).toBe('2026-12-30');
    expect(last(hearing, { backwardFirstCalendarDay: 'day-itself' })).toBe('2026-12-29');
    expect(last(renewal, {})).toBe('2026-12-01');
    expect(last(renewal, { backwardFirstCalendarDay: 'day-itself' })).toBe('2026-12-02');
    expect(last(renewal, { backwardFirstWorkingDay: 'day-itself' })).toBe('2026-12-01');
  });

  it.each([
    ['2026-03-30', 2, '2026-03-26'],
    ['2026-03-26', 1, '2026-03-20'],
    ['2027-01-05', 1, '2026-12-31'],
    ['2026-11-29', 1, '2026-11-27'],
    ['2026-11-30', 0, '2026-11-30'],
  ])('reminders: from %s %i back is %s', (day, n, expected) => {
    expect(workingDaysBefore(calendar, day, n)).toBe(expected);
  });

  it('refuses to reach back past the calendar', () => {
    expect(() => termBefore(calendar, hearing, '2024-01-03')).toThrow(CalendarEnds);
  });

  it('refuses a term without a day', () => {
    expect(() => termBefore(calendar, { ...hearing, length: 0 }, '2026-04-17')).toThrow('A term of 0 days');
  });
});

describe('TIME-3a: not later than 30 calendar days before (MON-9)', () => {
  it.each([
    ['on a working day', '2026-12-31', '2026-12-01'],
    ['on a Sunday: the Friday before', '2026-12-29', '2026-11-27'],
    ['within Nauryz: the Friday before it', '2026-04-24', '2026-03-20'],
    ['on 29 February 2024', '2024-03-30', '2024-02-29'],
    ['on the Monday carried for 30.08.2025', '2025-10-01', '2025-08-29'],
  ])('%s', (_, before, lastOn) => {
    expect(termBefore(calendar, renewal, before).lastOn).toBe(lastOn);
  });

  it("lasts to the end of the day, as the applicant's terms do, in the zone of that day", () => {
    expect(termBefore(calendar, renewal, '2026-12-31').lastAt).toBe('2026-12-01T23:59:59+05:00');
    expect(termBefore(calendar, renewal, '2024-03-30').lastAt).toBe('2024-02-29T23:59:59+06:00');
  });

  it('says why it ends before a day off, and stays on it where the installation reads the law so', () => {
    const worked = termBefore(calendar, renewal, '2026-12-29');
    expect(worked.days.at(-1)).toMatchObject({ counted: false, why: conventions['TIME-3a-cd'].says });
    const stays = { ...houseCounting, backwardOnDayOff: 'stays' } as const;
    expect(termBefore(calendar, renewal, '2026-12-29', stays).lastOn).toBe('2026-11-29');
  });
});
