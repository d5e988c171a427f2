import { ofCode, paragraph } from '../paragraphs.ts';
import type { Rule } from '../types.ts';

/** Правила, глава 4 and АППК, ст. 91: complaints, and what a missed term means. */
export const remedies = {
  'APPC-91': {
    document: 'appc',
    paragraph: ofCode(91, 2),
    title: { ru: 'Пропуск срока: по закону отказ', kk: 'Мерзімнің өтуі: заң бойынша бас тарту' },
    owes: 'system',
  },
  'CMPL-28a': {
    document: 'rules',
    paragraph: paragraph(28),
    title: {
      ru: 'Кто рассматривает жалобу; его срок не введён',
      kk: 'Шағымды кім қарайды; оның мерзімі енгізілмеген',
    },
    owes: 'reviewer',
  },
  'CMPL-29': {
    document: 'rules',
    paragraph: paragraph(29),
    title: { ru: 'Право на жалобу услугодателю', kk: 'Көрсетілетін қызметті берушіге шағым беру құқығы' },
    owes: 'applicant',
  },
  'CMPL-30': {
    document: 'rules',
    paragraph: paragraph(30),
    title: { ru: 'Направление жалобы и административного дела', kk: 'Шағым мен әкімшілік істі жіберу' },
    owes: 'signatory',
    term: { length: 3, unit: 'working-days', from: 'complaint-received', day0: 'receipt', closes: 'office' },
  },
  'CMPL-31': {
    document: 'rules',
    paragraph: paragraph(31),
    title: {
      ru: 'Полное удовлетворение жалобы вместо направления',
      kk: 'Жіберудің орнына шағымды толық қанағаттандыру',
    },
    owes: 'signatory',
    within: 'CMPL-30',
  },
  'CMPL-32': {
    document: 'rules',
    paragraph: paragraph(32),
    title: { ru: 'Рассмотрение жалобы услугодателем', kk: 'Көрсетілетін қызметті берушінің шағымды қарауы' },
    owes: 'head-of-unit',
    term: { length: 5, unit: 'working-days', from: 'complaint-registered', day0: 'act', closes: 'office' },
  },
  'CMPL-33': {
    document: 'rules',
    paragraph: paragraph(33),
    title: {
      ru: 'Рассмотрение жалобы органом по оценке качества',
      kk: 'Сапаны бағалау органының шағымды қарауы',
    },
    owes: 'assessor',
    term: {
      length: 15,
      unit: 'working-days',
      from: 'complaint-registered-there',
      day0: 'act',
      closes: 'office',
    },
  },
  'CMPL-34': {
    document: 'rules',
    paragraph: paragraph(34),
    title: { ru: 'Суд после досудебного обжалования', kk: 'Сотқа дейінгі шағымданудан кейінгі сот' },
    owes: 'provider',
  },
} as const satisfies Record<string, Rule>;
