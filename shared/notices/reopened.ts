import type { Instant, IsoDate } from '../calendar/types.ts';
import { stageTitles } from '../law/stages.ts';
import type { ReopenedStep } from '../law/complaints.ts';
import { dayText, untilText } from '../texts/format.ts';
import { application, cite, issuer, paragraphs } from './common.ts';
import type { Notice } from './types.ts';

export interface ReopenedRecord {
  readonly number: string;
  readonly filedAt: Instant;
  readonly at: ReopenedStep;
  /** The act by which it is considered again. */
  readonly document: string;
  readonly on: IsoDate;
  /** By when its first step, or the whole service, ends. */
  readonly dueAt: Instant | undefined;
  readonly reopenedAt: Instant;
}

/** HOUSE-REOPENING: the applicant hears that the application is considered again, by which act, from which step, until when. */
export function reopened(record: ReopenedRecord): Notice {
  const { number, filedAt, at, document, on, dueAt, reopenedAt } = record;
  const named = application(number, filedAt);
  const step = stageTitles[at];
  const until = dueAt === undefined ? undefined : untilText(dueAt);
  const term = at === 'acceptance' ? cite('RULES-18') : cite('RULES-24');
  return {
    title: {
      ru: `Заявление № ${number} рассматривается снова`,
      kk: `№ ${number} өтініш қайта қаралуда`,
    },
    text: paragraphs([
      {
        ru: `По решению № ${document} от ${dayText(on)} ${named.ru} рассматривается снова. Прежний результат по нему не действует. Рассмотрение идёт с шага «${step.ru}».`,
        kk: `${dayText(on)} күнгі № ${document} шешім бойынша ${named.kk} қайта қаралуда. Ол бойынша бұрынғы нәтиже қолданылмайды. Қарау «${step.kk}» қадамынан жүреді.`,
      },
      until === undefined
        ? undefined
        : {
            ru: `Новый срок: ${until.ru} (${term.ru}). Подавать заявление заново не нужно.`,
            kk: `Жаңа мерзім: ${until.kk} (${term.kk}). Өтінішті қайта берудің қажеті жоқ.`,
          },
      issuer(reopenedAt),
    ]),
  };
}
