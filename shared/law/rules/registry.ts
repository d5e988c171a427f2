import { paragraph } from '../paragraphs.ts';
import type { Rule } from '../types.ts';

/** Правила, п. 7, 8, 25-27: the registry is kept, passed on, renewed; each stage and each change of the Rules is told. */
export const registry = {
  'RULES-7': {
    document: 'rules',
    paragraph: paragraph(7),
    title: {
      ru: 'Ведение реестра по форме приложения 1',
      kk: 'Тізілімді 1-қосымшаның нысаны бойынша жүргізу',
    },
    owes: 'provider',
  },
  'RULES-8': {
    document: 'rules',
    paragraph: paragraph(8),
    title: {
      ru: 'Передача оператору закупок и опубликование',
      kk: 'Сатып алу операторына жіберу және жариялау',
    },
    owes: 'provider',
    term: { length: 14, unit: 'working-days', from: 'decision-taken', day0: 'act', closes: 'office' },
  },
  'RULES-25': {
    document: 'rules',
    paragraph: paragraph(25),
    title: { ru: 'Внесение в реестр по результату услуги', kk: 'Қызмет нәтижесі бойынша тізілімге енгізу' },
    owes: 'provider',
  },
  'RULES-26': {
    document: 'rules',
    paragraph: paragraph(26),
    title: { ru: 'Сообщение о стадии в систему мониторинга', kk: 'Мониторинг жүйесіне сатыны хабарлау' },
    owes: 'system',
  },
  'RULES-27': {
    document: 'rules',
    paragraph: paragraph(27),
    title: { ru: 'Сообщение об изменении Правил', kk: 'Қағидалардың өзгергені туралы хабарлау' },
    owes: 'provider',
    term: { length: 3, unit: 'working-days', from: 'rules-amended', day0: 'act', closes: 'office' },
  },
} as const satisfies Record<string, Rule>;
