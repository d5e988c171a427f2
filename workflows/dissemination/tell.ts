import * as notices from '../../shared/notices/dissemination.ts';
import type { DutyRecord } from '../../shared/notices/staff.ts';
import type { Tell } from '../casework/case.ts';
import { leaveNote, noteNotTaken, ruleOf, tellSuperior } from '../casework/notes.ts';
import type { CaseState, DutyState } from '../casework/state.ts';
import type { Dissemination } from './procedure.ts';

/** What a note says of a duty; HOUSE-DELIVERY has no term, so none comes of it. */
function about({ number }: CaseState, { rule, owes, passedTo }: DutyState): Omit<DutyRecord, 'dueAt'> {
  return { number, rule: ruleOf(rule), owes, passedTo };
}

/** A dissemination tells the office's own people alone: the applicant has had the result (п. 23). */
export const tellOfDissemination: Tell<Dissemination> = {
  remind(kase, duty, dueAt) {
    const record = about(kase.state, duty);
    leaveNote(
      kase,
      duty.owes,
      'reminder',
      record.rule,
      notices.disseminationReminder({ ...record, dueAt }),
      duty.passedTo,
    );
  },
  missed(kase, duty, dueAt) {
    const record = about(kase.state, duty);
    tellSuperior(kase, duty, 'overdue', notices.disseminationLate({ ...record, dueAt }));
  },
  corrected(kase, duty, { dueAt, receivedAt }) {
    const record = { ...about(kase.state, duty), dueAt };
    const note = notices.disseminationCorrected(
      receivedAt === undefined ? record : { ...record, receivedAt },
    );
    tellSuperior(kase, duty, 'correction', note);
  },
  withdrawn: () => undefined,
  closed: () => Promise.resolve(),
  refusedSignal: noteNotTaken,
  undelivered(kase, { system, failed }) {
    // A note about a note would be refused as well, and so on for ever; the card shows it.
    if (system === 'inbox') return;
    const record = { number: kase.state.number, system, why: failed ?? '' };
    leaveNote(kase, 'operator', 'delivery', 'HOUSE-DELIVERY', notices.disseminationRefused(record));
  },
};
