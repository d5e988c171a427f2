import type { Bilingual } from '../bilingual.ts';
import { dayText, momentText } from './format.ts';

/** How an entry stands in the registry, in the words that are published (RULES-7). */
export const entryStatusTitles: Readonly<Record<'included' | 'excluded', Bilingual>> = {
  included: { ru: 'включено в реестр', kk: 'тізілімге енгізілген' },
  excluded: { ru: 'исключено из реестра', kk: 'тізілімнен алып тасталған' },
};

/** The words of a dissemination on its card. */
export const disseminationTexts = {
  entry: 'Что передаётся (п. 7, 8)',
  what: (entry: number, version: number, product: string) =>
    `запись № ${String(entry)}, версия ${String(version)}: ${product}`,
  basis: (document: string, on: string) => `результат № ${document} от ${dayText(on)}`,
  absent: (entry: number, version: number) =>
    `☐ записи № ${String(entry)} версии ${String(version)} в реестре нет: передавать нечего`,
  proofs: 'Подтверждения получателей',
  proof: (system: string, receipt: string, at: string) =>
    `✔ ${system}: квитанция ${receipt}, ${momentText(at)}`,
  byHand: (system: string, receipt: string, at: string) =>
    `✔ ${system}, без системы: ${receipt}, ${momentText(at)}`,
  superseded: (system: string, version: number, receipt: string, at: string) =>
    `✔ ${system}: уже имеет версию ${String(version)}, квитанция ${receipt}, ${momentText(at)}`,
} as const;
