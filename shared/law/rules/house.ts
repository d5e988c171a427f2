import { houseRule, paragraph, paragraphs, together } from '../paragraphs.ts';
import type { Rule } from '../types.ts';

/** What the house adds where the documents are silent. */
export const house = {
  'HOUSE-DELIVERY': {
    document: 'house',
    paragraph: houseRule,
    title: {
      ru: 'Решить, как доставить не доставленное системой',
      kk: 'Жүйе жеткізе алмағанды қалай жеткізуді шешу',
    },
    owes: 'operator',
  },
  'HOUSE-WITHDRAWAL': {
    document: 'house',
    paragraph: houseRule,
    title: {
      ru: 'Отзыв до подписания результата',
      kk: 'Нәтижеге қол қойылғанға дейін қайтарып алу',
    },
    owes: 'applicant',
  },
  'HOUSE-PASSING': {
    document: 'house',
    paragraph: houseRule,
    title: { ru: 'Передача обязанности коллеге', kk: 'Міндетті әріптеске беру' },
    owes: 'system',
  },
  'HOUSE-CORRECTION': {
    document: 'house',
    paragraph: houseRule,
    title: { ru: 'Исправление текста решения до подписи', kk: 'Қол қойылғанға дейін шешім мәтінін түзету' },
    owes: 'system',
  },
  'HOUSE-NOTE': {
    document: 'house',
    paragraph: houseRule,
    title: { ru: 'Заметка к делу', kk: 'Іске ескертпе' },
    owes: 'system',
  },
  'HOUSE-QUESTION': {
    document: 'house',
    paragraph: houseRule,
    title: { ru: 'Вопрос услугополучателю', kk: 'Көрсетілетін қызметті алушыға сұрақ' },
    owes: 'system',
  },
  'HOUSE-CONTACT': {
    document: 'house',
    paragraph: houseRule,
    title: { ru: 'Контакт, добавленный после подачи', kk: 'Өтініштен кейін қосылған байланыс деректері' },
    owes: 'system',
  },
  'HOUSE-REOPENING': {
    document: 'house',
    paragraph: together(paragraphs(28, 31), houseRule),
    title: {
      ru: 'Рассмотрение снова по решению о жалобе',
      kk: 'Шағым бойынша қайта қарау',
    },
    owes: 'system',
  },
  'HOUSE-TERM': {
    document: 'house',
    paragraph: together(paragraphs(28, 31), houseRule),
    title: { ru: 'Срок, данный решением о жалобе', kk: 'Шағым бойынша мерзім' },
    owes: 'system',
  },
  'HOUSE-SITTING': {
    document: 'house',
    paragraph: together(paragraph(20), houseRule),
    title: { ru: 'Провести заседание комиссии', kk: 'Комиссия отырысын өткізу' },
    owes: 'secretary',
  },
  'HOUSE-VOTING': {
    document: 'house',
    paragraph: together(paragraph(20), houseRule),
    title: { ru: 'Закончить голосование', kk: 'Дауыс беруді аяқтау' },
    owes: 'chair',
  },
  'HOUSE-MINUTES': {
    document: 'house',
    paragraph: together(paragraph(20), houseRule),
    title: { ru: 'Подписать протокол секретарю', kk: 'Хаттамаға хатшының қол қоюы' },
    owes: 'secretary',
  },
  'HOUSE-CHAIR': {
    document: 'house',
    paragraph: together(paragraph(20), houseRule),
    title: { ru: 'Подписать протокол председателю', kk: 'Хаттамаға төрағаның қол қоюы' },
    owes: 'chair',
  },
  'HOUSE-COMPLAINT': {
    document: 'house',
    paragraph: together(paragraphs(29, 32), houseRule),
    title: { ru: 'Зарегистрировать жалобу', kk: 'Шағымды тіркеу' },
    owes: 'intake',
  },
  'HOUSE-LODGING': {
    document: 'house',
    paragraph: together(paragraph(33), houseRule),
    title: { ru: 'Зарегистрировать жалобу в органе', kk: 'Шағымды органда тіркеу' },
    owes: 'assessor',
  },
  'HOUSE-RULING': {
    document: 'house',
    paragraph: together(paragraph(28), houseRule),
    title: { ru: 'Подписать решение по жалобе', kk: 'Шағым бойынша шешімге қол қою' },
    owes: 'superior',
    within: 'CMPL-28a',
  },
  'HOUSE-VERDICT': {
    document: 'house',
    paragraph: together(paragraph(33), houseRule),
    title: { ru: 'Подписать решение по жалобе', kk: 'Шағым бойынша шешімге қол қою' },
    owes: 'assessing-head',
    within: 'CMPL-33',
  },
  'HOUSE-INQUIRY': {
    document: 'house',
    paragraph: together(paragraph(28), houseRule),
    title: { ru: 'Ответить рассматривающему органу', kk: 'Қарайтын органға жауап беру' },
    owes: 'unit',
  },
  'HOUSE-POSITION': {
    document: 'house',
    paragraph: together(paragraph(34), houseRule),
    title: { ru: 'Мотивированная позиция для суда', kk: 'Сотқа уәжді ұстаным' },
    owes: 'superior',
  },
  'HOUSE-COURT': {
    document: 'house',
    paragraph: together(paragraph(34), houseRule),
    title: { ru: 'Внести решение суда', kk: 'Сот шешімін енгізу' },
    owes: 'unit',
  },
  'HOUSE-PROCUREMENT': {
    document: 'house',
    paragraph: together(paragraph(8), houseRule),
    title: {
      ru: 'Передать запись оператору закупок',
      kk: 'Жазбаны сатып алу операторына беру',
    },
    owes: 'unit',
    within: 'RULES-8',
  },
  'HOUSE-PUBLICATION': {
    document: 'house',
    paragraph: together(paragraph(8), houseRule),
    title: {
      ru: 'Опубликовать запись на сайте',
      kk: 'Жазбаны сайтта жариялау',
    },
    owes: 'unit',
    within: 'RULES-8',
  },
} as const satisfies Record<string, Rule>;
