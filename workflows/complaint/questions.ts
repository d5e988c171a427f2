import { refusal } from '../../shared/errors.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import { complaintTexts } from '../../shared/texts/complaint.ts';
import { cut } from '../../shared/texts/cut.ts';
import { dayText } from '../../shared/texts/format.ts';
import type { Standing } from '../casework/standing.ts';
import { noteOfComplaint } from './notes.ts';
import type { Complaint, ComplaintCase } from './procedure.ts';
import { reviewerOf } from './review.ts';
import { rightful } from './rightful.ts';

/** Letters of a question or an answer on the card; the journal keeps all. */
const CUT = 300;

/** HOUSE-INQUIRY: the body asks the provider, one question at a time; terms run, and its ruling waits for no answer. */
export const askingProvider: Standing<'askProvider', Complaint> = {
  open: ({ state }) => state.stage === 'review',
  check(kase, { by, answerBy }, act) {
    const stranger = rightful(by, reviewerOf(kase).official);
    if (stranger !== undefined) return stranger;
    if (kase.facts.asked !== undefined)
      return refusal('TOO_MANY', { message: catalogue.askProvider.title, most: '1' });
    if (act === undefined || answerBy >= act.receivedOn) return undefined;
    return refusal('ANSWER_DAY', { date: dayText(answerBy), today: dayText(act.receivedOn) });
  },
  take(kase, { by, body }) {
    const { question, answerBy } = body;
    kase.facts.asked = { answerBy };
    kase.record({ kind: 'body-asked', rule: 'HOUSE-INQUIRY', by, data: { answerBy } });
    show(kase, complaintTexts.card.question(cut(question.ru, CUT), answerBy));
    noteOfComplaint(kase, 'unit', 'asked');
    void awaitAnswer(kase, answerBy);
  },
};

/** The unit owes the answer until it comes, the body has ruled without it, or the complaint is withdrawn: it falls away. */
async function awaitAnswer(kase: ComplaintCase, answerBy: string): Promise<void> {
  const duty = kase.owe({ rule: 'HOUSE-INQUIRY', message: 'answerBody', outlives: true });
  const act = await duty.dischargedUnless(() => kase.state.stage !== 'review' || kase.over);
  delete kase.facts.asked;
  if (act === undefined) return;
  const { receivedAt, receivedOn, body, by } = act;
  const late = receivedOn > answerBy;
  kase.record({
    kind: 'body-answered',
    rule: 'HOUSE-INQUIRY',
    by,
    data: { wished: !late, receivedAt },
  });
  show(kase, complaintTexts.card.answered(receivedAt, late, cut(body.text, CUT)));
  noteOfComplaint(kase, reviewerOf(kase).official, 'answered');
}

function show({ state: { findings } }: ComplaintCase, line: string): void {
  const { review } = complaintTexts.card;
  findings[review] = [...(findings[review] ?? []), line];
}
