import { localDay } from '../../shared/calendar/zone.ts';
import type { CabinetNotice } from '../../activities/cabinet/port.ts';
import type { Outcome } from '../../shared/case/types.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import type { reportedStageTitles } from '../../shared/law/stages.ts';
import { correction } from '../../shared/notices/correction.ts';
import type { ReopenedBy } from '../../shared/messages/reopening.ts';
import { overdue } from '../../shared/notices/overdue.ts';
import { reopened } from '../../shared/notices/reopened.ts';
import { statusNotice } from '../../shared/notices/status-notice.ts';
import type { Notice } from '../../shared/notices/types.ts';
import { withdrawn } from '../../shared/notices/withdrawn.ts';
import { SERVICE_TERM, type CaseState } from '../casework/state.ts';
import type { Filed } from './procedure.ts';

/** What the applicant finds in the cabinet; every text comes from `shared/notices`, every fact from the state. */

export type NoticeKind =
  | 'status'
  | 'reopened'
  | 'acceptance-refused'
  | 'result'
  | 'overdue'
  | 'correction'
  | 'hearing'
  | 'question'
  | 'withdrawn'
  | 'message-refused';

export function toCabinet(
  state: CaseState,
  { form, contacts }: Filed,
  kind: NoticeKind,
  notice: Notice,
): CabinetNotice {
  const { caseId, number } = state;
  const { title, text } = notice;
  const also = contacts === undefined ? {} : { contacts: contacts.map(({ value }) => value) };
  return { caseId, number, addressee: form.applicant.id, kind, title, text, ...also };
}

export function submitted(state: CaseState): Notice {
  const { number, filedAt } = state;
  return statusNotice({
    number,
    filedAt,
    receivedOn: state.plan?.terms['RULES-18']?.dayZero ?? localDay(filedAt),
  });
}

export function goesOn(state: CaseState, { at, by }: ReopenedBy): Notice {
  const { number, filedAt, openedAt } = state;
  const { document, on } = by;
  const dueAt = state.plan?.terms[at === 'acceptance' ? 'RULES-18' : SERVICE_TERM]?.dueAt;
  return reopened({ number, filedAt, at, document, on, dueAt, reopenedAt: openedAt });
}

export function missed(state: CaseState, rule: RuleId, dueAt: string): Notice {
  return overdue({ number: state.number, rule, dueAt });
}

export interface Corrected {
  readonly rule: RuleId;
  readonly sentAt: string;
  readonly dueAt: string;
  readonly correctedAt: string;
  /** When the act had been received; absent when the term itself was moved. */
  readonly receivedAt?: string;
}

export function corrected(state: CaseState, { rule, sentAt, ...times }: Corrected): Notice {
  const former = { title: missed(state, rule, times.dueAt).title, sentAt };
  return correction({ number: state.number, rule, former, ...times });
}

export function withdrawal(state: CaseState, withdrawnAt: string): Notice {
  const { number, filedAt } = state;
  return withdrawn({ number, filedAt, withdrawnAt });
}

/** Stages as the monitoring of state services is told of them (RULES-26). */
export type ReportedStage = keyof typeof reportedStageTitles | Outcome;
