import { describe, expect, it, vi } from 'vitest';
import { houseReadings, type Readings } from '../../../shared/law/switches.ts';
import { planCase } from '../../../shared/planning/plan.ts';
import type { Matter } from '../../../shared/planning/types.ts';
import { calendar } from '../calendar/support.ts';

/** No procedure of the product runs all of these rules; a plan reads their switches all the same. */
vi.mock('../../../shared/law/procedures.ts', () => ({
  procedures: {
    application: {
      rules: ['RULES-8', 'RULES-17', 'RULES-18', 'RULES-27', 'INFRA-5', 'INFRA-8', 'INFRA-9'],
      finished: false,
    },
  },
}));

const starts = {
  'rules-amended': '2025-11-07T12:00:00+05:00',
  'rules-in-force': '2025-11-24T00:00:00+05:00',
  'documents-received': '2026-03-10T10:00:00+05:00',
  'application-received': '2026-03-05T10:00:00+05:00',
  'application-registered': '2026-03-06T10:00:00+05:00',
  'decision-taken': '2026-11-23T19:00:00+05:00',
  'recommendation-received': '2026-11-16T19:00:00+05:00',
  'inclusion-decided': '2026-11-20T19:00:00+05:00',
};

function plan(over: Partial<Readings> = {}, matter?: Matter) {
  const system = {
    taskQueue: 'a',
    startToCloseSeconds: 1,
    retry: { initialSeconds: 1, backoff: 1, maximumSeconds: 1 },
  };
  return planCase(
    { procedure: 'application', filedAt: '2026-11-23T10:00:00+05:00', starts, ...(matter && { matter }) },
    {
      calendar,
      remindWorkingDaysBefore: [],
      systems: {
        cabinet: system,
        monitoring: system,
        signatures: system,
        inbox: system,
        registry: system,
        'legal-entities': system,
        producers: system,
        courts: system,
        'e-procurement': system,
        site: system,
      },
      readings: { ...houseReadings, ...over },
    },
  );
}

describe('a plan reads the law as the installation does', () => {
  it.each<[string, string, Partial<Readings>, string]>([
    ['RULES-27', 'adoption', {}, '2025-11-12'],
    ['RULES-27', 'entry into force', { rulesChangeToldFrom: 'entry-into-force' }, '2025-11-27'],
    ['RULES-8', 'the date signed', {}, '2026-12-11'],
    ['RULES-8', 'the day the office gives it out', { disseminationDayZero: 'office-day' }, '2026-12-14'],
    ['RULES-17', 'the receipt, in calendar days', {}, '2026-03-10'],
    ['RULES-17', 'the receipt, in working days', { intakeTermIn: 'working-days' }, '2026-03-11'],
    ['RULES-18', 'the receipt', {}, '2026-03-17'],
    ['RULES-18', 'the registration', { completenessTermFrom: 'registration' }, '2026-03-16'],
    ['INFRA-8', 'the decision', {}, '2026-11-27'],
    ['INFRA-8', 'the recommendation', { inclusionTermsFrom: 'recommendation' }, '2026-11-24'],
    ['INFRA-9', 'the decision', {}, '2026-11-27'],
    ['INFRA-9', 'the recommendation', { inclusionTermsFrom: 'recommendation' }, '2026-11-24'],
    ['INFRA-5', "the integrator's receipt", {}, '2026-03-17'],
    ['INFRA-5', 'the application', { integratorTermFrom: 'application' }, '2026-03-13'],
  ])('%s from %s', (id, _, over, dueOn) => {
    expect(plan(over).terms[id]?.dueOn).toBe(dueOn);
  });

  it('RULES-8 and 27 are owed by the provider: their terms run, and nobody of the staff gets a duty by them', () => {
    expect(plan().terms['RULES-8']).toMatchObject({ dayZero: '2026-11-23', dueOn: '2026-12-11' });
    expect(Object.keys(plan().duties)).toEqual(['RULES-17', 'RULES-18']);
  });

  it('RULES-19: a document expires after the day it names, or on it', () => {
    expect(plan()).not.toHaveProperty('documentsExpireOnTheirDay');
    expect(plan({ documentValidity: 'day-before' })).toMatchObject({ documentsExpireOnTheirDay: true });
  });

  it('RULES-A2.9: renewed documents are asked where п. 9 is the reason, or never', () => {
    const amendment = { service: 'amendment', productType: 'electronics', renewal: true } as const;
    expect(plan({}, amendment).checklist).toEqual(['renewed-documents']);
    expect(plan({ renewedDocuments: 'never' }, amendment).checklist).toEqual([]);
    const inclusion = { service: 'inclusion', productType: 'electronics' } as const;
    expect(plan({ renewedDocuments: 'never' }, inclusion).checklist).toEqual(plan({}, inclusion).checklist);
  });
});
