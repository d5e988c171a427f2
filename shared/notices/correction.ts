import type { Bilingual } from '../bilingual.ts';
import type { Instant } from '../calendar/types.ts';
import { rule, type RuleId } from '../law/rules.ts';
import { momentText } from '../texts/format.ts';
import { issuer, paragraphs } from './common.ts';
import type { Notice } from './types.ts';

export interface CorrectionRecord {
  readonly number: string;
  readonly rule: RuleId;
  /** The notice withdrawn. */
  readonly former: { readonly title: Bilingual; readonly sentAt: Instant };
  /** When the act was in fact received; absent when the term itself was moved by a change of the calendar. */
  readonly receivedAt?: Instant | undefined;
  /** By when it was owed, as the term stands now. */
  readonly dueAt: Instant;
  readonly correctedAt: Instant;
}

/** Why the former notice no longer holds. */
function ground({ rule: id, receivedAt, dueAt }: CorrectionRecord): Bilingual {
  const { title, paragraph } = rule(id);
  const due = momentText(dueAt);
  if (receivedAt === undefined) {
    return {
      ru: `Срок действия «${title.ru}» (${paragraph.ru}) изменён: он истекает ${due} и не пропущен.`,
      kk: `«${title.kk}» әрекетінің мерзімі (${paragraph.kk}) өзгерді: ол ${due} аяқталады және өтіп кеткен жоқ.`,
    };
  }
  const received = momentText(receivedAt);
  return {
    ru: `Действие «${title.ru}» (${paragraph.ru}) получено ${received}, до окончания срока ${due}. Срок соблюдён, последствия его пропуска не наступили.`,
    kk: `«${title.kk}» әрекеті (${paragraph.kk}) ${received}, мерзім аяқталғанға дейін (${due}) алынды. Мерзім сақталған, оның өтуінің салдары туындаған жоқ.`,
  };
}

/** Withdraws a notice of a missed term: the act had been received in time, or the term itself was moved. */
export function correction(record: CorrectionRecord): Notice {
  const { number, former } = record;
  return {
    title: {
      ru: `Исправление: срок по заявлению № ${number} не пропущен`,
      kk: `Түзету: № ${number} өтініш бойынша мерзім өтпеген`,
    },
    text: paragraphs([
      {
        ru: `Уведомление «${former.title.ru}» от ${momentText(former.sentAt)} отзывается.`,
        kk: `${momentText(former.sentAt)} жіберілген «${former.title.kk}» хабарламасы қайтарып алынады.`,
      },
      ground(record),
      issuer(record.correctedAt),
    ]),
  };
}
