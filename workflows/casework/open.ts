import {
  allHandlersFinished,
  condition,
  defineQuery,
  defineUpdate,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { Received } from '../../activities/casework/port.ts';
import type { Receipt } from '../../shared/messages/answers.ts';
import type { EventKind } from '../../shared/case/event-texts.ts';
import type { Stage } from '../../shared/case/types.ts';
import type { CaseStatus } from '../../shared/case/status.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import type { Json } from '../../shared/json.ts';
import { refusal } from '../../shared/errors.ts';
import type { ProcedureId } from '../../shared/law/procedures.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import type { StartingEvent } from '../../shared/law/types.ts';
import { problemList } from '../../shared/messages/problems.ts';
import type { FormerRun } from '../../shared/messages/reopening.ts';
import type { MessageName, MessageOf } from '../../shared/messages/schemas.ts';
import { queryTitles, stepTitles } from '../../shared/texts/steps.ts';
import { isUnreadable } from '../../shared/unreadable.ts';
import { beginAgain } from './begin-again.ts';
import { cancellation } from './cancellation.ts';
import { callsTo } from './calls.ts';
import { card } from './card.ts';
import { Case, type AnyCase, type Tell } from './case.ts';
import { problemsOf } from './checks.ts';
import { now } from './clock.ts';
import { details } from './details.ts';
import { failureOf, refuse } from './refuse.ts';
import type { StandingMessages } from './standing.ts';
import { freshState } from './state.ts';
import { statusOf } from './status.ts';
import { describe, stepSummary } from './wording.ts';

/** What tells one procedure from another before its narrative begins; `Facts`: what its stages know of the matter. */
export interface Procedure<Form, Facts> {
  readonly name: ProcedureId;
  readonly tell: Tell<Facts>;
  /** The facts a case begins with. */
  readonly facts: (form: Form, former?: FormerRun) => Facts;
  /** Terms that run from the filing. */
  readonly starts: (form: Form) => readonly StartingEvent[];
  /** Terms that run from a re-opening after the acceptance, where a case can be re-opened. */
  readonly restarts?: readonly StartingEvent[];
  /** The applicant's acts that come as Signals too. */
  readonly signals: readonly MessageName[];
  /** How its first step is recorded. */
  readonly opening: { readonly kind: EventKind; readonly rule: RuleId };
  /** What may be sent without being owed. */
  readonly standing: StandingMessages<Facts>;
  /** Where a case begins. */
  readonly firstStage: Stage;
  /** Rules whose terms the receipt names; the first gives the day of receipt. */
  readonly receiptTerms: readonly string[];
}

/**
 * Opens a case: handlers in the first activation; then the form is checked, the edition pinned, the terms planned;
 * the number is claimed beside the case, which does not wait for the database. Throws `FORM_INVALID` with every
 * problem when what was started is no application.
 */
export async function openCase<Form, Facts>(
  procedure: Procedure<Form, Facts>,
  filed: unknown,
): Promise<Case<Facts>> {
  const { workflowId, startTime } = workflowInfo();
  // Messages wait until the case is opened, and by then the facts stand.
  const kase = new Case<Facts>(freshState(procedure, workflowId, now()), undefined as never, procedure);
  answer(kase, procedure);
  const received = await kase.casework.take(
    'receive',
    stepSummary(stepTitles.receive, procedure.opening.rule),
    procedure.name,
    filed,
    workflowId,
    startTime.toISOString(),
  );
  if ('problems' in received) return neverFiled(kase, received);
  const { bodyHash, matter, applicantKey, subject, filedAt, attested, reopened } = received;
  // The step has read it by the schema of this procedure.
  const form = received.form as Form;
  kase.facts = procedure.facts(form, reopened?.former);
  kase.state.applicantKey = applicantKey;
  if (matter !== undefined) kase.state.matter = matter;
  if (subject !== undefined) kase.state.subject = subject;
  kase.state.filedAt = filedAt;
  if (reopened === undefined) {
    kase.state.starts = Object.fromEntries(procedure.starts(form).map((event) => [event, filedAt]));
    kase.record({
      ...procedure.opening,
      data: { filedAt, attested, bodyHash },
      // A form is JSON by its schema.
      personal: form as Json,
    });
  } else {
    const terms = { starts: procedure.starts(form), restarts: procedure.restarts ?? [] };
    beginAgain(kase, terms, form as Json, reopened);
  }
  await kase.clock.plan();
  void claimNumber(kase, procedure.receiptTerms, bodyHash);
  void kase.clock.followAmendments();
  return kase;
}

/** What any case answers from its first moment to its last. */
function answer(kase: AnyCase, { signals }: { readonly signals: readonly MessageName[] }): void {
  const { state, door } = kase;
  setHandler(defineQuery<CaseStatus>('status'), () => statusOf(state, door.awaited, now()), {
    description: queryTitles.status,
  });
  setHandler(
    defineUpdate<Receipt, [unknown]>('receipt'),
    async (asked: unknown) => {
      // The validator has checked the shape; a history keeps only what it let in.
      const { bodyHash } = asked as MessageOf<'receipt'>;
      await condition(() => state.receipt !== undefined || state.unfiled !== undefined);
      const { receipt, unfiled } = state;
      if (receipt === undefined)
        throw failureOf(unfiled ?? refusal('SUBMISSION_PENDING', { number: state.number }));
      if (receipt.bodyHash !== bodyHash) refuse('NUMBER_TAKEN', { number: state.number });
      return receipt;
    },
    {
      description: describe('receipt'),
      validator: (asked: unknown): undefined => {
        if (isUnreadable(asked)) refuse('MESSAGE_UNREADABLE', { reason: asked.$unreadable });
        const problems = problemsOf('receipt', asked);
        if (problems.length > 0)
          refuse('MESSAGE_INVALID', { message: 'receipt', problems: problemList(problems) }, problems);
      },
    },
  );
  for (const name of signals) door.openSignal(name);
  door.openSignal('calendarChanged', ({ body }) => {
    if ('act' in body) kase.clock.amended(body.act);
  });
  cancellation.onAsked(() => {
    state.cancelAsked = true;
  });
  details.drawnBy(() => card(state, door.awaited));
}

/** The form is no application: the portal hears every problem, and the run ends as failed. */
async function neverFiled(
  kase: AnyCase,
  { problems }: Extract<Received, { problems: unknown }>,
): Promise<never> {
  const refused = refusal('FORM_INVALID', {}, problems);
  kase.state.unfiled = refused;
  await condition(allHandlersFinished);
  throw failureOf(refused);
}

/** The number is the case's own only when the database says so; the same body under it gets the stored receipt. */
async function claimNumber(kase: AnyCase, receiptTerms: readonly string[], bodyHash: string): Promise<void> {
  const { state } = kase;
  const plan = kase.plan();
  const { firstExecutionRunId: run } = workflowInfo();
  const terms = receiptTerms.flatMap((rule) => {
    const term = plan.terms[rule];
    return term === undefined ? [] : [{ rule, dueAt: term.dueAt, projected: term.projected }];
  });
  const { caseId, number, filedAt } = state;
  const receivedOn = plan.terms[receiptTerms[0] ?? '']?.dayZero ?? localDay(filedAt);
  const receipt: Receipt = {
    caseId,
    number,
    run,
    bodyHash,
    edition: plan.edition,
    filedAt,
    receivedOn,
    terms,
  };
  const claim = await callsTo('registry', plan, stepSummary(stepTitles.claim, 'RULES-15')).claimNumber({
    // Numbers are the portal's; what is no application has a number of ours, which may look like one of those.
    // So has a run that goes on: the first has the portal's.
    number: state.matter === undefined || state.reopened !== undefined ? caseId : number,
    caseId,
    bodyHash,
    receipt: { ...receipt },
    ...(state.reopened === undefined ? {} : { ordered: true }),
  });
  if (claim.kind === 'not-ordered') {
    state.unfiled = refusal('NOT_REOPENED', { caseId });
    return;
  }
  if (claim.kind === 'taken') {
    state.unfiled = refusal('NUMBER_TAKEN', { number });
    return;
  }
  // The database gives back what a case of this kind stored.
  const stored = claim.receipt as unknown as Receipt;
  if (stored.run !== run) state.unfiled = refusal('ALREADY_FILED', { number });
  state.receipt = stored;
}
