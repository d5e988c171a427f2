import { appendix, row } from '../paragraphs.ts';
import type { Rule } from '../types.ts';

/** Приложения 2, 10, 11: office hours, documents asked, grounds for refusal, where to ask. */
export const requirements = {
  'RULES-A2.8': {
    document: 'rules',
    paragraph: row(8),
    title: { ru: 'График работы услугодателя', kk: 'Көрсетілетін қызметті берушінің жұмыс кестесі' },
    owes: 'system',
  },
  'RULES-A2.9': {
    document: 'rules',
    paragraph: row(9),
    title: {
      ru: 'Перечень требуемых документов и сведений',
      kk: 'Талап етілетін құжаттар мен мәліметтердің тізбесі',
    },
    owes: 'applicant',
  },
  'RULES-A2.10': {
    document: 'rules',
    paragraph: row(10),
    title: { ru: 'Основания для отказа в оказании услуги', kk: 'Қызмет көрсетуден бас тарту негіздері' },
    owes: 'signatory',
    within: 'RULES-24',
  },
  'RULES-A2.11': {
    document: 'rules',
    paragraph: row(11),
    title: {
      ru: 'Сведения о порядке и статусе услуги',
      kk: 'Қызмет көрсету тәртібі мен мәртебесі туралы ақпарат',
    },
    owes: 'system',
  },
  'RULES-A10': {
    document: 'rules',
    paragraph: appendix(10),
    title: {
      ru: 'Сведения о службе поддержки или сервисном центре',
      kk: 'Қолдау қызметі немесе сервистік орталық туралы мәліметтер',
    },
    owes: 'applicant',
  },
  'RULES-A11': {
    document: 'rules',
    paragraph: appendix(11),
    title: {
      ru: 'Описание характеристик продукции по каждой модели',
      kk: 'Әр модель бойынша өнім сипаттамаларының сипаттамасы',
    },
    owes: 'applicant',
  },
} as const satisfies Record<string, Rule>;
