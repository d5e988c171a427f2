import { describe, expect, it } from 'vitest';
import {
  dayText,
  formDate,
  lengthText,
  momentText,
  momentWords,
  plural,
  untilText,
  untilWords,
} from '../../../shared/texts/format.ts';

describe('dates and numbers in texts', () => {
  it('write a day and a moment as people of Kazakhstan do, in their time', () => {
    expect(dayText('2026-11-23')).toBe('23.11.2026');
    expect(momentText('2026-11-22T20:00:00Z')).toBe('23.11.2026 01:00');
    expect(momentText('2026-11-23T23:59:59+05:00')).toBe('23.11.2026 23:59:59');
  });

  it('write a moment in words to the minute, and a whole day as a day', () => {
    expect(momentWords('2026-11-23T18:30:59+05:00')).toEqual({
      ru: '23 ноября 2026 года, 18:30',
      kk: '2026 жылғы 23 қараша, сағат 18:30',
    });
    expect(untilWords('2026-11-05T18:30:00+05:00')).toEqual({
      ru: 'до 5 ноября 2026 года, 18:30',
      kk: '2026 жылғы 5 қараша, сағат 18:30-ға дейін',
    });
    expect(untilWords('2026-11-23T23:59:59+05:00')).toEqual({
      ru: 'до конца дня 23 ноября 2026 года',
      kk: '2026 жылғы 23 қараша күні аяқталғанға дейін',
    });
  });

  it('write the date of the forms in both languages', () => {
    expect(formDate('2027-01-05')).toEqual({ ru: '"05" января 2027 года', kk: '"05" қаңтар 2027 жыл' });
  });

  it.each([
    [1, 'день'],
    [3, 'дня'],
    [5, 'дней'],
    [11, 'дней'],
    [14, 'дней'],
    [21, 'день'],
    [112, 'дней'],
  ])('%i %s', (n, word) => {
    expect(plural(n, ['день', 'дня', 'дней'])).toBe(word);
  });

  it('write a term as the Rules say it', () => {
    expect(lengthText({ length: 3, unit: 'calendar-days' })).toEqual({ ru: '3 дня', kk: '3 күн' });
    expect(lengthText({ length: 1, unit: 'working-days' }).ru).toBe('1 рабочий день');
    expect(lengthText({ length: 14, unit: 'working-days' })).toEqual({
      ru: '14 рабочих дней',
      kk: '14 жұмыс күні',
    });
  });
});

describe('the Kazakh "until"', () => {
  it.each([
    ['2026-11-23T18:30:00+05:00', '23.11.2026 18:30-ға дейін'],
    ['2026-11-23T09:00:00+05:00', '23.11.2026 09:00-ге дейін'],
    ['2026-11-23T09:40:00+05:00', '23.11.2026 09:40-қа дейін'],
    ['2026-11-23T09:15:00+05:00', '23.11.2026 09:15-ке дейін'],
    ['2026-11-23T23:59:59+05:00', '23.11.2026 23:59:59-ға дейін'],
  ])('of %s has the ending of the last number', (instant, kk) => {
    expect(untilText(instant).kk).toBe(kk);
  });
});
