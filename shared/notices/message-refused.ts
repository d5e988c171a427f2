import type { Bilingual } from '../bilingual.ts';
import type { Instant } from '../calendar/types.ts';
import { momentText } from '../texts/format.ts';
import { issuer, paragraphs } from './common.ts';
import type { Notice } from './types.ts';

export interface MessageRefusedRecord {
  readonly number: string;
  /** The message's own name, as the portal sent it. */
  readonly message: string;
  readonly receivedAt: Instant;
  /** Why, and what to do instead, in whole sentences. */
  readonly why: Bilingual;
}

/** A message to a case that could not be taken: it is recorded and answered, the case goes on. */
export function messageRefused(record: MessageRefusedRecord): Notice {
  const { number, message, receivedAt, why } = record;
  return {
    title: {
      ru: `Сообщение по заявлению № ${number} не принято`,
      kk: `№ ${number} өтініш бойынша хабар қабылданбады`,
    },
    text: paragraphs([
      {
        ru: `Сообщение «${message}» по заявлению № ${number}, полученное ${momentText(receivedAt)}, не принято. ${why.ru}`,
        kk: `№ ${number} өтініш бойынша ${momentText(receivedAt)} алынған «${message}» хабары қабылданбады. ${why.kk}`,
      },
      { ru: 'Рассмотрение заявления продолжается.', kk: 'Өтінішті қарау жалғасуда.' },
      issuer(receivedAt),
    ]),
  };
}
