import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  getExternalWorkflowHandle,
  ParentClosePolicy,
  startChild,
  WorkflowIdReusePolicy,
} from '@temporalio/workflow';
import type { DutyStanding } from '../../activities/store/ordered-terms.ts';
import type { EntryOrder, RegistryVersion } from '../../activities/store/port.ts';
import type { NextRun, NotReopened, ReopeningOrder } from '../../activities/store/reopen.ts';
import type { Instant, IsoDate } from '../../shared/calendar/types.ts';
import { localDay, noonOf } from '../../shared/calendar/zone.ts';
import type { ActOf } from '../../shared/case/act-of.ts';
import { TERM_GIVEN } from '../../shared/case/signals.ts';
import { taskQueueOf } from '../../shared/families.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import { matterTitle, procedureTitles } from '../../shared/law/service.ts';
import { reexamine } from '../../shared/notices/staff.ts';
import { caseDetails, caseSummary } from '../../shared/texts/case-details.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { beginDissemination } from './begin-dissemination.ts';
import { callsTo } from './calls.ts';
import type { AnyCase } from './case.ts';
import { now } from './clock.ts';
import { leaveNote } from './notes.ts';
import { stepSummary } from './wording.ts';

export type { ReopeningOrder };

/** What follows from a ruling on what another case has done: callable from any case, whose journal keeps that it followed. */

/**
 * HOUSE-REOPENING: the application is considered again in a run of its own, `application/A-1/2`, from the step that is named (where
 * there is no recommendation to decide on, from the commission). Returns its id, also when this act has begun it before; or why
 * it cannot be. The run goes on without this case.
 */
export async function reopenApplication(kase: AnyCase, order: ReopeningOrder): Promise<string | NotReopened> {
  const summary = stepSummary(stepTitles.reopening, 'HOUSE-REOPENING');
  const registry = callsTo('registry', kase.plan(), summary);
  for (;;) {
    const next = await registry.orderReopening(order);
    if ('refused' in next) return next;
    const { caseId, at } = next;
    if (next.filed === undefined || (await begins(next))) {
      const { document, on } = order.by;
      const data = { application: caseId, stage: at, from: order.from, document, on };
      kase.record({ kind: 'reopening-begun', rule: 'HOUSE-REOPENING', data });
      return caseId;
    }
    await kase.clock.until(() => false, soon(), summary);
  }
}

/**
 * Begins the run; false when another has its id: the ordered one, whose first step is not stored yet, or one that nobody ordered
 * and that fails when it asks for its number.
 */
async function begins({ caseId, matter, filed }: NextRun): Promise<boolean> {
  const title = matter === undefined ? procedureTitles.application : matterTitle(matter);
  try {
    await startChild('application', {
      workflowId: caseId,
      taskQueue: taskQueueOf('application'),
      args: [filed],
      parentClosePolicy: ParentClosePolicy.ABANDON,
      workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE_FAILED_ONLY,
      staticSummary: caseSummary(title, caseId.slice(caseId.indexOf('/') + 1)),
      staticDetails: caseDetails(true).ru,
    });
    return true;
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    return false;
  }
}

/** When it is looked again what has become of a run under the same id. */
const soon = (): Instant => new Date(Date.now() + LOOKED_AGAIN_MS).toISOString();
const LOOKED_AGAIN_MS = 10_000;

/** A new term for whoever owes a duty of an application that runs. */
export interface TermOrder {
  readonly application: string;
  /** The duty's: `RULES-18`. */
  readonly rule: RuleId;
  /** A day after the ruling's, or working days from it. */
  readonly until: IsoDate | { readonly workingDays: number };
  readonly by: ActOf;
}

/** That it was given, or why not: nobody owes it, the case has ended, there is none, the term ends before it begins. */
export type TermGiven = { readonly given: true } | { readonly given: false; readonly why: NotGiven };

type NotGiven = Exclude<DutyStanding, 'owed'> | 'no-term';

/**
 * HOUSE-TERM: the duty's owner gets a term set by the ruling. It stands in the journal of this case, where the application reads
 * it when it is told to; done in the meantime, the application records that it came too late.
 */
export async function orderTerm(
  kase: AnyCase,
  { application, rule, until, by }: TermOrder,
): Promise<TermGiven> {
  const { on } = by;
  if (typeof until === 'string' ? until <= on : !(until.workingDays >= 1))
    return notGiven(kase, { application, rule }, 'no-term');
  const registry = callsTo('registry', kase.plan(), stepSummary(stepTitles.ordered, 'HOUSE-TERM'));
  const { stands } = await registry.dutyStanding({ application, rule });
  if (stands !== 'owed') return notGiven(kase, { application, rule }, stands);
  const { document, sha256 } = by;
  const term = typeof until === 'string' ? { until } : { workingDays: until.workingDays };
  const data = { application, document, sha256, on, ...term };
  await kase.recordTogether({ kind: 'term-given', rule, data }, (batch) => registry.appendSteps(batch));
  try {
    await getExternalWorkflowHandle(application).signal(TERM_GIVEN, kase.state.caseId);
  } catch {
    return notGiven(kase, { application, rule }, 'closed');
  }
  return { given: true };
}

function notGiven(
  kase: AnyCase,
  { application, rule }: Pick<TermOrder, 'application' | 'rule'>,
  why: NotGiven,
): TermGiven {
  kase.record({ kind: 'term-not-given', rule, data: { application, why } });
  return { given: false, why };
}

/** An entry that an application has excluded is to be true again. */
export interface RestoreOrder {
  /** Its ordinal number, App. 1 column 1. */
  readonly entry: number;
  readonly by: ActOf;
  /** The day the ruling itself names; without it as the installation reads `restoredEntryFrom`. */
  readonly from?: IsoDate;
}

/** The version that was made, or why there is nothing to restore. */
export type Restored =
  | { readonly restored: true; readonly version: number }
  | { readonly restored: false; readonly why: 'absent' | 'included' };

/**
 * RULES-25: a next version of the entry, included again, in one transaction with its step; what was known of past days stays.
 * It goes out as any change does (RULES-8), and the unit is told which entries need it (RULES-5.7).
 */
export async function restoreEntry(kase: AnyCase, { entry, by, from }: RestoreOrder): Promise<Restored> {
  const registry = (what: string) => callsTo('registry', kase.plan(), stepSummary(what, 'RULES-25'));
  const { version: held } = await registry(stepTitles.entry).registryEntry({ entry });
  if (held?.status !== 'excluded')
    return { restored: false, why: held === undefined ? 'absent' : 'included' };
  const { case: caseId, document, sha256 } = by;
  const order: EntryOrder = {
    change: 'restore',
    key: kase.stepKey('restore'),
    entry,
    validFrom: validFrom(kase, held, from, by),
    basis: { caseId, document, sha256 },
  };
  const data = { document, on: order.validFrom, change: order.change };
  const changed = await kase.recordTogether({ kind: 'entering', rule: 'RULES-25', data }, (batch) =>
    registry(stepTitles.restore).enterRegistry({ batch, order }),
  );
  kase.state.registryEntry = entry;
  kase.record({ kind: 'entered', rule: 'RULES-25', data: { entry, change: order.change } });
  await beginDissemination(kase, changed, momentOf(by));
  await nameDependent(kase, held, by);
  return { restored: true, version: changed.version };
}

/** An entry was true until its exclusion: it can be true again from that day at the earliest. */
function validFrom(kase: AnyCase, held: RegistryVersion, named: IsoDate | undefined, { on }: ActOf): IsoDate {
  const excludedOn = held.validFrom;
  const day = named ?? (kase.plan().restoredFromExclusion ? excludedOn : on);
  return day < excludedOn ? excludedOn : day;
}

/** An act is known by its day: today's is of this moment, another's of the middle of its day. */
const momentOf = ({ on }: ActOf): Instant => (localDay(now()) === on ? now() : noonOf(on));

/** RULES-5.7: what depends on it is examined again by the unit. */
async function nameDependent(kase: AnyCase, held: RegistryVersion, { document }: ActOf): Promise<void> {
  const { entry } = held;
  const product = held.content.productName;
  const registry = callsTo('registry', kase.plan(), stepSummary(stepTitles.requiring, 'RULES-5.7'));
  const { entries } = await registry.entriesRequiring({ product });
  const dependent = entries.filter((other) => other !== entry);
  if (dependent.length === 0) return;
  const note = reexamine({ entry, product, dependent, document });
  leaveNote(kase, 'unit', 're-examine', 'RULES-5.7', note);
}
