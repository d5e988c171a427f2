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
      ru: 'срок назад: сам этот день не считается, отсчитываются дни до него',
      kk: 'кері мерзім: осы күннің өзі есептелмейді, оған дейінгі күндер саналады',
    },
    basis: 'соглашение для п. 9 и 22 Правил и напоминаний',
    since: SINCE,
  },
  'TIME-3a-cd': {
    says: {
      ru: 'последний день срока назад нерабочий: последний день — ближайший предыдущий рабочий',
      kk: 'кері мерзімнің соңғы күні жұмыс күні емес: соңғы күн — алдыңғы ең жақын жұмыс күні',
    },
    basis: 'соглашение для п. 9 Правил: день «не позднее» не отодвигается вперёд',
    since: SINCE,
  },
  'TIME-3b': {
    says: {
      ru: 'срок в часах: подряд, от момента события до той же минуты, рабочее время не имеет значения',
      kk: 'сағатпен берілген мерзім: оқиға сәтінен бастап үзіліссіз, жұмыс уақыты ескерілмейді',
    },
    basis: 'соглашение для п. 15 и 16 Алгоритма 204/НҚ: «3 дня» — 72 часа от отправки',
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

/**
 * Where an installation may count otherwise: the name of the switch, the convention, and the choices, the house's first.
 * `shared/law/switches.ts` adds those of single rules; `SENIM_READINGS` sets all of them (`temporal.config.ts`).
 */
export const readingChoices = {
  firstDay: { convention: 'TIME-1', choices: ['day-after', 'day-zero'] },
  actDayZero: { convention: 'TIME-1a', choices: ['own-date', 'as-receipt'] },
  calendarTermOnDayOff: { convention: 'TIME-3', choices: ['next-working-day', 'stays'] },
  // One of RULES-22, one of MON-9: the hearing may be read otherwise than the renewal.
  backwardFirstWorkingDay: { convention: 'TIME-3a', choices: ['day-before', 'day-itself'] },
  backwardFirstCalendarDay: { convention: 'TIME-3a', choices: ['day-before', 'day-itself'] },
  backwardOnDayOff: { convention: 'TIME-3a-cd', choices: ['working-day-before', 'stays'] },
  hours: { convention: 'TIME-3b', choices: ['plain', 'calendar-days'] },
  afterHours: { convention: 'TIME-4', choices: ['next-working-day', 'same-day'] },
  officeTermEnds: { convention: 'TIME-4b', choices: ['office', 'midnight'] },
  applicantTermEnds: { convention: 'TIME-4c', choices: ['midnight', 'office'] },
} as const satisfies Record<string, { convention: keyof typeof conventions; choices: readonly string[] }>;

type Choices = typeof readingChoices;

/** How an installation counts by each convention. */
export type Counting = { readonly [K in keyof Choices]: Choices[K]['choices'][number] };

export const houseCounting: Counting = {
  firstDay: 'day-after',
  actDayZero: 'own-date',
  calendarTermOnDayOff: 'next-working-day',
  backwardFirstWorkingDay: 'day-before',
  backwardFirstCalendarDay: 'day-before',
  backwardOnDayOff: 'working-day-before',
  hours: 'plain',
  afterHours: 'next-working-day',
  officeTermEnds: 'office',
  applicantTermEnds: 'midnight',
};
