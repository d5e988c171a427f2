import { describe, expect, it } from 'vitest';
import { isEnterable } from '../../../shared/law/entered.ts';
import { isRuleId, rule, type RuleId, rules } from '../../../shared/law/rules.ts';
import { textOf } from '../../../shared/law/texts.ts';
import type { Rule, Term } from '../../../shared/law/types.ts';

const all = Object.entries<Rule>(rules);

/** The documents' own numbers, quoted; where a code is not among the documents, the reading of `requirements`. */
const forward: readonly [RuleId, string, Pick<Term, 'length' | 'unit' | 'day0' | 'closes' | 'from'>][] = [
  [
    'RULES-8',
    'в течение 14 (четырнадцати) рабочих дней после принятия соответствующего решения',
    wd(14, 'decision-taken', 'act'),
  ],
  ['RULES-17', 'в течение 3 (трех) дней после поступления', cd(3, 'application-received', 'receipt')],
  ['RULES-18', 'в течение 5 (пяти) рабочих дней с момента получения', wd(5, 'documents-received', 'receipt')],
  [
    'RULES-24',
    'со дня приема и регистрации пакета документов услугодателем составляет 14 рабочих дней',
    wd(14, 'application-registered', 'act'),
  ],
  [
    'RULES-27',
    'о таких изменениях и (или) дополнениях в течение 3 (три) рабочих дней',
    wd(3, 'rules-amended', 'act'),
  ],
  [
    'APPC-73',
    'не позднее двух рабочих дней со дня получения предварительного решения',
    wd(2, 'preliminary-decision-received', 'receipt', 'midnight'),
  ],
  [
    'CMPL-30',
    'не позднее 3 (три) рабочих дней со дня поступления жалобы',
    wd(3, 'complaint-received', 'receipt'),
  ],
  ['CMPL-32', 'в течение 5 (пять) рабочих дней со дня ее регистрации', wd(5, 'complaint-registered', 'act')],
  [
    'CMPL-33',
    'в течение 15 (пятнадцать) рабочих дней со дня ее регистрации',
    wd(15, 'complaint-registered-there', 'act'),
  ],
  [
    'MON-35',
    'в течение 45 календарных дней со дня введения в действие настоящих Правил',
    cd(45, 'rules-in-force', 'act', 'midnight'),
  ],
  [
    'INFRA-4',
    'в течение пяти рабочих дней со дня поступления заявления',
    wd(5, 'application-received', 'receipt'),
  ],
  [
    'INFRA-5',
    'в течение пяти рабочих дней со дня поступления заявления',
    wd(5, 'documents-received', 'receipt'),
  ],
  [
    'INFRA-7',
    'не позднее пяти рабочих дней со дня получения рекомендации',
    wd(5, 'recommendation-received', 'receipt'),
  ],
  ['INFRA-8', 'в срок не позднее пяти рабочих дней уведомляет оператора', wd(5, 'inclusion-decided', 'act')],
  [
    'INFRA-9',
    'в срок не позднее пяти рабочих дней осуществляет процедуру',
    wd(5, 'inclusion-decided', 'act'),
  ],
  ['INFRA-10', 'по истечению десяти рабочих дней уведомляет', wd(10, 'use-stopped', 'act', 'midnight')],
];

function wd(length: number, from: Term['from'], day0: Term['day0'], closes: Term['closes'] = 'office') {
  return { length, unit: 'working-days', from, day0, closes } as const;
}
function cd(length: number, from: Term['from'], day0: Term['day0'], closes: Term['closes'] = 'office') {
  return { length, unit: 'calendar-days', from, day0, closes } as const;
}

const idsWith = (part: 'term' | 'before' | 'hours') =>
  all.flatMap(([id, rule]) => (rule[part] === undefined ? [] : [id])).sort();

describe('the terms counted forward', () => {
  it.each(forward)('%s: "%s"', (id, quotation, term) => {
    expect(textOf(id).ru).toContain(quotation);
    expect(rule(id).term).toMatchObject(term);
  });

  it('are no others than these', () => {
    expect(idsWith('term')).toEqual(forward.map(([id]) => id).sort());
  });

  it('are due by their end, but for INFRA-10: there the act is lawful only when it has passed', () => {
    expect(all.filter(([, { term }]) => term?.opens !== undefined).map(([id]) => id)).toEqual(['INFRA-10']);
    expect(rule('INFRA-10').term?.opens).toBe('day-after');
  });
});

describe('the terms counted backward', () => {
  it('RULES-22: "не менее чем за 2 рабочих дня до завершения срока оказания государственной услуги"', () => {
    expect(textOf('RULES-22').ru).toContain(
      'не менее чем за 2 рабочих дня до завершения срока оказания государственной услуги',
    );
    expect(rule('RULES-22').before).toEqual({
      length: 2,
      unit: 'working-days',
      before: 'service-term-ends',
      closes: 'office',
    });
  });

  it('MON-9: "не позднее 30 (тридцати) календарных дней до дня истечения сроков действия документов"', () => {
    expect(textOf('MON-9').ru).toContain(
      'не позднее 30 (тридцати) календарных дней до дня истечения сроков действия документов',
    );
    expect(rule('MON-9').before).toEqual({
      length: 30,
      unit: 'calendar-days',
      before: 'document-expires',
      closes: 'midnight',
    });
  });

  it('are no others than these', () => {
    expect(idsWith('before')).toEqual(['MON-9', 'RULES-22']);
  });
});

describe('the terms in hours', () => {
  it.each([
    ['PILOT-15', 'в результате 3-х дней', 'message-sent'],
    ['PILOT-16', 'в течении 3-х дней', 'message-repeated'],
  ] as const)('%s: "%s" are 72 hours', (id, quotation, from) => {
    expect(textOf(id).ru).toContain(quotation);
    expect(rule(id).hours).toEqual({ hours: 72, from });
  });

  it('are no others than these', () => {
    expect(idsWith('hours')).toEqual(['PILOT-15', 'PILOT-16']);
  });
});

describe('a rule without a term of its own', () => {
  it.each(all.filter(([, { within }]) => within !== undefined))(
    '%s is due within a rule that has one, or that an installation may give one',
    (_, { within, term }) => {
      expect(term).toBeUndefined();
      expect(
        isEnterable(within ?? '') || (isRuleId(within ?? '') && rule(within as RuleId).term),
      ).toBeTruthy();
    },
  );

  it.each([
    ['RULES-19', 'RULES-18'],
    ['RULES-20', 'RULES-24'],
    ['RULES-21', 'RULES-24'],
    ['RULES-23', 'RULES-24'],
    ['CMPL-31', 'CMPL-30'],
    ['INFRA-6', 'INFRA-7'],
  ] as const)('%s is due within %s', (id, within) => {
    expect(rule(id).within).toBe(within);
  });

  it.each(['MON-10', 'CMPL-28a', 'CMPL-29'] as const)('%s has none: no clock runs', (id) => {
    const { term, before, hours, within } = rule(id);
    expect([term, before, hours, within]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
