import { epochMs } from '../calendar/zone.ts';
import type { Instant } from '../calendar/types.ts';
import type { Assumption, Edition } from './types.ts';

/**
 * Editions of the Rules, oldest first. Both acts enter into force "по истечении десяти календарных дней после дня его
 * первого официального опубликования": publication on day P, in force from P + 11 at 00:00.
 */

const publicationAssumed: Assumption = {
  what: {
    ru: 'День первого официального опубликования в документах не указан; принят день государственной регистрации',
    kk: 'Алғашқы ресми жарияланған күні құжаттарда көрсетілмеген; мемлекеттік тіркеу күні алынды',
  },
  since: '2026-11-23',
};

const order567 = {
  ru: 'Приказ от 07.11.2025 № 567/НҚ',
  kk: '2025 жылғы 7 қарашадағы № 567/НҚ бұйрық',
};

export const editions: readonly Edition[] = [
  {
    id: '829',
    act: { ru: 'Приказ от 20.12.2024 № 829/НҚ', kk: '2024 жылғы 20 желтоқсандағы № 829/НҚ бұйрық' },
    registeredOn: '2024-12-24',
    publishedOn: '2024-12-24',
    from: '2025-01-04T00:00:00+05:00',
    assumed: [publicationAssumed],
  },
  {
    id: '567-a',
    act: order567,
    registeredOn: '2025-11-13',
    publishedOn: '2025-11-13',
    from: '2025-11-24T00:00:00+05:00',
    assumed: [publicationAssumed],
  },
  {
    id: '567-b',
    act: {
      ru: `${order567.ru}, изменения с 01.01.2026 (п. 4 приказа)`,
      kk: `${order567.kk}, 01.01.2026 бастап қолданылатын өзгерістер (бұйрықтың 4-тармағы)`,
    },
    registeredOn: '2025-11-13',
    publishedOn: '2025-11-13',
    from: '2026-01-01T00:00:00+05:00',
    assumed: [],
  },
];

/** The edition that governs what was filed at this instant; none before 829. Decided once, then pinned to the case. */
export function editionAt(filedAt: Instant): Edition | undefined {
  const moment = epochMs(filedAt);
  return editions.findLast((edition) => epochMs(edition.from) <= moment);
}
