import { describe, expect, it } from 'vitest';
import { checklist } from '../../../shared/law/checklists.ts';
import { criteria } from '../../../shared/law/criteria.ts';
import { documentTitles } from '../../../shared/law/documents.ts';
import type { EditionId } from '../../../shared/law/types.ts';
import { faults } from '../texts.ts';

const editions: readonly EditionId[] = ['829', '567-a', '567-b'];

describe('RULES-5: the criteria for software', () => {
  it.each([
    ['829', ['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7']],
    ['567-a', ['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7']],
    ['567-b', ['5.1', '5.2', '5.3-1', '5.4', '5.5', '5.6', '5.7']],
  ] as const)('under %s are %j', (edition, ids) => {
    expect(criteria('software', edition).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    [
      '5.3',
      '829',
      'наличие индустриального сертификата с указанием доли локализации не менее 80 %',
      'official',
    ],
    ['5.3-1', '567-b', 'доля локализации программного обеспечения не менее 80 %', 'translation'],
  ] as const)('%s under %s: "%s", %s in Russian', (id, edition, text, standing) => {
    const found = criteria('software', edition).find((criterion) => criterion.id === id);
    expect(found?.text.ru).toContain(text);
    expect(found?.text.standing).toEqual({ ru: standing, kk: 'official' });
  });
});

describe('RULES-6: the criteria for electronic products', () => {
  it.each([
    ['829', ['6.1', '6.2', '6.3', '6.4', '6.5', '6.6']],
    ['567-a', ['6.1', '6.2', '6.3', '6.4', '6.6']],
    ['567-b', ['6.1', '6.2', '6.3', '6.4-1', '6.6']],
  ] as const)('under %s are %j', (edition, ids) => {
    expect(criteria('electronics', edition).map(({ id }) => id)).toEqual(ids);
  });

  it('ask for the ЕНС ТРУ code under 829 only', () => {
    const sixth = (edition: EditionId) => criteria('electronics', edition).at(-1)?.text;
    expect(sixth('829')?.kk).toContain('ТЖҚ БНА');
    expect(sixth('829')?.standing).toEqual({ ru: 'translation', kk: 'official' });
    expect(sixth('567-a')?.ru).not.toContain('ЕНС ТРУ');
  });

  it('4-1 rests on Order 327 of 27.08.2025', () => {
    expect(criteria('electronics', '567-b')[3]?.text.ru).toContain('от 27 августа 2025 года № 327');
  });
});

describe('RULES-A2.9: the documents for an electronic product', () => {
  it.each([
    ['829', ['industrial-certificate'], undefined],
    ['567-a', ['producers-register-extract', 'industrial-certificate'], '2026-01-01T00:00:00+05:00'],
    ['567-b', ['producers-register-extract'], undefined],
  ] as const)('under %s prove the origin by %j', (edition, kinds, until) => {
    const origin = checklist('inclusion', 'electronics', edition).find(({ id }) => id === 'origin');
    expect(origin?.kinds).toEqual(kinds);
    expect(origin?.until?.['industrial-certificate']).toBe(until);
  });

  it.each(editions)('under %s are five, the description of App. 11 among them', (edition) => {
    expect(checklist('inclusion', 'electronics', edition).map(({ id }) => id)).toEqual([
      'security',
      'software-use-rights',
      'service-centre',
      'origin',
      'technical-description',
    ]);
  });

  it('take the confirmation that a test is impossible for the test', () => {
    const security = checklist('inclusion', 'electronics', '567-b')[0];
    expect(security?.kinds).toContain('test-impossibility-confirmation');
  });
});

describe('RULES-A2.9: the documents for exclusion and amendment', () => {
  it.each(editions)('under %s are the application alone', (edition) => {
    for (const productType of ['software', 'electronics'] as const) {
      expect(checklist('exclusion', productType, edition)).toEqual([]);
      expect(checklist('amendment', productType, edition)).toEqual([]);
    }
  });

  it('are the renewed ones too where an amendment is made because of п. 9 or 35', () => {
    const ids = checklist('amendment', 'software', '567-b', { renewal: true }).map(({ id }) => id);
    expect(ids).toEqual(['renewed-documents']);
    expect(checklist('exclusion', 'software', '567-b', { renewal: true })).toEqual([]);
  });
});

describe('criteria and documents', () => {
  it.each(editions)('of %s speak both languages', (edition) => {
    for (const productType of ['software', 'electronics'] as const) {
      for (const { text } of criteria(productType, edition)) expect(faults(text)).toEqual([]);
      for (const { title, kinds } of checklist('inclusion', productType, edition)) {
        expect(faults(title)).toEqual([]);
        expect(kinds.length).toBeGreaterThan(0);
      }
    }
  });

  it.each(Object.entries(documentTitles))('%s is titled in both languages', (_, title) => {
    expect(faults(title)).toEqual([]);
  });
});
