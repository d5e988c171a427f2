import { describe, expect, it } from 'vitest';
import {
  conventions,
  houseCounting,
  readingChoices,
  type Counting,
} from '../../../shared/calendar/conventions.ts';
import { CalendarEnds } from '../../../shared/calendar/errors.ts';
import { termLines } from '../../../shared/calendar/explain.ts';
import { endOfHours, endOfTerm, receiptDay } from '../../../shared/calendar/terms.ts';
import { calendar, term } from './support.ts';

describe('TIME-4: what is received after hours counts from the next working day', () => {
  it.each([
    ['a Monday at 18:30:00 is that Monday', '2026-11-23T18:30:00+05:00', '2026-11-23'],
    ['a Monday at 18:30:00.9 is that Monday', '2026-11-23T18:30:00.900+05:00', '2026-11-23'],
    ['a Monday at 18:30:01 is Tuesday', '2026-11-23T18:30:01+05:00', '2026-11-24'],
    ['a Monday before opening is that Monday', '2026-11-23T03:00:00+05:00', '2026-11-23'],
    ['lunch is office hours of its day', '2026-11-23T13:30:00+05:00', '2026-11-23'],
    ['a Friday evening is Monday', '2026-11-20T19:00:00+05:00', '2026-11-23'],
    ['a Saturday is Monday', '2026-11-21T10:00:00+05:00', '2026-11-23'],
    ['Sunday 19:30 UTC is Monday night here', '2026-11-22T19:30:00Z', '2026-11-23'],
    ['Monday 13:30:01 UTC is Tuesday', '2026-11-23T13:30:01Z', '2026-11-24'],
    ['the eve of Nauryz after hours is 26.03', '2026-03-20T18:30:01+05:00', '2026-03-26'],
    ['Kurban ait 2026 is the day after', '2026-05-27T10:00:00+05:00', '2026-05-28'],
    ['31.08.2026 is a working day', '2026-08-31T10:00:00+05:00', '2026-08-31'],
    ['26.10.2026 is off for the Sunday before', '2026-10-26T10:00:00+05:00', '2026-10-27'],
    ['31.12.2026 in the evening is 05.01.2027', '2026-12-31T19:00:00+05:00', '2027-01-05'],
    ['07.01.2027 is the day after', '2027-01-07T10:00:00+05:00', '2027-01-08'],
    ['15.03.2027, Constitution Day, is the day after', '2027-03-15T10:00:00+05:00', '2027-03-16'],
    ['a Saturday moved on by decree is itself', '2024-05-04T10:00:00+05:00', '2024-05-04'],
    ['its evening is the Monday after', '2024-05-04T18:30:01+05:00', '2024-05-06'],
    ['a Sunday moved on by decree is itself', '2025-01-05T10:00:00+05:00', '2025-01-05'],
    ['03.01.2025, moved off, is that Sunday', '2025-01-03T10:00:00+05:00', '2025-01-05'],
    ['8 May 2024, moved off, is the 10th', '2024-05-08T10:00:00+05:00', '2024-05-10'],
    ['29 February 2024 at 18:30 of the zone of that day is itself', '2024-02-29T12:30:00Z', '2024-02-29'],
    ['a second later is 01.03', '2024-02-29T12:30:01Z', '2024-03-01'],
    ['30.08.2025, a Saturday, is 02.09: 01.09 is off for it', '2025-08-30T10:00:00+05:00', '2025-09-02'],
    ['30.08.2026, a Sunday and no holiday, is Monday', '2026-08-30T10:00:00+05:00', '2026-08-31'],
  ])('%s', (_, receivedAt, day) => {
    expect(receiptDay(calendar, receivedAt)).toBe(day);
  });
});

describe('TIME-1, 2: a term in working days', () => {
  it.each([
    ['5 wd within a month without holidays', 5, '2026-11-23T10:00:00+05:00', '2026-11-30'],
    ['3 wd over Nauryz 2026', 3, '2026-03-19T10:00:00+05:00', '2026-03-27'],
    ['5 wd over Kurban ait 2026', 5, '2026-05-25T10:00:00+05:00', '2026-06-02'],
    ['5 wd over 31.08.2026', 5, '2026-08-28T10:00:00+05:00', '2026-09-04'],
    ['5 wd over 26.10.2026', 5, '2026-10-23T10:00:00+05:00', '2026-11-02'],
    ['14 wd over New Year 2027 and 07.01.2027', 14, '2026-12-18T10:00:00+05:00', '2027-01-12'],
    ['14 wd over Independence Day', 14, '2026-12-01T10:00:00+05:00', '2026-12-22'],
    ['5 wd over Constitution and Nauryz days of 2027', 5, '2027-03-12T10:00:00+05:00', '2027-03-25'],
    ['3 wd over Nauryz 2026, received at 18:30', 3, '2026-03-19T18:30:00+05:00', '2026-03-27'],
    ['3 wd over Nauryz 2026, received at 18:31', 3, '2026-03-19T18:31:00+05:00', '2026-03-30'],
    ['5 wd over the working Saturday and 7-9 May 2024', 5, '2024-05-02T10:00:00+05:00', '2024-05-13'],
    ['5 wd over the New Year 2025 with its Sunday', 5, '2024-12-30T10:00:00+05:00', '2025-01-09'],
    ['5 wd over 30.08.2025 and the Monday for it', 5, '2025-08-28T10:00:00+05:00', '2025-09-05'],
    ['5 wd over Kurban ait 2024, a Sunday not carried over', 5, '2024-06-13T10:00:00+05:00', '2024-06-20'],
    ['5 wd over Kurban ait 2027, a Sunday not carried over', 5, '2027-05-13T10:00:00+05:00', '2027-05-20'],
    ['5 wd over 29 February 2024', 5, '2024-02-26T10:00:00+06:00', '2024-03-04'],
    ['one second too late costs a day', 5, '2026-11-23T18:30:01+05:00', '2026-12-01'],
    ['a receipt on Saturday runs from Monday', 5, '2026-11-21T10:00:00+05:00', '2026-11-30'],
    ['an evening in UTC that is another day here', 5, '2026-11-22T19:30:00Z', '2026-11-30'],
  ])('%s', (_, length, from, dueOn) => {
    const worked = endOfTerm(calendar, term(length), from);
    expect(worked).toMatchObject({ dueOn, dueAt: `${dueOn}T18:30:00+05:00`, calendar: calendar.edition });
  });

  it('counts a working Saturday', () => {
    expect(endOfTerm(calendar, term(2), '2024-05-03T10:00:00+05:00').dueOn).toBe('2024-05-06');
  });
});

describe('TIME-1a: a term from an official act runs from its own date', () => {
  it('even when the act is signed on a Friday night', () => {
    const worked = endOfTerm(calendar, term(14, { day0: 'act' }), '2026-11-20T23:00:00+05:00');
    expect(worked).toMatchObject({ dayZero: '2026-11-20', dueOn: '2026-12-10' });
    expect(endOfTerm(calendar, term(14), '2026-11-20T23:00:00+05:00').dueOn).toBe('2026-12-11');
  });
});

describe('TIME-3: a term in calendar days', () => {
  const threeDays = term(3, { unit: 'calendar-days' });

  it('ends on its third day when that is a working day', () => {
    expect(endOfTerm(calendar, threeDays, '2026-11-23T10:00:00+05:00').dueOn).toBe('2026-11-26');
  });

  it('moves from a Sunday to Monday and says why in the working', () => {
    const worked = endOfTerm(calendar, threeDays, '2026-11-26T10:00:00+05:00');
    expect(worked.dueOn).toBe('2026-11-30');
    expect(worked.days.at(-1)).toMatchObject({ counted: false, why: conventions['TIME-3'].says });
    expect(worked.days.filter(({ counted }) => counted)).toHaveLength(3);
  });

  it('moves over the whole of Nauryz', () => {
    expect(endOfTerm(calendar, threeDays, '2026-03-19T10:00:00+05:00').dueOn).toBe('2026-03-26');
  });

  it('stays on the day off where the installation reads the law so', () => {
    const worked = endOfTerm(calendar, threeDays, '2026-11-26T10:00:00+05:00', {
      ...houseCounting,
      calendarTermOnDayOff: 'stays',
    });
    expect(worked.dueOn).toBe('2026-11-29');
  });
});

describe('the end of a term and its proof', () => {
  it('closes with the office for officials, with the day for applicants', () => {
    const due = (closes: 'office' | 'midnight') =>
      endOfTerm(calendar, term(1, { closes }), '2026-11-23T10:00:00+05:00').dueAt;
    expect(due('office')).toBe('2026-11-24T18:30:00+05:00');
    expect(due('midnight')).toBe('2026-11-24T23:59:59+05:00');
  });

  it('says when it rests on a day not announced yet', () => {
    expect(endOfTerm(calendar, term(5), '2026-12-30T10:00:00+05:00').projected).toBe(true);
    expect(endOfTerm(calendar, term(5), '2026-11-23T10:00:00+05:00').projected).toBe(false);
  });

  it('reads aloud day by day in both languages', () => {
    const worked = endOfTerm(calendar, term(2), '2026-10-23T18:30:01+05:00');
    expect(termLines(worked, 'ru').slice(0, 4)).toEqual([
      `23.10.2026 пт · — ${conventions['TIME-4'].says.ru}`,
      `24.10.2026 сб · — ${conventions['TIME-4'].says.ru}`,
      expect.stringMatching(/^25\.10\.2026 вс · — День Республики; Закон/),
      expect.stringMatching(/^26\.10\.2026 пн · — выходной за 25\.10 \(День Республики\)/),
    ]);
    expect(termLines(worked, 'ru').slice(-2)).toEqual(['28.10.2026 ср · 1', '29.10.2026 чт · 2']);
    expect(termLines(worked, 'kk').join('\n')).toContain('0-күн: мерзім келесі күннен');
  });

  it('refuses to reach past the calendar', () => {
    expect(() => endOfTerm(calendar, term(14), '2027-12-20T10:00:00+05:00')).toThrow(CalendarEnds);
  });

  it('refuses a term without a day', () => {
    expect(() => endOfTerm(calendar, term(0), '2026-11-23T10:00:00+05:00')).toThrow('A term of 0 days');
  });
});

describe('TIME-3b: 72 hours', () => {
  it.each([
    ['over a weekend', '2026-03-20T19:15:00+05:00', '2026-03-23T19:15:00+05:00'],
    ['written in UTC, on another day here', '2026-03-20T20:30:00Z', '2026-03-24T01:30:00+05:00'],
    [
      'over the change of the zone, by the clock an hour earlier',
      '2024-02-28T12:00:00+06:00',
      '2024-03-02T11:00:00+05:00',
    ],
  ])('run %s to the same minute', (_, from, dueAt) => {
    const worked = endOfHours(calendar, { hours: 72 }, from);
    expect(worked.dueAt).toBe(dueAt);
    expect(worked.dueOn).toBe(worked.days.at(-1)?.date);
    expect(worked.days[0]).toMatchObject({ counted: false, why: conventions['TIME-3b'].says });
  });

  it('are three days to the end of the last where the installation reads the Order so', () => {
    const readings = { ...houseCounting, hours: 'calendar-days' } as const;
    const worked = endOfHours(calendar, { hours: 72 }, '2026-03-16T19:15:00+05:00', readings);
    expect(worked.dueAt).toBe('2026-03-19T23:59:59+05:00');
  });
});

describe('an installation that reads a convention otherwise', () => {
  const from = '2026-11-20T19:00:00+05:00';
  const due = (readings: Partial<Counting>, over: Parameters<typeof term>[1] = {}) =>
    endOfTerm(calendar, term(5, over), from, { ...houseCounting, ...readings }).dueAt;

  it.each<[string, Partial<Counting>, Parameters<typeof term>[1], string]>([
    ['the house: Friday evening is Monday', {}, {}, '2026-11-30T18:30:00+05:00'],
    ['TIME-1: day 0 is the first day', { firstDay: 'day-zero' }, {}, '2026-11-27T18:30:00+05:00'],
    ['TIME-4: the evening belongs to its day', { afterHours: 'same-day' }, {}, '2026-11-27T18:30:00+05:00'],
    ['TIME-1a: an act by its own date', {}, { day0: 'act' }, '2026-11-27T18:30:00+05:00'],
    [
      'TIME-1a: an act as a receipt',
      { actDayZero: 'as-receipt' },
      { day0: 'act' },
      '2026-11-30T18:30:00+05:00',
    ],
    ['TIME-4b: officials to midnight', { officeTermEnds: 'midnight' }, {}, '2026-11-30T23:59:59+05:00'],
    [
      'TIME-4c: applicants to 18:30',
      { applicantTermEnds: 'office' },
      { closes: 'midnight' },
      '2026-11-30T18:30:00+05:00',
    ],
  ])('%s', (_, readings, over, expected) => {
    expect(due(readings, over)).toBe(expected);
  });

  it("has the house's reading first among the choices", () => {
    const first = Object.entries(readingChoices).map(([name, { choices }]) => [name, choices[0]]);
    expect(Object.fromEntries(first)).toEqual(houseCounting);
  });
});
