import { describe, expect, it } from 'vitest';
import { acceptanceRefused } from '../../../shared/notices/acceptance-refused.ts';
import { overdue } from '../../../shared/notices/overdue.ts';
import { deliveryFailed } from '../../../shared/notices/staff.ts';
import { withdrawn } from '../../../shared/notices/withdrawn.ts';

const number = 'A-2026-000001';
const filedAt = '2026-11-20T12:00:00+05:00';
const at = '2026-11-30T18:30:00+05:00';
const gap = {
  title: { ru: 'расчёт', kk: 'есеп құжаты' },
  reason: { ru: 'нет файла', kk: 'файл жоқ' },
  why: 'missing',
} as const;

describe('APPC-91: the whole term has passed without a result', () => {
  it.each(['RULES-24', 'RULES-21', 'RULES-23'] as const)(
    'is in law a refusal that can be complained about (%s)',
    (rule) => {
      const { text } = overdue({ number, rule, dueAt: at });
      expect(text.ru).toContain('По закону это считается отказом');
      expect(text.ru).toContain('п. 2 ст. 91 АППК');
      expect(text.kk).toContain('ӘРПК 91-бабының 2-тармағы');
      expect(text.ru).toContain('Рассмотрение заявления продолжается');
    },
  );

  it('is not said of a step whose own term has passed', () => {
    expect(overdue({ number, rule: 'RULES-18', dueAt: at }).text.ru).not.toContain('отказом');
  });
});

describe('CMPL-29: a refusal and a missed term say with whom the complaint is filed', () => {
  it.each([
    ['refusal of acceptance', acceptanceRefused({ number, filedAt, refusedAt: at, gaps: [gap] })],
    ['missed term', overdue({ number, rule: 'RULES-18', dueAt: at })],
  ])('%s', (_, { text }) => {
    expect(text.ru).toContain('Жалоба подаётся услугодателю');
    expect(text.ru).toContain('п. 29 Правил');
    expect(text.kk).toContain('Қағидалардың 29-тармағы');
  });
});

describe('what no document says is not passed off as law', () => {
  it('HOUSE-WITHDRAWAL: the applicant is told that the case ended without a decision', () => {
    const { text } = withdrawn({ number, filedAt, withdrawnAt: at });
    expect(text.ru).toContain('без решения по существу');
    expect(text.ru).toContain('не норма Правил');
  });

  it('HOUSE-DELIVERY: the operator is asked to deliver in another way', () => {
    const what = { ru: 'результат', kk: 'нәтиже құжаты' };
    const { text } = deliveryFailed({ number, system: 'cabinet', what, why: 'SYSTEM_REFUSED' });
    expect(text.ru).toContain('Решите, как доставить иначе');
    expect(text.ru).toContain('не норма Правил');
  });
});
