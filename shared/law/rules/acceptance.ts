import { paragraph } from '../paragraphs.ts';
import type { Rule } from '../types.ts';

/** Правила, п. 15-19: the application is filed, received, registered and its documents are checked. */
export const acceptance = {
  'RULES-15': {
    document: 'rules',
    paragraph: paragraph(15),
    title: { ru: 'Подача заявления через портал', kk: 'Портал арқылы өтініш беру' },
    owes: 'applicant',
  },
  'RULES-A4.11': {
    document: 'rules',
    paragraph: {
      ru: 'п. 11 приложения 4, пп. 2) строки 11 приложения 2 к Правилам',
      kk: 'Қағидаларға 4-қосымшаның 11-тармағы, 2-қосымша 11-жолының 2) тармақшасы',
    },
    title: { ru: 'ЭЦП услугополучателя на заявлении', kk: 'Өтініштегі ЭЦҚ' },
    owes: 'applicant',
  },
  'RULES-16': {
    document: 'rules',
    paragraph: paragraph(16),
    title: {
      ru: 'Статус уведомления о принятии заявления',
      kk: 'Өтініштің қабылданғаны туралы хабарлама мәртебесі',
    },
    owes: 'system',
  },
  'RULES-17': {
    document: 'rules',
    paragraph: paragraph(17),
    title: {
      ru: 'Приём, регистрация и передача ответственному подразделению',
      kk: 'Қабылдау, тіркеу және жауапты бөлімшеге беру',
    },
    owes: 'intake',
    term: {
      length: 3,
      unit: 'calendar-days',
      from: 'application-received',
      day0: 'receipt',
      closes: 'office',
    },
  },
  'RULES-18': {
    document: 'rules',
    paragraph: paragraph(18),
    title: { ru: 'Проверка полноты документов', kk: 'Құжаттардың толықтығын тексеру' },
    owes: 'unit',
    term: { length: 5, unit: 'working-days', from: 'documents-received', day0: 'receipt', closes: 'office' },
  },
  'RULES-19': {
    document: 'rules',
    paragraph: paragraph(19),
    title: { ru: 'Отказ в приёме заявления', kk: 'Өтінішті қабылдаудан бас тарту' },
    owes: 'unit',
    within: 'RULES-18',
  },
} as const satisfies Record<string, Rule>;
