import type { Instant } from '../../shared/calendar/types.ts';
import type { ActOf } from '../../shared/case/act-of.ts';
import type { CaseProjection } from '../../shared/case/types.ts';
import type { Json } from '../../shared/json.ts';
import type { ReopenedStep } from '../../shared/law/complaints.ts';
import type { Reopening } from '../../shared/messages/reopening.ts';
import type { Matter } from '../../shared/planning/types.ts';
import { runOf } from '../../shared/runs.ts';
import { readReopened } from '../casework/reopened.ts';
import { remembered } from './former.ts';
import type { Store } from './port.ts';

/** What a ruling asks for: that an application be considered again, from a step. */
export interface ReopeningOrder {
  /** A run of it: `application/A-1`, `application/A-1/2`. */
  readonly application: string;
  readonly at: ReopenedStep;
  /** Day 0 of the fresh terms. */
  readonly from: Instant;
  readonly by: ActOf;
}

/** Why an application cannot be considered again; `case` is the one that stands in the way. */
export interface NotReopened {
  readonly refused:
    | 'unknown'
    | 'not-an-application'
    | 'running'
    /** It goes on already, in another case, by another act. */
    | 'reopened'
    /** What it holds of persons can be read no more. */
    | 'erased';
  readonly case: string;
}

/** The next run; what it begins with is absent when this very act has begun it before. */
export interface NextRun {
  readonly caseId: string;
  readonly at: ReopenedStep;
  /** What the application asks for. */
  readonly matter?: Matter;
  /** The workflow's argument. */
  readonly filed?: Json;
}

/** The database's own word for an order: no case claims such a number for itself. */
const orderNumber = (caseId: string): string => `reopening of ${caseId}`;

/**
 * The next run of an application, as it was ordered now or before: what it begins with comes of the journal, whose workflow may
 * be long gone. Of two acts that order the same run one gets it. Throws what the store throws.
 */
export async function orderReopening(store: Store, order: ReopeningOrder): Promise<NextRun | NotReopened> {
  const { application, from, by } = order;
  const last = await lastRun(store, application);
  if (last === undefined) return { refused: 'unknown', case: application };
  const { caseId: of, procedure, closedAt, reopened } = last;
  if (procedure !== 'application') return { refused: 'not-an-application', case: of };
  const { number, run } = runOf(of);
  if (reopened?.case === by.case && reopened.document === by.document) return { caseId: of, at: reopened.at };
  if (of !== application) return { refused: 'reopened', case: of };
  if (closedAt === undefined) return { refused: 'running', case: of };
  const held = remembered(await store.history(of), last);
  if (held === undefined) return { refused: 'erased', case: of };
  const { form, filedAt, former } = held;
  const at = order.at === 'decision' && former.advice === undefined ? 'commission' : order.at;
  const reopening: Reopening = { of, run: run + 1, at, from, filedAt, by, former };
  const filed = { ...form, reopened: reopening };
  const read = readReopened(filed);
  // A release that reads forms otherwise than the one it was filed under.
  if ('problems' in read) return { refused: 'erased', case: of };
  const caseId = `application/${number}/${String(run + 1)}`;
  const claim = await store.claim(orderNumber(caseId), by.case, read.bodyHash, { document: by.document });
  if (claim.kind === 'taken') return { refused: 'reopened', case: caseId };
  // Form and order are JSON by their schemas.
  return { caseId, at, matter: read.matter, filed: filed as unknown as Json };
}

/** Whether a ruling's case has ordered that this run begins, with just this. */
export async function isOrdered(store: Store, caseId: string, bodyHash: string): Promise<boolean> {
  return (await store.claimed(orderNumber(caseId))) === bodyHash;
}

/** The newest run of an application, from the one that is named on. */
export async function lastRun(
  store: Pick<Store, 'caseOf'>,
  application: string,
): Promise<CaseProjection | undefined> {
  let last = await store.caseOf(application);
  while (last?.procedure === 'application') {
    const next = await store.caseOf(runOf(last.caseId).next);
    if (next === undefined) break;
    last = next;
  }
  return last;
}
