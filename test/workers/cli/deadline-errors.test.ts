import { describe, expect, it } from 'vitest';
import type { DeadlineOptions } from '../../../workers/cli/deadline.ts';
import { UsageError } from '../../../workers/cli/usage-error.ts';
import { faults } from '../../shared/texts.ts';
import { ask, file } from './deadlines.ts';

describe('a deadline that cannot be counted', () => {
  const from = '2026-03-19T17:00:00+05:00';
  it.each<[string, DeadlineOptions]>([
    ['Правила «RULES-99» нет; ближайшее: RULES-', { rule: 'RULES-99', from }],
    ['У правила RULES-23 нет срока: оно исполняется в срок RULES-24', { rule: 'RULES-23', from }],
    ['Срок RULES-22 считается назад: нужен --before', { rule: 'RULES-22', from }],
    ['Срок RULES-24 считается вперёд: нужен --from', { rule: 'RULES-24', before: '2026-04-18' }],
    ['не момент времени', { rule: 'RULES-24', from: '2026-03-19' }],
    ['не момент времени', { rule: 'RULES-24', from: '2026-02-30T10:00:00+05:00' }],
    ['слишком далеко', { rule: 'RULES-24', from: '0001-01-01T00:00:00+23:00' }],
    ['слишком далеко', { rule: 'PILOT-15', from: '9999-12-31T23:59:59Z' }],
    ['не день календаря', { rule: 'RULES-22', before: '2026-02-30' }],
    ['не день календаря', { rule: 'RULES-24', from, asKnown: 'вчера' }],
    ['внесён на 2024–2027 годы, 2028 в нём нет', { rule: 'RULES-24', from: '2027-12-25T10:00:00+05:00' }],
    ['внесён на 2024–2027 годы, 2023 в нём нет', { rule: 'RULES-22', before: '2024-01-03' }],
    [
      'Срок RULES-22 считается назад, от --before: уберите --from',
      { rule: 'RULES-22', from, before: '2026-04-18' },
    ],
    [
      'Срок RULES-24 считается вперёд, от --from: уберите --before',
      { rule: 'RULES-24', from, before: '2026-04-18' },
    ],
    ['внесён на 2024–2027 годы, 2028 в нём нет', { rule: 'RULES-27', from: '2027-12-30T10:00:00+05:00' }],
    ['--as-known ещё не наступил', { rule: 'RULES-24', from, asKnown: '2026-11-24' }],
    ['Нужно --rule', {}],
    ['Нужно --rule', { rule: 'RULES-24' }],
    ['исключают друг друга', { rule: 'RULES-24', from, act: true, receipt: true }],
    ['не считают ни от поступления, ни от акта', { rule: 'RULES-22', before: '2026-04-18', act: true }],
    ['--batch считает сроки из файла', { batch: 'x.json', rule: 'RULES-24' }],
    ['такого файла нет', { batch: 'nowhere.json' }],
  ])('%s', async (line, options) => {
    const error: unknown = await ask(options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    const { text: said } = error as UsageError; // just held
    expect(said.ru).toContain(line);
    expect(said.ru).not.toMatch(/\{\w+\}|\n/);
    expect(faults(said).filter((fault) => !fault.startsWith('something'))).toEqual([]);
  });

  it.each(['rule', 'from', 'before'])('is told in a short line, however long its %s', async (field) => {
    const asked = { rule: field === 'before' ? 'RULES-22' : 'RULES-24', from, [field]: 'A'.repeat(5e6) };
    const { from: _, ...backward } = asked;
    const error: unknown = await ask(field === 'before' ? backward : asked).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as UsageError).text.ru.length).toBeLessThan(700);
    expect((error as UsageError).text.ru).toContain('AAA…»');
  });

  it.each<[string, unknown]>([
    ['Строка 2: /id: нужен другой тип значения: строка | целое число', { id: true, rule: 'RULES-24', from }],
    ['Строка 2: /id: нужен другой тип значения: строка | целое число', { id: 1.5, rule: 'RULES-24', from }],
    ['Строка 2: /id: слишком много: не больше 9007199254740991', { id: 2 ** 60, rule: 'RULES-24', from }],
    ['Строка 2: id пуст', { id: ' ', rule: 'RULES-24', from }],
    ['Строка 2: id «0» уже назван в строке 1', { id: '0', rule: 'RULES-24', from }],
    [
      `Строка 2: /${'B'.repeat(199)}…: неизвестное поле`,
      { id: 1, rule: 'RULES-24', from, ['B'.repeat(5e6)]: 1 },
    ],
    ['Строка 2: правила «X» нет', { id: 1, rule: 'X', from }],
    ['Строка 2: «вчера» — не момент', { id: 1, rule: 'RULES-24', from: 'вчера' }],
    ['Строка 2: /rule: поле обязательно', { id: 1, from }],
    ['Строка 2: /event: допустимо только: receipt | act', { id: 1, rule: 'RULES-24', from, event: 'letter' }],
    ['Строка 2: календарь рабочих дней', { id: 1, rule: 'RULES-24', from: '2031-01-01T10:00:00+05:00' }],
  ])('in a batch: %s', async (line, item) => {
    const good = { id: 0, rule: 'RULES-24', from };
    await expect(ask({ batch: file([good, item]) })).rejects.toThrow(line);
    await expect(ask({ batch: file({ good }) })).rejects.toThrow('нужен список JSON');
  });
});
