import type { Bilingual } from '../bilingual.ts';
import type { IsoDate } from './types.ts';

/**
 * How terms are counted where the Rules leave it open: one table. `terms.ts` writes its words into a term's working,
 * docs/terms.md shows it, and a test holds the two together. Adopted by the house on the day named; a lawyer may contest each.
 */
export interface Convention {
  readonly says: Bilingual;
  /** Law or practice it rests on. */
  readonly basis: string;
  readonly since: IsoDate;
}

const SINCE: IsoDate = '2026-11-23';

export const conventions = {
  'TIME-1': {
    says: {
      ru: 'день 0: срок течёт со следующего дня',
      kk: '0-күн: мерзім келесі күннен бастап есептеледі',
    },
    basis: 'Гражданский кодекс РК, исчисление сроков; практика',
    since: SINCE,
  },
  'TIME-1a': {
    says: {
      ru: 'день 0: дата акта, в любой день и час; срок течёт со следующего дня',
      kk: '0-күн: актінің күні, кез келген күні мен сағатында; мерзім келесі күннен бастап есептеледі',
    },
    basis: 'соглашение: п. 8 и 24 Правил считают от акта, п. 17 и 18 от поступления',
    since: SINCE,
  },
  'TIME-3': {
    says: {
      ru: 'последний день срока нерабочий: срок оканчивается в ближайший следующий рабочий день',
      kk: 'мерзімнің соңғы күні жұмыс күні емес: мерзім келесі жұмыс күні аяқталады',
    },
    basis: 'Гражданский кодекс РК и практика по АППК',
    since: SINCE,
  },
  'TIME-4': {
    says: {
      ru: 'поступило вне рабочего времени: приём и регистрация следующим рабочим днём',
      kk: 'жұмыс уақытынан тыс түсті: қабылдау және тіркеу келесі жұмыс күні жүзеге асырылады',
    },
    basis: 'п. 17 Правил; строка 8 приложения 2',
    since: SINCE,
  },
  'TIME-2': {
    says: {
      ru: 'в рабочих днях не считаются выходные, праздники и дни, перенесённые актом; рабочая суббота считается',
      kk: 'жұмыс күндерімен есептегенде демалыс, мереке және актімен ауыстырылған күндер есептелмейді; жұмыс сенбісі есептеледі',
    },
    basis: 'Трудовой кодекс РК, на который ссылается п. 17 Правил',
    since: SINCE,
  },
  'TIME-3a': {
    says: {
      ru: 'срок назад: день окончания не считается, отсчитываются рабочие дни до него',
      kk: 'кері мерзім: аяқталу күні есептелмейді, оған дейінгі жұмыс күндері саналады',
    },
    basis: 'соглашение для п. 22 Правил и напоминаний',
    since: SINCE,
  },
  'TIME-4b': {
    says: {
      ru: 'срок услугодателя оканчивается в 18:30:00 включительно; доли секунды отбрасываются',
      kk: 'көрсетілетін қызметті берушінің мерзімі 18:30:00-ді қоса алғанда аяқталады; секунд үлестері ескерілмейді',
    },
    basis: 'строка 8 приложения 2; часы из казахского текста 829/НҚ',
    since: SINCE,
  },
  'TIME-4c': {
    says: {
      ru: 'срок услугополучателя оканчивается в 23:59:59 последнего дня',
      kk: 'көрсетілетін қызметті алушының мерзімі соңғы күннің 23:59:59-ында аяқталады',
    },
    basis: 'портал работает круглосуточно: строка 8 приложения 2',
    since: SINCE,
  },
} as const satisfies Record<string, Convention>;

/** What an installation may read otherwise; the readings here are the house's. */
export interface Readings {
  /** TIME-3: where a term in calendar days ends when its last day is off. */
  readonly calendarTermOnDayOff: 'next-working-day' | 'stays';
}

export const houseReadings: Readings = { calendarTermOnDayOff: 'next-working-day' };
