import { describe, expect, it } from 'vitest';
import { scoringSheet } from '../../../shared/law/infra/scoring.ts';
import { offer } from '../../../shared/law/pilot/offer.ts';
import { faults } from '../texts.ts';

describe('INFRA-A2: the scoring sheet', () => {
  it('has three criteria with 4, 5 and 4 options', () => {
    expect(scoringSheet.map(({ options }) => options.length)).toEqual([4, 5, 4]);
    expect(scoringSheet.flatMap(({ options }) => options.map(({ id }) => id))).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
    ]);
  });

  it.each([
    ['1.1', 'более 1 центрального государственного органа'],
    ['1.4', '20 территориальных подразделений'],
    ['2.3', 'более 3 электронных государственных услуг'],
    ['3.1', 'более 1000 активных'],
    ['3.2', 'более 100 000 человек'],
    ['3.3', 'не менее 50 %'],
  ])('%s: "%s"', (id, number) => {
    const option = scoringSheet.flatMap(({ options }) => options).find((one) => one.id === id);
    expect(option?.text.ru).toContain(number);
  });

  it('is said in both languages, the Kazakh being ours', () => {
    for (const { text } of scoringSheet.flatMap((one) => [one, ...one.options])) {
      expect(faults(text)).toEqual([]);
      expect(text.standing).toEqual({ ru: 'official', kk: 'translation' });
    }
  });
});

describe('PILOT-13: the message of App. 1', () => {
  it('asks for 1 or 2, names the ministry of that day and the contact centre', () => {
    expect(offer.ru).toContain('отправьте цифру 1, если (нет) цифру 2');
    expect(offer.ru).toContain('Министерства цифрового развития, инноваций и аэрокосмической промышленности');
    expect(offer.ru).toContain('1414');
  });

  it('is official in Russian only', () => {
    expect(offer.standing).toEqual({ ru: 'official', kk: 'translation' });
    expect(faults(offer)).toEqual([]);
  });
});
