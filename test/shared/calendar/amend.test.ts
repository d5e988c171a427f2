import { describe, expect, it } from 'vitest';
import { amend, amended } from '../../../shared/calendar/amend.ts';
import { calendarOf } from '../../../shared/calendar/calendar.ts';
import { calendarData } from '../../../shared/calendar/days.ts';
import { editionId } from '../../../shared/calendar/edition.ts';
import { AmendmentError } from '../../../shared/calendar/errors.ts';
import { endOfTerm } from '../../../shared/calendar/terms.ts';
import type { AmendedDay, CalendarData } from '../../../shared/calendar/types.ts';
import { faults } from '../texts.ts';
import { term } from './support.ts';

const act = 'Приказ о переносе дней отдыха';
const day = (date: string, kind: AmendedDay['kind'], over: Partial<AmendedDay> = {}): AmendedDay => ({
  date,
  kind,
  why: { ru: 'перенос выходного дня', kk: 'демалыс күнін ауыстыру' },
  act,
  status: 'announced',
  ...over,
});
const on = (data: CalendarData) => calendarOf(data, editionId(data));

describe('TIME-6: an amendment of the calendar', () => {
  it('takes a day off and makes a Saturday work, each with its reason and act', () => {
    const data = amend(calendarData, { act, days: [day('2026-12-14', 'off'), day('2026-12-19', 'working')] });
    expect(on(data).at('2026-12-14')).toEqual({ working: false, why: day('', 'off').why, act });
    expect(on(data).at('2026-12-19')).toMatchObject({ working: true, act });
    expect(editionId(data)).not.toBe(editionId(calendarData));
  });

  it('leaves what it was made from as it was', () => {
    const before = editionId(calendarData);
    amend(calendarData, { act, days: [day('2026-12-14', 'off')] });
    expect(editionId(calendarData)).toBe(before);
  });

  it('moves a running term and the working says by which act', () => {
    const from = '2026-12-10T10:00:00+05:00';
    const data = amend(calendarData, { act, days: [day('2026-12-14', 'off')] });
    const worked = endOfTerm(on(data), term(5), from);
    expect(endOfTerm(on(calendarData), term(5), from).dueOn).toBe('2026-12-18');
    expect(worked.dueOn).toBe('2026-12-21');
    expect(worked.days.find(({ date }) => date === '2026-12-14')).toMatchObject({ counted: false, act });
  });

  it('calls a transfer off: the days are again as the week has them, and say why', () => {
    const moved = amend(calendarData, {
      act,
      days: [day('2026-12-14', 'off'), day('2026-12-19', 'working')],
    });
    const back = amend(moved, {
      act: 'отмена',
      days: [day('2026-12-14', 'ordinary', { act: 'отмена' }), day('2026-12-19', 'ordinary')],
    });
    expect(on(back).at('2026-12-14')).toMatchObject({ working: true, act: 'отмена' });
    expect(on(back).at('2026-12-19')).toMatchObject({ working: false });
  });

  it('announces a projected day without moving it: terms that rest on it are no longer marked', () => {
    const from = '2026-12-30T10:00:00+05:00';
    const data = amend(calendarData, { act, days: [day('2027-01-04', 'off')] });
    expect(endOfTerm(on(calendarData), term(5), from).projected).toBe(true);
    expect(endOfTerm(on(data), term(5), from)).toMatchObject({ projected: false, dueOn: '2027-01-11' });
  });

  it.each([
    [
      'a day twice',
      [day('2026-12-14', 'off'), day('2026-12-14', 'working')],
      '/days/1/date',
      '2026-12-14 указан дважды',
    ],
    ['a day that is off already', [day('2026-12-16', 'off')], '/days/0/date', '2026-12-16 уже таков'],
    ['a working day made working', [day('2026-12-14', 'working')], '/days/0/date', '2026-12-14 уже таков'],
    [
      'an ordinary day made ordinary',
      [day('2026-12-14', 'ordinary')],
      '/days/0/date',
      '2026-12-14 уже таков',
    ],
    [
      'a year that is not entered',
      [day('2028-01-03', 'off')],
      '/days/0/date',
      '2028-01-03 вне лет календаря (2024–2027)',
    ],
    ['no day', [], '/days', 'не называет ни одного дня'],
  ])('refuses %s, naming the place', (_, days, path, says) => {
    let found: unknown;
    try {
      amend(calendarData, { act, days });
    } catch (error) {
      found = error;
    }
    expect(found).toBeInstanceOf(AmendmentError);
    const { text, path: place } = found as AmendmentError; // just held
    expect(place).toBe(path);
    expect(text.ru).toContain(says);
    expect(faults(text)).toEqual([]);
  });

  it('is taken again by a release that holds the same decree, and waits for a year not entered yet', () => {
    const days = [day('2026-12-14', 'off')];
    const once = amend(calendarData, { act, days });
    expect(editionId(amended(once, days))).toBe(editionId(once));
    expect(editionId(amended(calendarData, [day('2028-01-03', 'off')]))).toBe(editionId(calendarData));
  });
});
