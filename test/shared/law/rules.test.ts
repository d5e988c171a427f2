import { describe, expect, it } from 'vitest';
import { isParty, ownerTitle } from '../../../shared/law/parties.ts';
import { procedures } from '../../../shared/law/procedures.ts';
import { isRuleId, rule, rules, type RuleId } from '../../../shared/law/rules.ts';
import { sources } from '../../../shared/law/sources.ts';
import type { Rule } from '../../../shared/law/types.ts';
import { faults } from '../texts.ts';

const all = Object.entries<Rule>(rules);

/** Every id of the requirements, and the rules of the house. */
const asked = `
  TIME-1 TIME-1a TIME-2 TIME-3 TIME-3a TIME-3b TIME-4 TIME-4b TIME-4c TIME-5 TIME-6
  RULES-2.4 RULES-3 RULES-4 RULES-5 RULES-5.7 RULES-6 RULES-7 RULES-8 RULES-11 RULES-15 RULES-16 RULES-17 RULES-18
  RULES-19 RULES-20 RULES-21 RULES-22 RULES-23 RULES-24 RULES-25 RULES-26 RULES-27
  RULES-A2.8 RULES-A2.9 RULES-A2.10 RULES-A2.11 RULES-A4.11 RULES-A10 RULES-A11
  APPC-73 APPC-74 APPC-91
  CMPL-28a CMPL-29 CMPL-30 CMPL-31 CMPL-32 CMPL-33 CMPL-34
  MON-9 MON-9x MON-10 MON-35 MON-36 MON-3-1
  PILOT-0 PILOT-C PILOT-5 PILOT-6 PILOT-7 PILOT-8 PILOT-9 PILOT-10 PILOT-11 PILOT-12 PILOT-13 PILOT-14 PILOT-15
  PILOT-16 PILOT-18 PILOT-19 PILOT-20 PILOT-21
  INFRA-3 INFRA-4 INFRA-5 INFRA-5.1 INFRA-5.2 INFRA-6 INFRA-7 INFRA-8 INFRA-9 INFRA-10 INFRA-A2
  HOUSE-DELIVERY HOUSE-WITHDRAWAL HOUSE-PASSING HOUSE-CORRECTION HOUSE-NOTE HOUSE-QUESTION HOUSE-CONTACT HOUSE-REOPENING HOUSE-TERM
  HOUSE-SITTING HOUSE-VOTING HOUSE-MINUTES HOUSE-CHAIR
  HOUSE-PROCUREMENT HOUSE-PUBLICATION
  HOUSE-COMPLAINT HOUSE-LODGING HOUSE-RULING HOUSE-VERDICT HOUSE-INQUIRY HOUSE-POSITION HOUSE-COURT`
  .trim()
  .split(/\s+/);

describe('the law as data', () => {
  it('holds every rule the requirements name, and no other', () => {
    expect(Object.keys(rules).sort()).toEqual(asked.sort());
  });

  it('tells an id from a word that is none', () => {
    expect(isRuleId('RULES-18')).toBe(true);
    expect(isRuleId('toString')).toBe(false);
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
    ['RULES-7', 'provider'],
    ['RULES-8', 'provider'],
    ['RULES-25', 'provider'],
    ['RULES-26', 'system'],
    ['RULES-27', 'provider'],
    ['CMPL-34', 'provider'],
    ['HOUSE-DELIVERY', 'operator'],
    ['CMPL-28a', 'reviewer'],
    ['CMPL-30', 'signatory'],
    ['CMPL-33', 'assessor'],
    ['MON-9', 'applicant'],
    ['PILOT-8', 'sdu'],
    ['PILOT-15', 'portal'],
    ['INFRA-3', 'state-body'],
    ['INFRA-5', 'integrator'],
    ['INFRA-9', 'authorised-body'],
  ] as const)('%s is owed by %s', (id, owes) => {
    expect(rule(id).owes).toBe(owes);
  });

  it.each([...new Set(all.map(([, { owes }]) => owes))])('%s is named in both languages', (owes) => {
    expect(faults(ownerTitle(owes))).toEqual([]);
  });
});

describe('every rule', () => {
  it.each(all)('%s names itself in both languages', (_, { title, paragraph }) => {
    expect(faults(title)).toEqual([]);
    expect(paragraph.ru).not.toBe('');
    expect(paragraph.kk).not.toBe(paragraph.ru);
  });

  it.each(all)('%s fits the summary of a step with its paragraph', (_, { title, paragraph }) => {
    for (const language of ['ru', 'kk'] as const) {
      expect(`${title[language]} (${paragraph[language]})`.length).toBeLessThanOrEqual(100);
    }
  });

  it.each(
    all.filter(
      ([id, { document }]) => /-[1-9]\d*$/.test(id) && ['rules', 'pilot', 'infra', 'appc'].includes(document),
    ),
  )('%s cites its own number', (id, { paragraph }) => {
    const number = id === 'MON-3-1' ? '3-1' : (id.split('-').at(-1) ?? '').replace(/^A2\./, '');
    expect(paragraph.ru).toMatch(new RegExp(`(^|[ (])${number}([ ),]|$)`));
    expect(paragraph.kk).toContain(number);
  });

  it.each(all)('%s stands in a document that is named', (_, { document }) => {
    expect(faults(sources[document].title)).toEqual([]);
  });

  it.each([
    ['RULES-A4.11', 'п. 11 приложения 4, пп. 2) строки 11', '2-қосымша 11-жолының 2) тармақшасы'],
    ['RULES-2.4', 'пп. 2), 4) п. 2 Правил', '2-тармағының 2), 4) тармақшалары'],
    ['MON-9x', 'п. 9, 10 Правил', '9, 10-тармақтары'],
    ['MON-3-1', 'пп. 3-1) п. 5, пп. 4-1) п. 6', '5-тармағының 3-1), 6-тармағының 4-1)'],
    ['PILOT-12', 'п. 12, 17 Алгоритма 204/НҚ', '12, 17-тармақтары'],
    ['PILOT-C', 'п. 3 приказа 204/НҚ, п. 4, 5, 21 Алгоритма', '4, 5, 21-тармақтары'],
  ] as const)('%s stands in more than one place: %s', (id, ru, kk) => {
    expect(rule(id).paragraph.ru).toContain(ru);
    expect(rule(id).paragraph.kk).toContain(kk);
  });

  it.each(['HOUSE-DELIVERY', 'HOUSE-WITHDRAWAL', 'HOUSE-PROCUREMENT', 'HOUSE-PUBLICATION'] as const)(
    '%s says that it is no norm of the Rules',
    (id) => {
      expect(rule(id).paragraph.ru).toContain('не норма Правил');
    },
  );
});

describe('a procedure', () => {
  const planned = Object.entries(procedures);

  it.each(planned)('%s runs each of its rules once, and within a rule it runs too', (_, { rules: ids }) => {
    expect(ids).toEqual([...new Set(ids)]);
    const withins = ids.flatMap((id) => rule(id).within ?? []);
    expect(withins.filter((within) => !ids.some((id) => id === within))).toEqual([]);
  });

  it.each(planned)(
    '%s waits for roles of the staff only: what a party owes, a step does',
    (_, { rules: ids }) => {
      const steps: readonly RuleId[] = ['RULES-7', 'RULES-8', 'RULES-25', 'CMPL-34'];
      const parties = ids.filter((id) => {
        const { owes } = rule(id);
        return isParty(owes) && owes !== 'system';
      });
      expect(parties.filter((id) => !steps.includes(id))).toEqual([]);
    },
  );
});
