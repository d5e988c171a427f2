import { convention } from '../paragraphs.ts';
import type { Rule } from '../types.ts';

/** How terms are counted where the documents leave it open; the words are those of `shared/calendar/conventions.ts` and docs/terms.md. */
export const time = {
  'TIME-1': {
    document: 'time',
    paragraph: convention,
    title: {
      ru: 'Срок в днях течёт со следующего дня',
      kk: 'Күндермен есептелетін мерзім келесі күннен басталады',
    },
    owes: 'system',
  },
  'TIME-1a': {
    document: 'time',
    paragraph: convention,
    title: {
      ru: 'День 0: у поступления по TIME-4, у акта его дата',
      kk: '0-күн: түсуде TIME-4 бойынша, актіде оның күні',
    },
    owes: 'system',
  },
  'TIME-2': {
    document: 'time',
    paragraph: convention,
    title: { ru: 'Какие дни рабочие', kk: 'Қай күндер жұмыс күні' },
    owes: 'system',
  },
  'TIME-3': {
    document: 'time',
    paragraph: convention,
    title: {
      ru: 'Срок в календарных днях, оконченный в нерабочий день',
      kk: 'Демалыс күні аяқталатын күнтізбелік мерзім',
    },
    owes: 'system',
  },
  'TIME-3a': {
    document: 'time',
    paragraph: convention,
    title: { ru: 'Счёт срока назад', kk: 'Мерзімді кері есептеу' },
    owes: 'system',
  },
  'TIME-3b': {
    document: 'time',
    paragraph: convention,
    title: { ru: '«3 дня» ответа на СМС: 72 часа', kk: 'СМС-ке жауаптың «3 күні»: 72 сағат' },
    owes: 'system',
  },
  'TIME-4': {
    document: 'time',
    paragraph: convention,
    title: { ru: 'Поступившее вне рабочего времени', kk: 'Жұмыс уақытынан тыс түскен өтініш' },
    owes: 'system',
  },
  'TIME-4b': {
    document: 'time',
    paragraph: convention,
    title: {
      ru: 'Срок услугодателя оканчивается в 18:30',
      kk: 'Қызмет берушінің мерзімі 18:30-да аяқталады',
    },
    owes: 'system',
  },
  'TIME-4c': {
    document: 'time',
    paragraph: convention,
    title: {
      ru: 'Срок услугополучателя оканчивается в 24:00',
      kk: 'Қызмет алушының мерзімі 24:00-де аяқталады',
    },
    owes: 'system',
  },
  'TIME-5': {
    document: 'time',
    paragraph: convention,
    title: { ru: 'Рабочее время и часовой пояс', kk: 'Жұмыс уақыты және уақыт белдеуі' },
    owes: 'system',
  },
  'TIME-6': {
    document: 'time',
    paragraph: convention,
    title: { ru: 'Календарь — данные с собственной редакцией', kk: 'Күнтізбе — өз редакциясы бар дерек' },
    owes: 'system',
  },
} as const satisfies Record<string, Rule>;
