import type { Bilingual } from '../bilingual.ts';
import { momentText } from './format.ts';

/** The words of the hearing: on the card in Russian, in answers in both languages. */
export const hearingTexts = {
  title: 'Заслушивание (п. 22 Правил, ст. 73, 74 АППК)',
  by: (inGoodTime: string, lastAt: string) =>
    `предварительное решение об отказе — до ${momentText(inGoodTime)}, тогда возражение успевает; пригласить можно до ${momentText(lastAt)} (inviteToHearing); отказ без заслушивания — только с причиной (omitHearing)`,
  late: (lastAt: string) =>
    `⚠ возражение может не успеть до конца срока услуги; пригласить ещё можно до ${momentText(lastAt)}`,
  closed: '⚠ пригласить уже нельзя (п. 22): отказ — только с записанной причиной (omitHearing)',
  at: (at: string) => `приглашение направлено на ${momentText(at)}`,
  preliminary: (id: number, reason: string) => `предварительное решение: основание ${String(id)}) ${reason}`,
  objected: (receivedAt: string, inTime: boolean) =>
    `возражение получено ${momentText(receivedAt)}${inTime ? '' : ', после срока'}`,
  waived: 'услугополучатель отказался от заслушивания',
  held: 'проведено, протокол внесён',
  notAttended: 'услугополучатель не пришёл',
  omitted: (reason: string) => `не проводится: ${reason}`,
  objectionUntil: (dueAt: string): Bilingual => ({
    ru: `возражение принимается до ${momentText(dueAt)}`,
    kk: `қарсылық ${momentText(dueAt)} дейін қабылданады`,
  }),
  notServed: {
    ru: 'предварительное решение ещё не вручено',
    kk: 'алдын ала шешім әлі табыс етілген жоқ',
  },
  protocol: {
    ru: 'ожидается итог заслушивания (recordHearing)',
    kk: 'тыңдау нәтижесі күтілуде (recordHearing)',
  },
  hour: (at: string): Bilingual => ({
    ru: `заслушивание назначено на ${momentText(at)}`,
    kk: `тыңдау ${momentText(at)} тағайындалған`,
  }),
} as const;
