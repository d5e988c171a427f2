import type { SignedDocument } from '../../activities/documents/issue.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import * as notices from '../../shared/notices/complaint.ts';
import type { Notice } from '../../shared/notices/types.ts';
import { tellCabinet } from '../casework/cabinet.ts';
import type { Case, Tell } from '../casework/case.ts';
import { now } from '../casework/clock.ts';
import {
  leaveNote,
  noteNotTaken,
  noteUndelivered,
  notTaken,
  ruleOf,
  tellSuperior,
} from '../casework/notes.ts';
import { assembleFile } from './file.ts';
import { noteOfComplaint } from './notes.ts';
import type { Complaint } from './procedure.ts';

type NoticeKind =
  | 'complaint-received'
  | 'complaint-registered'
  | 'complaint-forwarded'
  | 'ruling'
  | 'court-ruling'
  | 'overdue'
  | 'correction'
  | 'withdrawn'
  | 'message-refused';

/** Puts a notice into the complainant's cabinet, beside the main flow. */
export function notify(
  kase: Case<Complaint>,
  rule: RuleId,
  kind: NoticeKind,
  { title, text }: Notice,
  document?: SignedDocument,
): void {
  const { caseId, number } = kase.state;
  const addressee = kase.facts.form.complainant.id;
  const notice = { caseId, number, addressee, kind, title, text };
  tellCabinet(kase, rule, document === undefined ? notice : { ...notice, document });
}

/** Whom a complaint's case tells: the complainant of what concerns him, officials of what they owe. */
export const tellOfComplaint: Tell<Complaint> = {
  remind(kase, { rule: id, owes, passedTo }, dueAt) {
    const rule = ruleOf(id);
    const note = notices.complaintReminder({ number: kase.state.number, rule, owes, dueAt });
    leaveNote(kase, owes, 'reminder', rule, note, passedTo);
  },
  missed(kase, duty, dueAt) {
    const { number } = kase.state;
    const { owes, passedTo } = duty;
    const rule = ruleOf(duty.rule);
    tellSuperior(kase, duty, 'overdue', notices.complaintLate({ number, rule, owes, passedTo, dueAt }));
    notify(kase, rule, 'overdue', notices.complaintOverdue(number, rule, dueAt));
    if (rule !== 'CMPL-30') return;
    void assembleFile(kase);
    noteOfComplaint(kase, 'signatory', 'one-signature');
  },
  corrected(kase, duty, { dueAt, receivedAt }) {
    const rule = ruleOf(duty.rule);
    const notice = notices.complaintNotOverdue({ number: kase.state.number, rule, dueAt, receivedAt });
    tellSuperior(kase, duty, 'correction', notice);
    notify(kase, rule, 'correction', notice);
  },
  withdrawn(kase) {
    const at = kase.state.withdrawn?.receivedAt ?? now();
    notify(kase, 'HOUSE-WITHDRAWAL', 'withdrawn', notices.complaintWithdrawn(kase.state.number, at));
  },
  refusedSignal(kase, name, refused) {
    if (catalogue[name].roles.includes('applicant'))
      notify(kase, 'RULES-A2.11', 'message-refused', notTaken(kase, name, refused));
    else noteNotTaken(kase, name, refused);
  },
  closed: () => Promise.resolve(),
  undelivered: noteUndelivered,
};
