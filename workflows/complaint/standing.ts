import { refusal } from '../../shared/errors.ts';
import { rule } from '../../shared/law/rules.ts';
import { complaintTexts } from '../../shared/texts/complaint.ts';
import { noting } from '../casework/noting.ts';
import { passing } from '../casework/passing.ts';
import type { Standing, StandingMessages } from '../casework/standing.ts';
import type { Complaint } from './procedure.ts';
import { askingProvider } from './questions.ts';
import { reviewerOf } from './review.ts';
import { rightful } from './rightful.ts';

/** CMPL-28a: a filing term that was missed is restored by the body that considers the complaint, with its reasons. */
const restoring: Standing<'restoreTerm', Complaint> = {
  open: ({ facts, state }) =>
    state.stage === 'review' && facts.restored === undefined && (facts.barriers?.includes('late') ?? false),
  check: (kase, { by }) => rightful(by, reviewerOf(kase).official),
  take(kase, { by }) {
    kase.facts.restored = true;
    kase.record({ kind: 'term-restored', rule: 'CMPL-28a', by });
    const { card } = complaintTexts;
    const { findings } = kase.state;
    findings[card.review] = [...(findings[card.review] ?? []), card.restored];
  },
};

/** An extension is lawful only where a rule allows it, and none of chapter 4 does: the answer names the rule. */
const extending: Standing<'extendReview', Complaint> = {
  open: ({ state }) => state.stage === 'review',
  check(kase, { by }) {
    const { official, considers } = reviewerOf(kase);
    return rightful(by, official) ?? refusal('EXTENSION_UNLAWFUL', { paragraph: rule(considers).paragraph });
  },
  take: () => undefined,
};

/** HOUSE-WITHDRAWAL: the complainant may withdraw before signing has begun, once; the act only stores it. */
const withdrawing: Standing<'withdrawComplaint', Complaint> = {
  untilSigning: true,
  take(kase, { by, receivedAt, body }) {
    const { reason } = body;
    kase.state.withdrawn = { by, receivedAt, ...(reason === undefined ? {} : { reason }) };
    kase.record({ kind: 'withdrawn', rule: 'HOUSE-WITHDRAWAL', by, data: { receivedAt } });
  },
};

/** What people may send to a complaint's case without owing it. */
export const standingOfComplaint: StandingMessages<Complaint> = {
  withdrawComplaint: withdrawing,
  askProvider: askingProvider,
  restoreTerm: restoring,
  extendReview: extending,
  passDuty: passing,
  addNote: noting,
};
