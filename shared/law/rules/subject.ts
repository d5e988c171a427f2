import { paragraph } from '../paragraphs.ts';
import type { Rule } from '../types.ts';

/** Правила, п. 2-6: who may apply, for what, and the criteria (the lists are in `criteria.ts`). */
export const subject = {
  'RULES-2.4': {
    document: 'rules',
    paragraph: paragraph(2, '2', '4'),
    title: { ru: 'Кто может быть услугополучателем', kk: 'Кім көрсетілетін қызметті алушы бола алады' },
    owes: 'unit',
    within: 'RULES-18',
  },
  'RULES-3': {
    document: 'rules',
    paragraph: paragraph(3),
    title: { ru: 'Классификация записи по коду категории', kk: 'Жазбаны санат коды бойынша сыныптау' },
    owes: 'applicant',
  },
  'RULES-4': {
    document: 'rules',
    paragraph: paragraph(4),
    title: {
      ru: 'Реестр формируется оказанием государственной услуги',
      kk: 'Тізілім мемлекеттік қызмет көрсету арқылы қалыптастырылады',
    },
    owes: 'system',
  },
  'RULES-5': {
    document: 'rules',
    paragraph: paragraph(5),
    title: {
      ru: 'Критерии для программного обеспечения',
      kk: 'Бағдарламалық қамтылымға арналған өлшемшарттар',
    },
    owes: 'head-of-unit',
    within: 'RULES-24',
  },
  'RULES-5.7': {
    document: 'rules',
    paragraph: paragraph(5, '7'),
    title: {
      ru: 'Несамостоятельное ПО: необходимое ему есть в реестре',
      kk: 'Дербес емес БҚ: оған қажетті бағдарлама тізілімде бар',
    },
    owes: 'head-of-unit',
    within: 'RULES-24',
  },
  'RULES-6': {
    document: 'rules',
    paragraph: paragraph(6),
    title: {
      ru: 'Критерии для продукции электронной промышленности',
      kk: 'Электрондық өнеркәсіп өніміне арналған өлшемшарттар',
    },
    owes: 'head-of-unit',
    within: 'RULES-24',
  },
} as const satisfies Record<string, Rule>;
