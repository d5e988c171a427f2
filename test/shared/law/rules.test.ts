import { describe, expect, it } from 'vitest';
import { isRuleId, rule, type RuleId, rules } from '../../../shared/law/rules.ts';
import type { Rule, Term } from '../../../shared/law/types.ts';
import { faults } from '../texts.ts';

const all = Object.entries<Rule>(rules);

/** The documents' own numbers, quoted from the consolidated Rules. */
const terms: readonly [RuleId, string, Pick<Term, 'length' | 'unit' | 'day0'>][] = [
  [
    'RULES-17',
    'в течение 3 (трех) дней после поступления',
    { length: 3, unit: 'calendar-days', day0: 'receipt' },
  ],
  [
    'RULES-18',
    'в течение 5 (пяти) рабочих дней с момента получения',
    { length: 5, unit: 'working-days', day0: 'receipt' },
  ],
  [
    'RULES-24',
    'со дня приема и регистрации пакета документов услугодателем составляет 14 рабочих дней',
    { length: 14, unit: 'working-days', day0: 'act' },
  ],
  [
    'RULES-8',
    'в течение 14 (четырнадцати) рабочих дней после принятия соответствующего решения',
    { length: 14, unit: 'working-days', day0: 'act' },
  ],
];

describe('the terms of the Rules', () => {
  it.each(terms)('%s: "%s"', (id, quotation, term) => {
    expect(rule(id).text.ru).toContain(quotation);
    expect(rule(id).term).toMatchObject({ ...term, closes: 'office' });
  });

  it('are no others than these', () => {
    expect(
      all
        .filter(([, { term }]) => term !== undefined)
        .map(([id]) => id)
        .sort(),
    ).toEqual(terms.map(([id]) => id).sort());
  });

  it.each(all.filter(([, { within }]) => within !== undefined))(
    '%s is due within a rule that has a term',
    (_, { within, term }) => {
      expect(term).toBeUndefined();
      expect(isRuleId(within ?? '') && rule(within as RuleId).term).toBeTruthy();
    },
  );

  it.each([
    ['RULES-19', 'RULES-18'],
    ['RULES-20', 'RULES-24'],
    ['RULES-21', 'RULES-24'],
    ['RULES-23', 'RULES-24'],
  ] as const)('%s is due within %s', (id, within) => {
    expect(rule(id).within).toBe(within);
  });
});

describe('who owes what', () => {
  it.each([
    ['RULES-17', 'intake'],
    ['RULES-18', 'unit'],
    ['RULES-19', 'unit'],
    ['RULES-20', 'secretary'],
    ['RULES-21', 'head-of-unit'],
    ['RULES-11', 'head-of-unit'],
    ['RULES-23', 'signatory'],
    ['RULES-16', 'system'],
    ['RULES-25', 'system'],
    ['RULES-26', 'system'],
    ['HOUSE-DELIVERY', 'operator'],
  ] as const)('%s is owed by %s', (id, owes) => {
    expect(rule(id).owes).toBe(owes);
  });
});

describe('every rule', () => {
  it.each(all)('%s speaks both languages', (_, { title, text, paragraph, assumed }) => {
    for (const said of [title, text, ...assumed.map(({ what }) => what)]) expect(faults(said)).toEqual([]);
    expect(paragraph.ru).not.toBe('');
    expect(paragraph.kk).not.toBe(paragraph.ru);
  });

  it.each(all)(
    '%s has a title short enough for the summary of a step, with its paragraph',
    (_, { title, paragraph }) => {
      expect(title.ru.length).toBeLessThanOrEqual(100);
      expect(title.kk.length).toBeLessThanOrEqual(100);
      expect(`${title.ru} (${paragraph.ru})`.length).toBeLessThanOrEqual(100);
    },
  );

  it.each(all.filter(([id]) => id.startsWith('RULES-')))('%s cites its own number', (id, { paragraph }) => {
    const number = id.slice(id.startsWith('RULES-A2.') ? 'RULES-A2.'.length : 'RULES-'.length);
    expect(paragraph.ru).toMatch(new RegExp(`(^| )${number}( |$)`));
    expect(paragraph.kk).toContain(`${number}-`);
  });

  it.each(['HOUSE-DELIVERY', 'HOUSE-WITHDRAWAL'] as const)(
    '%s says that it is no norm of the Rules',
    (id) => {
      expect(rule(id).paragraph.ru).toContain('не норма Правил');
      expect(rule(id).assumed).not.toEqual([]);
    },
  );

  it('is told apart from a word that is none', () => {
    expect(isRuleId('RULES-18')).toBe(true);
    expect(isRuleId('toString')).toBe(false);
  });
});
