import { paragraph, paragraphs } from '../paragraphs.ts';
import type { Rule } from '../types.ts';

/** Правила, п. 9, 10, 35, 36: documents are renewed, the registry is watched, what lost its criteria goes. */
export const monitoring = {
  'MON-9': {
    document: 'rules',
    paragraph: paragraph(9),
    title: {
      ru: 'Обновление документов и мониторинг реестра',
      kk: 'Құжаттарды жаңарту және тізілім мониторингі',
    },
    owes: 'applicant',
    before: { length: 30, unit: 'calendar-days', before: 'document-expires', closes: 'midnight' },
  },
  'MON-9x': {
    document: 'rules',
    paragraph: paragraphs(9, 10),
    title: { ru: 'Опубликование факта: срок документа истёк', kk: 'Фактіні жариялау: құжаттың мерзімі өтті' },
    owes: 'system',
  },
  'MON-10': {
    document: 'rules',
    paragraph: paragraph(10),
    title: {
      ru: 'Исключение по результатам мониторинга; срока нет',
      kk: 'Мониторинг нәтижесінде алып тастау; мерзімі жоқ',
    },
    owes: 'signatory',
  },
  'MON-35': {
    document: 'rules',
    paragraph: paragraph(35),
    title: { ru: 'Актуализация ранее включённых записей', kk: 'Бұрын енгізілген жазбаларды өзектендіру' },
    owes: 'applicant',
    term: { length: 45, unit: 'calendar-days', from: 'rules-in-force', day0: 'act', closes: 'midnight' },
  },
  'MON-36': {
    document: 'rules',
    paragraph: paragraph(36),
    title: {
      ru: 'Признание утраты соответствия критериям',
      kk: 'Өлшемшарттарға сәйкестіктің жоғалғанын тану',
    },
    owes: 'head-of-unit',
  },
  'MON-3-1': {
    document: 'rules',
    paragraph: {
      ru: 'пп. 3-1) п. 5, пп. 4-1) п. 6 Правил',
      kk: 'Қағидалардың 5-тармағының 3-1), 6-тармағының 4-1) тармақшалары',
    },
    title: { ru: 'Новые критерии и записи по сертификату', kk: 'Жаңа өлшемшарттар, бұрынғы жазбалар' },
    owes: 'system',
    editions: ['567-b'],
  },
} as const satisfies Record<string, Rule>;
