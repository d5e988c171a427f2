import { houseRule } from '../paragraphs.ts';
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
      ru: 'Отзыв заявления до подписания результата',
      kk: 'Нәтижеге қол қойылғанға дейін өтінішті қайтарып алу',
    },
    owes: 'applicant',
  },
} as const satisfies Record<string, Rule>;
