import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/calendar/dates.ts';
import { instantAt, localDay } from '../../../shared/calendar/zone.ts';
import { editionAt, editions } from '../../../shared/law/editions.ts';
import { grounds } from '../../../shared/law/grounds.ts';
import { inForceAfterTenDays } from '../../../shared/law/in-force.ts';
import { providerOn } from '../../../shared/law/provider.ts';
import { sources } from '../../../shared/law/sources.ts';
import { faults } from '../texts.ts';

describe('the edition that governs an application', () => {
  it.each([
    ['2025-01-03T23:59:59+05:00', undefined],
    ['2025-01-04T00:00:00+05:00', '829'],
    ['2025-11-23T23:59:59+05:00', '829'],
    ['2025-11-24T00:00:00+05:00', '567-a'],
    ['2025-12-31T18:59:59Z', '567-a'],
    ['2025-12-31T19:00:00Z', '567-b'],
    ['2026-11-23T10:00:00+05:00', '567-b'],
  ])('filed at %s is %s', (filedAt, id) => {
    expect(editionAt(filedAt)?.id).toBe(id);
  });

  it('follows the instant of filing, not the day of receipt: 31.12.2025 at 20:00 is still 567-a', () => {
    expect(editionAt('2025-12-31T20:00:00+05:00')?.id).toBe('567-a');
  });

  it.each(editions.filter(({ id }) => id !== '567-b'))(
    '$id is in force when ten days after its publication have passed',
    (edition) => {
      expect(edition.from).toBe(instantAt(addDays(edition.publishedOn, 11), '00:00'));
      expect(edition.assumed).not.toEqual([]);
    },
  );

  it('says in both languages which act it is and what is assumed of it', () => {
    for (const { act, assumed } of editions) {
      expect(faults(act)).toEqual([]);
      for (const { what, since } of assumed) {
        expect(faults(what)).toEqual([]);
        expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });
});

describe('an act in force ten days after its publication', () => {
  it.each([
    ['2024-12-24', '2025-01-04'],
    ['2025-11-13', '2025-11-24'],
    ['2022-09-30', '2022-10-11'],
  ])('published on %s stands from %s', (publishedOn, from) => {
    expect(inForceAfterTenDays(publishedOn)).toBe(from);
  });

  it('is so for 353/НҚ (INFRA-3)', () => {
    expect(sources.infra.inForce?.from).toBe('2022-10-11');
  });
});

describe('the provider', () => {
  it('is named as on the day of the act: 567 renamed it', () => {
    const renamedOn = localDay(editions.find(({ id }) => id === '567-a')?.from ?? '');
    expect(providerOn(renamedOn).name.ru).toContain('Министерство искусственного интеллекта');
    expect(providerOn(addDays(renamedOn, -1)).name.ru).toContain('аэрокосмической промышленности');
    expect(providerOn(renamedOn).name.kk).toContain('Жасанды интеллект');
    expect(renamedOn).toBe('2025-11-24');
    expect(providerOn('2024-06-03').name.ru).toContain('аэрокосмической промышленности');
    expect(providerOn('2026-01-01').name.ru).toContain('Министерство искусственного интеллекта');
  });

  it('can be asked by the contact centre', () => {
    expect(providerOn('2026-11-23').contactCentre).toEqual(['1414', '8 800 080 7777']);
  });
});

describe('RULES-A2.10: the grounds for refusal', () => {
  it.each(editions)('are four under $id', ({ id }) => {
    expect(grounds[id].map((ground) => ground.id)).toEqual([1, 2, 3, 4]);
    for (const { text } of grounds[id]) expect(faults(text)).toEqual([]);
  });
});
