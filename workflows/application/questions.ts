import type { Instant, IsoDate } from '../../shared/calendar/types.ts';
import { refusal } from '../../shared/errors.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import { question as questionNotice } from '../../shared/notices/question.ts';
import { besideTexts } from '../../shared/texts/beside.ts';
import { cardTexts } from '../../shared/texts/card.ts';
import { cut } from '../../shared/texts/cut.ts';
import { dayText } from '../../shared/texts/format.ts';
import type { Standing } from '../casework/standing.ts';
import { serviceEnd } from '../casework/state.ts';
import type { ApplicationCase, Filed } from './procedure.ts';
import { notify } from './tell.ts';

/** A question to the applicant; its number is its place in the list. Texts are what the card shows of them. */
export interface Question {
  readonly text: string;
  /** The day by which an answer is wished: no term of the law. */
  readonly answerBy: IsoDate;
  answer?: { readonly at: Instant; readonly late: boolean; readonly text: string };
}

const MOST = 20;
/** Questions on the card, the newest, and letters of each text there; the journal keeps all. */
const SHOWN = 5;
const CUT = 200;

/** HOUSE-QUESTION: until the decision an official may ask; nothing waits for the answer. */
export const asking: Standing<'askApplicant', Filed> = {
  untilSigning: true,
  open: ({ facts }) => facts.decided === undefined,
  check({ facts: { questions = [] } }, { answerBy }, act) {
    const message = catalogue.askApplicant.title;
    if (questions.length >= MOST) return refusal('TOO_MANY', { message, most: String(MOST) });
    if (act === undefined || answerBy >= act.receivedOn) return undefined;
    return refusal('ANSWER_DAY', { date: dayText(answerBy), today: dayText(act.receivedOn) });
  },
  take(kase, { by, body, receivedAt }) {
    const { question, answerBy } = body;
    const questions = (kase.facts.questions ??= []);
    const n = questions.push({ text: cut(question.ru, CUT), answerBy });
    kase.record({ kind: 'asked', rule: 'HOUSE-QUESTION', by, data: { question: n, answerBy } });
    const { number, filedAt } = kase.state;
    const serviceDueAt = serviceEnd(kase.state);
    const record = { number, filedAt, n, question, answerBy, askedAt: receivedAt, serviceDueAt };
    notify(kase, 'HOUSE-QUESTION', 'question', questionNotice(record));
    show(kase);
  },
};

/** HOUSE-QUESTION: the applicant answers each question once, late too, until signing begins. */
export const answering: Standing<'answerQuestion', Filed> = {
  untilSigning: true,
  open: ({ facts }) => facts.questions?.some(({ answer }) => answer === undefined) ?? false,
  check({ facts: { questions = [] } }, { question: n }) {
    const asked = questions[n - 1];
    if (asked?.answer !== undefined) return refusal('ALREADY_ANSWERED', { question: String(n) });
    if (asked !== undefined) return undefined;
    const open = questions.flatMap(({ answer }, i) => (answer === undefined ? [i + 1] : []));
    return refusal('QUESTION_UNKNOWN', { question: String(n), open: open.join(', ') || '—' });
  },
  take(kase, { by, body, receivedAt, receivedOn }) {
    const { question: n, text } = body;
    const asked = kase.facts.questions?.[n - 1];
    if (asked === undefined) return;
    const late = receivedOn > asked.answerBy;
    asked.answer = { at: receivedAt, late, text: cut(text, CUT) };
    const data = { question: n, wished: !late, receivedAt };
    kase.record({ kind: 'answered', rule: 'HOUSE-QUESTION', by, data });
    show(kase);
  },
};

function show(kase: ApplicationCase): void {
  const lines = (kase.facts.questions ?? []).map(({ text, answerBy, answer }, i) => {
    const answered =
      answer === undefined ? besideTexts.unanswered : besideTexts.answer(answer.at, answer.late, answer.text);
    return `${besideTexts.asked(i + 1, text, answerBy)}; ${answered}`;
  });
  const earlier = lines.length > SHOWN ? [cardTexts.more(lines.length - SHOWN)] : [];
  kase.state.findings[besideTexts.questions] = [...lines.slice(-SHOWN).toReversed(), ...earlier];
}
