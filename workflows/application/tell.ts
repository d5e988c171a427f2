import type { SignedDocument } from '../../activities/documents/issue.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import { lateDuty, reminder } from '../../shared/notices/staff.ts';
import type { Notice } from '../../shared/notices/types.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { tellCabinet } from '../casework/cabinet.ts';
import { callsTo } from '../casework/calls.ts';
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
import { serviceEnd, termUnder, type DutyState } from '../casework/state.ts';
import { stepSummary } from '../casework/wording.ts';
import * as notices from './notices.ts';
import type { Filed } from './procedure.ts';
import { passTurn } from './turn.ts';

type ApplicationCase = Case<Filed>;

/** What goes with a notice. */
interface Told {
  readonly document?: SignedDocument;
  /** What follows when it has come to the applicant. */
  readonly delivered?: (() => Promise<void>) | undefined;
}

/** Puts a notice into the applicant's cabinet, beside the main flow. */
export function notify(
  kase: ApplicationCase,
  rule: RuleId,
  kind: notices.NoticeKind,
  notice: Notice,
  { document, delivered }: Told = {},
): void {
  const told = notices.toCabinet(kase.state, kase.facts, kind, notice);
  tellCabinet(kase, rule, document === undefined ? told : { ...told, document }, delivered);
}

/** Reports a stage to the monitoring of state services (RULES-26), beside the main flow. */
export function reportStage(kase: ApplicationCase, stage: notices.ReportedStage): void {
  const { caseId, number } = kase.state;
  const serviceDueAt = serviceEnd(kase.state);
  const report = {
    caseId,
    number,
    stage,
    at: now(),
    ...(serviceDueAt === undefined ? {} : { serviceDueAt }),
  };
  kase.asides.send('monitoring', 'report', async (id) => {
    await callsTo('monitoring', kase.plan(), stepSummary(stepTitles.report, 'RULES-26')).reportStage({
      report,
      ...id,
    });
    kase.record({ kind: 'report-sent', rule: 'RULES-26', data: { system: 'monitoring', report: stage } });
  });
}

/** The applicant has been told that this term was missed, by an earlier duty within it; once is enough. */
function toldOfTerm({ state }: ApplicationCase, duty: DutyState): boolean {
  const term = termUnder(state, duty);
  return state.duties.some(
    (other) =>
      other.id !== duty.id &&
      termUnder(state, other) === term &&
      other.overdueAt !== undefined &&
      other.closed?.inTime !== true,
  );
}

/** Whom an application's case tells, and how, when terms are near, missed or corrected. */
export const tellOfApplication: Tell<Filed> = {
  remind(kase, duty, dueAt) {
    const { number } = kase.state;
    const rule = ruleOf(duty.rule);
    const note = reminder({ number, rule, owes: duty.owes, dueAt });
    leaveNote(kase, duty.owes, 'reminder', rule, note, duty.passedTo);
  },
  missed(kase, duty, dueAt) {
    const { number } = kase.state;
    const rule = ruleOf(duty.rule);
    const { owes, passedTo } = duty;
    tellSuperior(kase, duty, 'overdue', lateDuty({ number, rule, owes, passedTo, dueAt }));
    if (!toldOfTerm(kase, duty)) notify(kase, rule, 'overdue', notices.missed(kase.state, rule, dueAt));
  },
  corrected(kase, duty, times) {
    const rule = ruleOf(duty.rule);
    const notice = notices.corrected(kase.state, { rule, ...times, correctedAt: now() });
    tellSuperior(kase, duty, 'correction', notice);
    notify(kase, rule, 'correction', notice);
  },
  withdrawn(kase) {
    notify(
      kase,
      'HOUSE-WITHDRAWAL',
      'withdrawn',
      notices.withdrawal(kase.state, kase.state.withdrawn?.receivedAt ?? now()),
    );
    reportStage(kase, 'withdrawn');
  },
  refusedSignal(kase, name, refused) {
    if (catalogue[name].roles.includes('applicant'))
      notify(kase, 'RULES-A2.11', 'message-refused', notTaken(kase, name, refused));
    else noteNotTaken(kase, name, refused);
  },
  closed: passTurn,
  undelivered: noteUndelivered,
};
