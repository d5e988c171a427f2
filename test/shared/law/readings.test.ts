import { describe, expect, it } from 'vitest';
import { readings, readingsOf } from '../../../shared/law/readings.ts';
import { isRuleId, rule, rules } from '../../../shared/law/rules.ts';
import { switches } from '../../../shared/law/switches.ts';
import { faults } from '../texts.ts';

const ids = Object.keys(rules).filter(isRuleId);
const editions = ['829', '567-a', '567-b'] as const;
const once = (list: readonly string[]) => [...new Set(list)];

describe('the readings', () => {
  it.each(readings)(
    '$id is said in both languages, dated, and of rules that exist',
    ({ what, since, rules }) => {
      expect(faults(what)).toEqual([]);
      expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(rules.length).toBeGreaterThan(0);
      for (const id of rules) expect(isRuleId(id)).toBe(true);
    },
  );

  it('have names of their own', () => {
    expect(once(readings.map(({ id }) => id))).toHaveLength(readings.length);
  });

  it('name every switch an installation has', () => {
    const named = once(readings.flatMap((reading) => reading.switch ?? []));
    expect(named.sort()).toEqual(Object.keys(switches).sort());
  });

  it.each([
    ['RULES-8', 'day-zero-of-dissemination'],
    ['RULES-15', 'second-application'],
    ['RULES-19', 'document-validity'],
    ['RULES-20', 'commission-voting'],
    ['RULES-27', 'change-told-from-adoption'],
    ['APPC-91', 'overdue-stands'],
    ['CMPL-30', 'complaint-terms-together'],
    ['CMPL-31', 'favourable-decision'],
    ['CMPL-32', 'complaint-terms-together'],
    ['MON-35', 'transition-from-829'],
    ['PILOT-0', 'pilot-window'],
    ['PILOT-13', 'pilot-one-offer-a-number'],
    ['PILOT-14', 'pilot-answers'],
    ['PILOT-16', 'pilot-72-hours'],
    ['INFRA-10', 'infra-ten-days'],
    ['HOUSE-WITHDRAWAL', 'withdrawal'],
    ['HOUSE-PASSING', 'duty-passed'],
    ['HOUSE-CORRECTION', 'correction-before-signing'],
    ['HOUSE-QUESTION', 'question-stops-no-term'],
    ['HOUSE-CONTACT', 'added-contact-not-in-entry'],
    ['HOUSE-REOPENING', 'considered-again'],
    ['HOUSE-TERM', 'term-of-a-ruling'],
    ['RULES-25', 'restored-entry-from'],
    ['TIME-4', 'filing-by-its-instant'],
    ['TIME-4c', 'hours-of-other-bodies'],
    ['INFRA-5', 'hours-of-other-bodies'],
    ['RULES-4', 'one-application-a-product'],
    ['RULES-A4.11', 'application-without-item-7'],
    ['RULES-21', 'document-validity'],
    ['RULES-23', 'individuals-have-iin'],
    ['RULES-A10', 'individuals-have-iin'],
    ['PILOT-14', 'day-zero-of-dissemination'],
    ['INFRA-8', 'infra-from-the-decision'],
    ['INFRA-9', 'infra-from-the-decision'],
  ] as const)('%s rests on %s', (id, reading) => {
    expect(readingsOf(id).map((found) => found.id)).toContain(reading);
  });

  it.each([
    ['document-validity', 'ещё раз при решении'],
    ['day-zero-of-dissemination', 'подтверждения подписывающего'],
    ['pilot-answers', 'как отменить переоформление'],
    ['pilot-one-offer-a-number', 'когда окончено предыдущее'],
    ['exclusion-with-commission', 'с датой и записанным мнением'],
  ])('%s says all of it: "%s"', (id, said) => {
    expect(readings.find((reading) => reading.id === id)?.what.ru).toContain(said);
  });

  it.each([
    ['calculation-or-certificate', 'RULES-A2.9', ['567-a']],
    ['calculation-or-certificate', 'RULES-6', ['567-a']],
    ['description-still-asked', 'RULES-A11', ['567-a', '567-b']],
    ['amendment-documents', 'RULES-A2.9', ['829', '567-a', '567-b']],
  ] as const)('%s of %s belongs to the editions %j', (reading, id, held) => {
    const under = editions.filter((edition) => readingsOf(id, edition).some((one) => one.id === reading));
    expect(under).toEqual(held);
  });

  it('of the days in force concern every rule of the document', () => {
    for (const id of ids) {
      const named = readingsOf(id).map((reading) => reading.id);
      expect(named.includes('pilot-window')).toBe(rule(id).document === 'pilot');
      expect(named.includes('infra-in-force')).toBe(rule(id).document === 'infra');
    }
  });

  it('say of every rule that can be late how long it stands as overdue', () => {
    const late = ids.filter((id) => readingsOf(id).some((one) => one.id === 'overdue-stands'));
    for (const id of [
      'APPC-91',
      'RULES-17',
      'RULES-19',
      'RULES-24',
      'RULES-22',
      'CMPL-33',
      'MON-35',
    ] as const)
      expect(late).toContain(id);
    // Nobody is late with what may only be done after a term, with a wait for an answer, or without a term.
    for (const id of ['INFRA-10', 'PILOT-15', 'MON-10', 'TIME-1'] as const) expect(late).not.toContain(id);
  });
});
