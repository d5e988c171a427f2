import { describe, expect, it } from 'vitest';
import { enteredFrom, enteredTerm, EnteredTermError } from '../../../shared/law/entered.ts';

const written = '90 calendar-days since 2026-01-01 by ст. 92 АППК';

describe('terms that the documents do not give (CMPL-28a)', () => {
  it('are read with their day and article', () => {
    expect(enteredFrom({ 'CMPL-29': written })).toEqual([
      { rule: 'CMPL-29', length: 90, unit: 'calendar-days', since: '2026-01-01', article: 'ст. 92 АППК' },
    ]);
  });

  it.each([
    ['RULES-18', written],
    ['CMPL-29', '0 calendar-days since 2026-01-01 by ст. 92 АППК'],
    ['CMPL-29', '90 days since 2026-01-01 by ст. 92 АППК'],
    ['CMPL-29', '90 calendar-days since 2026-02-30 by ст. 92 АППК'],
    ['CMPL-29', '90 calendar-days since 2026-01-01'],
  ])('%s=%s is none, and the answer says how one is written', (rule, text) => {
    expect(() => enteredFrom({ [rule]: text })).toThrow(EnteredTermError);
    expect(() => enteredFrom({ [rule]: text })).toThrow(
      /working-days\|calendar-days since .* CMPL-28a, CMPL-29/,
    );
  });

  it('govern what is filed from their day on, the newest first', () => {
    const entered = [
      ...enteredFrom({ 'CMPL-29': written }),
      ...enteredFrom({ 'CMPL-29': '30 working-days since 2026-06-01 by ст. 93 АППК' }),
    ];
    expect(enteredTerm('CMPL-29', '2025-12-31', entered)).toBeUndefined();
    expect(enteredTerm('CMPL-29', '2026-05-31', entered)).toMatchObject({ length: 90, closes: 'midnight' });
    expect(enteredTerm('CMPL-29', '2026-06-01', entered)).toMatchObject({ length: 30, unit: 'working-days' });
    expect(enteredTerm('CMPL-28a', '2026-06-01', entered)).toBeUndefined();
  });
});
