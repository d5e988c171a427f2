import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../shared/calendar/calendar.ts';
import { addDays, weekday } from '../../../shared/calendar/dates.ts';
import { calendarData } from '../../../shared/calendar/days.ts';
import { editionId } from '../../../shared/calendar/edition.ts';
import { CalendarEnds } from '../../../shared/calendar/errors.ts';
import { calendar } from './support.ts';

/** Weekdays off in each year, as announced (2024-2026) or computed from the law (2027). */
const WEEKDAYS_OFF: Record<number, string> = {
  2024: '01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16',
  2025: '01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16',
  2026: '01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16',
  2027: '01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16',
};

describe('TIME-2: the working-day calendar of Kazakhstan', () => {
  it.each(Object.entries(WEEKDAYS_OFF))('has exactly these weekdays off in %s', (year, off) => {
    const found: string[] = [];
    for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) {
      if (weekday(day) < 6 && !calendar.at(day).working) found.push(day.slice(5));
    }
    expect(found.join(' ')).toBe(off);
  });

  it('has only the weekends worked that a decree moved', () => {
    const worked = calendarData.days.filter(({ date, kind }) => kind === 'working' && weekday(date) > 5);
    expect(worked.map(({ date }) => date)).toEqual(['2024-05-04', '2025-01-05']);
  });

  it('gives a weekday off for each holiday on a weekend, but not for Christmas and Kurban ait', () => {
    const labourDays = new Set(['2024-01-07', '2024-06-16', '2027-05-16']);
    const onWeekends = calendarData.days.filter(({ date, kind }) => kind === 'off' && weekday(date) > 5);
    const carried = calendarData.days.filter(({ why }) => why.ru.startsWith('выходной за '));
    expect(carried).toHaveLength(onWeekends.filter(({ date }) => !labourDays.has(date)).length);
    expect(carried.every(({ date }) => weekday(date) < 6)).toBe(true);
  });

  it('works on 31 August 2026 and says why', () => {
    expect(calendar.at('2026-08-31')).toMatchObject({
      working: true,
      why: { ru: expect.stringContaining('30 августа') },
    });
  });

  it('marks what is computed and not announced: Kurban ait 2027 and the Monday after it', () => {
    expect(calendar.at('2027-05-16').projected).toBe(true);
    expect(calendar.at('2027-05-17')).toMatchObject({ working: true, projected: true });
    expect(calendar.at('2027-05-18')).toEqual({ working: true });
  });

  it('names every special day in both languages with its act', () => {
    for (const { why, act } of calendarData.days) {
      expect(why.ru).not.toBe('');
      expect(why.kk).not.toBe('');
      expect(act).not.toBe('');
    }
  });

  it('refuses a year it does not hold, naming the year and the file to add', () => {
    expect(() => calendar.at('2028-01-01')).toThrow(CalendarEnds);
    expect(() => calendar.at('2028-01-01')).toThrow(/2028.*shared\/calendar\/days\/2028\.ts/s);
    expect(() => calendar.at('2023-12-31')).toThrow(CalendarEnds);
  });

  it('refuses what is no day', () => {
    expect(() => calendar.at('2026-02-30')).toThrow('"2026-02-30" is no calendar day');
    expect(() => calendar.at('23.11.2026')).toThrow('is no calendar day');
  });
});

describe('TIME-6: the calendar is data', () => {
  const [first] = calendarData.days;
  if (first === undefined) throw new Error('the calendar has no special days');

  it('refuses wrong data with the path of the value', () => {
    const broken =
      (days: typeof calendarData.days, years = calendarData.years) =>
      () =>
        calendarOf({ ...calendarData, days, years }, 'broken');
    expect(broken([first, first])).toThrow('days[1].date: 2024-01-01 is entered twice');
    expect(broken([{ ...first, date: '2030-01-01' }])).toThrow(
      'days[0].date: 2030-01-01 is outside the years',
    );
    expect(broken([], [2026, 2028])).toThrow('years[1]: 2028 does not follow');
    expect(broken([], [])).toThrow('years: no year is entered');
  });

  it('has an edition that follows the content, not the order of entry', () => {
    const { days } = calendarData;
    expect(editionId({ ...calendarData, days: days.toReversed() })).toBe(editionId(calendarData));
    expect(editionId({ ...calendarData, days: days.slice(1) })).not.toBe(editionId(calendarData));
    expect(editionId(calendarData)).toMatch(/^2024-2027-[0-9a-f]{12}$/);
  });
});
