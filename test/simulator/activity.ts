import { asyncLocalStorage, type Context } from '@temporalio/activity';
import { ApplicationFailure, type ProtoFailure } from '@temporalio/common';
import { carried } from './carried.ts';
import {
  fromPayload,
  msToNumber,
  optionalTsToMs,
  toFailure,
  toPayload,
  type Command,
  type Job,
} from './sandbox.ts';

/** An activity as a workflow asks for it. */
export type Scheduled = NonNullable<Command['scheduleActivity'] | Command['scheduleLocalActivity']>;

/** One attempt: the result, or the failure and when it is tried again; without a time it is final. */
export type Attempted =
  | { readonly result: unknown }
  | { readonly failure: ApplicationFailure; readonly againAfterMs: number | undefined };

export type Call = (...args: unknown[]) => unknown;

/** The context of the attempt under way, which activities ask the SDK for. */
const activity = { ...carried };
const ofTheMachine = asyncLocalStorage.getStore.bind(asyncLocalStorage);
asyncLocalStorage.getStore = () => (activity.getStore() as Context | undefined) ?? ofTheMachine(); // put there by `run` below

const FOREVER = Number.POSITIVE_INFINITY;

/** One more attempt of an activity, by its number. */
export type Attempt = (n: number) => Promise<Attempted>;

/**
 * Attempts of an activity as a worker would make them, with the server's own rule of retrying. What it is called with is
 * read once for all of them.
 */
export function attemptsOf(
  { activityType, arguments: payloads, retryPolicy }: Scheduled,
  calls: Readonly<Record<string, Call>>,
  workflowId: string,
): Attempt {
  const call = calls[activityType ?? ''];
  if (call === undefined) throw new Error(`nobody does the activity ${activityType ?? ''}`);
  const args = (payloads ?? []).map((payload) => fromPayload(payload));
  // Activities of ours ask their context for nothing but the workflow they belong to.
  const context = { info: { workflowExecution: { workflowId, runId: '' } } } as Context;
  return async (n) => {
    try {
      return { result: await activity.run(context, () => call(...args)) };
    } catch (error) {
      if (!(error instanceof ApplicationFailure)) throw error;
      return { failure: error, againAfterMs: pauseAfter(error, retryPolicy, n) };
    }
  };
}

/** How long after its n-th attempt an activity is tried again; undefined when that was the last. */
function pauseAfter(
  { nonRetryable, nextRetryDelay, type }: ApplicationFailure,
  policy: Scheduled['retryPolicy'],
  n: number,
): number | undefined {
  if (nonRetryable === true || policy?.nonRetryableErrorTypes?.includes(type ?? '') === true)
    return undefined;
  if (n >= (policy?.maximumAttempts || FOREVER)) return undefined;
  if (nextRetryDelay != null) return msToNumber(nextRetryDelay);
  const initial = optionalTsToMs(policy?.initialInterval) ?? 1000;
  const grown = initial * (policy?.backoffCoefficient || 2) ** (n - 1);
  return Math.min(grown, optionalTsToMs(policy?.maximumInterval) ?? initial * 100);
}

/** The job that tells a workflow how its activity ended. */
export function resolution(scheduled: Scheduled, isLocal: boolean, attempted: Attempted): Job {
  const result =
    'result' in attempted
      ? { completed: { result: toPayload(attempted.result) } }
      : { failed: { failure: activityFailure(scheduled, attempted.failure) } };
  return { resolveActivity: { seq: scheduled.seq ?? 0, isLocal, result } };
}

/** The job that tells a workflow that an activity was called off, as it asked. */
export function calledOff(seq: number): Job {
  const cause = { message: 'called off', canceledFailureInfo: {} };
  const about = { activityId: String(seq), activityType: { name: 'called off' } };
  const failure = { message: 'Activity cancelled', activityFailureInfo: about, cause };
  return { resolveActivity: { seq, result: { cancelled: { failure } } } };
}

function activityFailure({ activityId, activityType }: Scheduled, cause: ApplicationFailure): ProtoFailure {
  return {
    message: 'Activity task failed',
    activityFailureInfo: { activityId: activityId ?? '', activityType: { name: activityType ?? '' } },
    cause: toFailure(cause),
  };
}
