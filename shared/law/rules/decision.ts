import { paragraph } from '../paragraphs.ts';
import type { Rule } from '../types.ts';

/** Правила, п. 11, 20-24: the commission advises, the provider decides, the result is signed within the whole term. */
export const decision = {
  'RULES-11': {
    document: 'rules',
    paragraph: paragraph(11),
    title: {
      ru: 'Решение с учётом рекомендаций комиссии',
      kk: 'Комиссияның ұсынымдарын ескере отырып шешім қабылдау',
    },
    owes: 'head-of-unit',
    within: 'RULES-24',
  },
  'RULES-20': {
    document: 'rules',
    paragraph: paragraph(20),
    title: { ru: 'Рассмотрение комиссией и рекомендация', kk: 'Комиссияның қарауы және ұсынымы' },
    owes: 'secretary',
    within: 'RULES-24',
  },
  'RULES-21': {
    document: 'rules',
    paragraph: paragraph(21),
    title: {
      ru: 'Установление соответствия критериям и решение',
      kk: 'Өлшемшарттарға сәйкестікті анықтау және шешім',
    },
    owes: 'head-of-unit',
    within: 'RULES-24',
  },
  'RULES-23': {
    document: 'rules',
    paragraph: paragraph(23),
    title: { ru: 'Подписание и направление результата', kk: 'Нәтижеге қол қою және жіберу' },
    owes: 'signatory',
    within: 'RULES-24',
  },
  'RULES-24': {
    document: 'rules',
    paragraph: paragraph(24),
    title: {
      ru: 'Общий срок рассмотрения и выдачи результата',
      kk: 'Қараудың және нәтиже берудің жалпы мерзімі',
    },
    owes: 'signatory',
    term: { length: 14, unit: 'working-days', from: 'application-registered', day0: 'act', closes: 'office' },
  },
} as const satisfies Record<string, Rule>;
