import { describe, expect, it } from 'vitest';
import { conflicts, conflictsOf } from '../../../shared/law/conflicts.ts';
import { isRuleId, type RuleId } from '../../../shared/law/rules.ts';
import { readApplication } from '../../../shared/messages/application-form.ts';
import { sampleApplication } from '../../../workers/sandbox/sample-application.ts';
import { faults } from '../texts.ts';

const editions = ['829', '567-a', '567-b'] as const;
const once = (list: readonly string[]) => [...new Set(list)];

describe('the conflicts', () => {
  it.each(conflicts)('$id quotes both places, each in its own language', ({ between, reading, rules }) => {
    expect(faults(reading)).toEqual([]);
    for (const id of rules) expect(isRuleId(id)).toBe(true);
    for (const { language, text, place } of between) {
      expect(text.length).toBeGreaterThan(10);
      expect(place.kk).not.toBe(place.ru);
      expect(/[әғқңөұүһі]/i.test(text.replace('/НҚ', '')) ? 'kk' : 'ru').toBe(language);
    }
    expect(between[0].text).not.toBe(between[1].text);
  });

  it('have names of their own', () => {
    expect(once(conflicts.map(({ id }) => id))).toHaveLength(conflicts.length);
  });

  it.each([
    ['RULES-15', 'office-channel', 'веб-портала', 'кеңсесі арқылы'],
    ['RULES-A2.9', 'calculation-or-certificate', 'либо индустриальный сертификат', 'не менее 80 %'],
    ['RULES-23', 'number-of-an-individual', 'БИН', 'физические и юридические лица'],
    ['INFRA-4', 'infra-documents-checked', 'в пункте 4', 'следующих документов'],
    ['INFRA-6', 'infra-data-missing', 'пункта 6', 'следующих сведений'],
    ['INFRA-8', 'infra-documents-told', 'в пункте 4 и 6', 'следующих сведений'],
    ['INFRA-8', 'infra-documents-told-of-3', 'в пункте 4 и 6', 'следующих документов'],
    ['RULES-6', 'extract-or-certificate', '№ 36717) либо индустриальный сертификат', 'не менее 30 %'],
    ['MON-9', 'renewed-documents-829', '3-қосымшасына', 'өзектендірілген нұсқаларын'],
  ] as const)('%s stands in %s: "%s" against "%s"', (id: RuleId, name, one, other) => {
    const found = conflictsOf(id).find((conflict) => conflict.id === name);
    expect(found?.between[0].text).toContain(one);
    expect(found?.between[1].text).toContain(other);
  });

  it.each([
    ['security-certificate', 'RULES-A2.9', ['567-a', '567-b']],
    ['renewed-documents', 'MON-9', ['567-a', '567-b']],
    ['renewed-documents-829', 'MON-9', ['829']],
    ['office-channel', 'RULES-15', ['829', '567-a', '567-b']],
  ] as const)('%s of %s stands in the editions %j', (name, id, held) => {
    const under = editions.filter((edition) => conflictsOf(id, edition).some((one) => one.id === name));
    expect(under).toEqual(held);
  });

  it('RULES-15: filing at the office is lawful, and a clerk enters it', () => {
    const found = conflictsOf('RULES-15').find(({ id }) => id === 'office-channel');
    expect(found?.reading.ru).toContain('channel: office');
    const form = sampleApplication('A-2026-000001');
    const read = (change: object) => readApplication({ ...form, ...change });
    expect(read({ channel: 'office', clerk: 'S-101' })).toHaveProperty('form.clerk', 'S-101');
    expect(read({ channel: 'office' })).toMatchObject({ problems: [{ path: '/clerk' }] });
    expect(read({ clerk: 'S-101' })).toMatchObject({ problems: [{ path: '/clerk' }] });
  });

  it('of the certificate belongs to 567-a alone', () => {
    const named = (edition: '829' | '567-a' | '567-b') => conflictsOf('RULES-5', edition).map(({ id }) => id);
    expect([named('829'), named('567-a'), named('567-b')]).toEqual([[], ['calculation-or-certificate'], []]);
  });
});
