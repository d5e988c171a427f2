import type { Bilingual } from '../bilingual.ts';
import type { Instant, IsoDate } from '../calendar/types.ts';
import { dayText, momentText } from '../texts/format.ts';
import { application, cite, issuer, paragraphs } from './common.ts';
import type { Notice } from './types.ts';

export interface QuestionRecord {
  readonly number: string;
  readonly filedAt: Instant;
  /** The question's own number: the answer names it. */
  readonly n: number;
  readonly question: Bilingual;
  /** By when an answer is wished. */
  readonly answerBy: IsoDate;
  readonly askedAt: Instant;
  /** End of the service term, once it runs. */
  readonly serviceDueAt: Instant | undefined;
}

/** A question to the applicant (HOUSE-QUESTION): no term stops for it, and nothing waits for the answer. */
export function question(record: QuestionRecord): Notice {
  const { number, filedAt, n, question: asked, answerBy, askedAt, serviceDueAt } = record;
  const named = application(number, filedAt);
  const until = serviceDueAt === undefined ? undefined : momentText(serviceDueAt);
  const [term, rule] = [cite('RULES-24'), cite('HOUSE-QUESTION')];
  const no = String(n);
  return {
    title: {
      ru: `Вопрос № ${no} по заявлению № ${number}`,
      kk: `№ ${number} өтініш бойынша № ${no} сұрақ`,
    },
    text: paragraphs([
      {
        ru: `По Вашему обращению (${named.ru}) задан вопрос № ${no}:`,
        kk: `Сіздің өтінішіңіз бойынша (${named.kk}) № ${no} сұрақ қойылды:`,
      },
      asked,
      {
        ru: `Ответ желателен к ${dayText(answerBy)}: это пожелание, а не обязанность (${rule.ru}). В ответе укажите номер вопроса; более поздний ответ принимается до начала подписания результата.`,
        kk: `Жауап ${dayText(answerBy)} күніне қалаулы: бұл міндет емес, тілек (${rule.kk}). Жауапта сұрақтың нөмірін көрсетіңіз; кешірек жауап нәтижеге қол қою басталғанға дейін қабылданады.`,
      },
      {
        ru: `Срок оказания услуги${until === undefined ? '' : ` — до ${until}`} (${term.ru}) не приостанавливается и не продлевается; без ответа рассмотрение продолжается.`,
        kk: `Қызмет көрсету мерзімі${until === undefined ? '' : ` — ${until} дейін`} (${term.kk}) тоқтатылмайды және ұзартылмайды; жауапсыз қарау жалғаса береді.`,
      },
      issuer(askedAt),
    ]),
  };
}
