import type { Bilingual } from '../bilingual.ts';
import type { IsoDate } from '../calendar/types.ts';
import { inForceAfterTenDays } from './in-force.ts';
import type { SourceId } from './types.ts';

/** A document the rules stand in. */
export interface Source {
  readonly title: Bilingual;
  /** Languages its text is among the documents in; what is said in another is ours, and signing on it warns. */
  readonly official: readonly (keyof Bilingual)[];
  /** First and last day in force; absent where editions say it (`editions.ts`) or nothing is in force at all. */
  readonly inForce?: { readonly from: IsoDate; readonly to?: IsoDate };
}

export const sources: Readonly<Record<SourceId, Source>> = {
  rules: {
    title: {
      ru: 'Правила формирования и ведения реестра доверенного программного обеспечения и продукции электронной промышленности, приказ от 28.03.2018 № 53/НҚ',
      kk: 'Сенім білдірілген бағдарламалық қамтылымның және электрондық өнеркәсіп өнімінің тізілімін қалыптастыру және жүргізу қағидалары, 2018 жылғы 28 наурыздағы № 53/НҚ бұйрық',
    },
    official: ['ru', 'kk'],
  },
  // The publication day is not in the documents: the day after signing is taken (reading `pilot-window`).
  pilot: {
    title: {
      ru: 'Алгоритм взаимодействия при пилотном проекте, приказ от 08.05.2025 № 204/НҚ',
      kk: 'Пилоттық жоба кезіндегі өзара іс-қимыл алгоритмі, 2025 жылғы 8 мамырдағы № 204/НҚ бұйрық',
    },
    official: ['ru'],
    inForce: { from: '2025-05-09', to: '2026-05-08' },
  },
  // Registered 30.09.2022, taken as published that day (reading `infra-in-force`).
  infra: {
    title: {
      ru: 'Правила формирования перечня объектов инфраструктуры «электронного правительства», закрепляемых за оператором, приказ от 29.01.2018 № 29 в редакции от 29.09.2022 № 353/НҚ',
      kk: 'Операторға бекітілетін «электрондық үкімет» инфрақұрылымы объектілерінің тізбесін қалыптастыру қағидалары, 2018 жылғы 29 қаңтардағы № 29 бұйрық, 2022 жылғы 29 қыркүйектегі № 353/НҚ редакциясы',
    },
    official: ['ru'],
    inForce: { from: inForceAfterTenDays('2022-09-30') },
  },
  appc: {
    title: {
      ru: 'Административный процедурно-процессуальный кодекс Республики Казахстан от 29.06.2020 № 350-VI',
      kk: 'Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексі, 29.06.2020 № 350-VI',
    },
    official: [],
    inForce: { from: '2021-07-01' },
  },
  time: {
    title: {
      ru: 'соглашения о счёте сроков (docs/terms.md)',
      kk: 'мерзімдерді есептеу келісімдері (docs/terms.md)',
    },
    official: [],
  },
  house: { title: { ru: 'правила системы', kk: 'жүйе ережелері' }, official: [] },
};
