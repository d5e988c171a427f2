import { describe, expect, it } from 'vitest';
import {
  checkIds,
  checksOf,
  findingGrounds,
  groundsIn,
  isToRepeat,
  whyNotAsked,
} from '../../../shared/law/checks.ts';
import { identityOf, stateIn } from '../../../shared/law/eligibility.ts';
import { grounds } from '../../../shared/law/grounds.ts';
import type { LegalEntity } from '../../../shared/identity/legal-entity.ts';
import { productTypes, services, type EditionId } from '../../../shared/law/types.ts';

const editions: readonly EditionId[] = ['829', '567-a', '567-b'];

describe('the checks made outside, by service, product and edition', () => {
  it.each(editions.flatMap((edition) => services.map((service) => [edition, service] as const)))(
    '%s, %s: the organisation and bans of courts always (RULES-2.4, RULES-A2.10)',
    (edition, service) => {
      for (const productType of productTypes)
        expect(checksOf({ service, productType }, edition)).toEqual(
          expect.arrayContaining(['legal-entities', 'courts']),
        );
    },
  );

  it('RULES-6: the register of producers for electronic products since 567, except when an entry leaves', () => {
    const asked = editions.flatMap((edition) =>
      services.flatMap((service) =>
        productTypes
          .filter((productType) => checksOf({ service, productType }, edition).includes('producers'))
          .map((productType) => `${edition} ${service} ${productType}`),
      ),
    );
    expect(asked).toEqual([
      '567-a inclusion electronics',
      '567-a amendment electronics',
      '567-b inclusion electronics',
      '567-b amendment electronics',
    ]);
  });

  it.each([
    ['legal-entity', undefined, [undefined, undefined, undefined]],
    ['individual', true, ['individual', undefined, undefined]],
    ['individual', false, ['individual', 'no-consent', 'no-consent']],
    ['individual', undefined, ['individual', 'no-consent', 'no-consent']],
  ] as const)('of a %s whose consent is %s are made or not', (kind, consent, why) => {
    expect(checkIds.map((id) => whyNotAsked(id, { applicant: { kind }, consent }))).toEqual(why);
  });
});

describe('what a check has found', () => {
  it('RULES-A2.10: supports grounds of every edition only', () => {
    const all = groundsIn(Object.keys(findingGrounds) as (keyof typeof findingGrounds)[]);
    expect(all).toEqual([1, 2, 3, 4]);
    for (const edition of editions)
      expect(grounds[edition].map(({ id }) => id)).toEqual(expect.arrayContaining([...all]));
  });

  it.each([
    [['no-ban'], '2026-11-05T10:00:59+05:00', false],
    [['no-ban'], '2026-11-05T10:01:00+05:00', true],
    [['not-checked'], '2026-11-02T10:00:01+05:00', true],
  ] as const)('%s is asked for again at %s: %s', (codes, now, again) => {
    expect(isToRepeat({ codes, askedAt: '2026-11-02T10:00:00+05:00' }, now, 72)).toBe(again);
  });
});

describe('who an applicant is (RULES-2.4)', () => {
  const entity: LegalEntity = {
    bin: '990140000007',
    name: { ru: 'ТОО «А»', kk: '«А» ЖШС' },
    formName: { ru: 'ТОО', kk: 'ЖШС' },
    form: 'other',
    inactive: false,
    stateShare: 0,
    founders: [],
  };

  it.each([
    [undefined, ['not-registered']],
    [entity, ['registered']],
    [{ ...entity, liquidated: {} }, ['liquidated']],
    [{ ...entity, inactive: true }, ['registered', 'inactive']],
    [{ ...entity, name: { ru: 'ТОО «Б»', kk: '«Б» ЖШС' } }, ['registered', 'name-differs']],
  ])('is told by what the state database holds (%#)', (held, codes) => {
    expect(identityOf(held, 'ТОО «А»')).toEqual(codes);
  });

  it.each([
    [entity, undefined],
    [{ ...entity, form: 'state-institution', stateShare: 100 }, 'state-institution'],
    [{ ...entity, form: 'state-enterprise' }, 'state-enterprise'],
    [{ ...entity, stateShare: 0.01 }, 'state-participates'],
  ] as const)('п. 2: the state in it is seen by form and capital (%#)', (held, found) => {
    expect(stateIn(held)).toBe(found);
  });
});
