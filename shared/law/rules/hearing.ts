import { ofCode, paragraph } from '../paragraphs.ts';
import type { Rule } from '../types.ts';

/** Правила, п. 22 and АППК, ст. 73, 74: the applicant is heard before a refusal on the merits. */
export const hearing = {
  'RULES-22': {
    document: 'rules',
    paragraph: paragraph(22),
    title: { ru: 'Уведомление о заслушивании', kk: 'Тыңдау туралы хабарлама' },
    owes: 'head-of-unit',
    before: { length: 2, unit: 'working-days', before: 'service-term-ends', closes: 'office' },
  },
  'APPC-73': {
    document: 'appc',
    paragraph: ofCode(73),
    title: {
      ru: 'Позиция участника по предварительному решению',
      kk: 'Алдын ала шешім бойынша қатысушының ұстанымы',
    },
    owes: 'applicant',
    term: {
      length: 2,
      unit: 'working-days',
      from: 'preliminary-decision-received',
      day0: 'receipt',
      closes: 'midnight',
    },
  },
  'APPC-74': {
    document: 'appc',
    paragraph: ofCode(74),
    title: { ru: 'Протокол заслушивания', kk: 'Тыңдау хаттамасы' },
    owes: 'secretary',
  },
} as const satisfies Record<string, Rule>;
