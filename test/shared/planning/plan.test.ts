import { describe, expect, it, vi } from 'vitest';
import { houseReadings, type Readings } from '../../../shared/law/switches.ts';
import { planCase } from '../../../shared/planning/plan.ts';
import { calendar } from '../calendar/support.ts';

/** No procedure of the product runs these rules yet; a plan reads their switches all the same. */
vi.mock('../../../shared/law/procedures.ts', () => ({
  procedures: { application: { rules: ['RULES-8', 'RULES-27', 'INFRA-5'], finished: false } },
}));

const starts = {
  'rules-amended': '2025-11-07T12:00:00+05:00',
  'rules-in-force': '2025-11-24T00:00:00+05:00',
  'documents-received': '2026-03-10T10:00:00+05:00',
  'application-received': '2026-03-03T10:00:00+05:00',
  'decision-taken': '2026-11-23T19:00:00+05:00',
};

function plan(over: Partial<Readings> = {}) {
  const system = {
    taskQueue: 'a',
    startToCloseSeconds: 1,
    retry: { initialSeconds: 1, backoff: 1, maximumSeconds: 1 },
  };
  return planCase(
    { procedure: 'application', filedAt: '2026-11-23T10:00:00+05:00', starts },
    {
      calendar,
      remindWorkingDaysBefore: [],
      systems: { cabinet: system, monitoring: system, signatures: system, inbox: system, registry: system },
      readings: { ...houseReadings, ...over },
    },
  );
}

describe('a plan reads the law as the installation does', () => {
  it.each<[string, string, Partial<Readings>, string]>([
    ['RULES-27', 'adoption', {}, '2025-11-12'],
    ['RULES-27', 'entry into force', { rulesChangeToldFrom: 'entry-into-force' }, '2025-11-27'],
    ['INFRA-5', "the integrator's receipt", {}, '2026-03-17'],
    ['INFRA-5', 'the application', { integratorTermFrom: 'application' }, '2026-03-11'],
  ])('%s from %s', (id, _, over, dueOn) => {
    expect(plan(over).terms[id]?.dueOn).toBe(dueOn);
  });

  it('RULES-8 is owed by the provider: its term runs, and nobody of the staff gets a duty by it', () => {
    expect(plan().terms['RULES-8']).toMatchObject({ dayZero: '2026-11-23', dueOn: '2026-12-11' });
    expect(Object.keys(plan().duties)).toEqual(['RULES-27']);
  });
});
