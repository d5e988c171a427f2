import { epochMs, instantAt } from '../calendar/zone.ts';
import type { Instant, IsoDate } from '../calendar/types.ts';
import { inForceAfterTenDays } from './in-force.ts';
import type { Assumption, Edition } from './types.ts';

/**
 * Editions of the Rules, oldest first. The day of a publication is entered once, with its act: when the edition begins,
 * and from when the act's new name of the provider stands (`provider.ts`), follows from it.
 */

const publicationAssumed: Assumption = {
  what: {
    ru: 'День первого официального опубликования в документах не указан; принят день государственной регистрации',
    kk: 'Алғашқы ресми жарияланған күні құжаттарда көрсетілмеген; мемлекеттік тіркеу күні алынды',
  },
  since: '2026-11-23',
};

const order829 = {
  act: { ru: 'Приказ от 20.12.2024 № 829/НҚ', kk: '2024 жылғы 20 желтоқсандағы № 829/НҚ бұйрық' },
  registeredOn: '2024-12-24',
  publishedOn: '2024-12-24',
} as const;

const order567 = {
  act: { ru: 'Приказ от 07.11.2025 № 567/НҚ', kk: '2025 жылғы 7 қарашадағы № 567/НҚ бұйрық' },
  registeredOn: '2025-11-13',
  publishedOn: '2025-11-13',
} as const;

export const editions: readonly Edition[] = [
  { id: '829', ...order829, ...afterPublication(order829) },
  { id: '567-a', ...order567, ...afterPublication(order567) },
  {
    id: '567-b',
    ...order567,
    act: {
      ru: `${order567.act.ru}, изменения с 01.01.2026 (п. 4 приказа)`,
      kk: `${order567.act.kk}, 01.01.2026 бастап қолданылатын өзгерістер (бұйрықтың 4-тармағы)`,
    },
    // A day that п. 4 of the act names itself: it does not follow from the publication.
    from: '2026-01-01T00:00:00+05:00',
    assumed: [],
  },
];

/** п. 4 of both acts: in force when ten calendar days after the publication have passed. */
function afterPublication({ publishedOn }: { publishedOn: IsoDate }): Pick<Edition, 'from' | 'assumed'> {
  return { from: instantAt(inForceAfterTenDays(publishedOn), '00:00'), assumed: [publicationAssumed] };
}

/** The edition that governs what was filed at this instant; none before 829. Decided once, then pinned to the case. */
export function editionAt(filedAt: Instant): Edition | undefined {
  const moment = epochMs(filedAt);
  return editions.findLast((edition) => epochMs(edition.from) <= moment);
}
