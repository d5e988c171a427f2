import { asyncLocalStorage, type Context } from '@temporalio/activity';
import { ApplicationFailure, type ProtoFailure } from '@temporalio/common';
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

const FOREVER = Number.POSITIVE_INFINITY;

/** Runs one attempt of an activity, as a worker would, with the server's own rule of retrying. */
export async function attempt(
  { activityType, arguments: payloads, retryPolicy }: Scheduled,
  calls: Readonly<Record<string, Call>>,
  workflowId: string,
  n: number,
): Promise<Attempted> {
  const call = calls[activityType ?? ''];
  if (call === undefined) throw new Error(`nobody does the activity ${activityType ?? ''}`);
  const args = (payloads ?? []).map((payload) => fromPayload(payload));
  // Activities of ours ask their context for nothing but the workflow they belong to.
  const context = { info: { workflowExecution: { workflowId, runId: '' } } } as Context;
  try {
    const result = await asyncLocalStorage.run(context, async () => call(...args));
    return { result };
  } catch (error) {
    if (!(error instanceof ApplicationFailure)) throw error;
    const last = retryPolicy?.maximumAttempts || FOREVER;
    if (error.nonRetryable === true || n >= last) return { failure: error, againAfterMs: undefined };
    const initial = optionalTsToMs(retryPolicy?.initialInterval) ?? 1000;
    const grown = initial * (retryPolicy?.backoffCoefficient || 2) ** (n - 1);
    const pause = Math.min(grown, optionalTsToMs(retryPolicy?.maximumInterval) ?? initial * 100);
    const { nextRetryDelay } = error;
    return { failure: error, againAfterMs: nextRetryDelay == null ? pause : msToNumber(nextRetryDelay) };
  }
}

/** The job that tells a workflow how its activity ended. */
export function resolution(scheduled: Scheduled, isLocal: boolean, attempted: Attempted): Job {
  const result =
    'result' in attempted
      ? { completed: { result: toPayload(attempted.result) } }
      : { failed: { failure: activityFailure(scheduled, attempted.failure) } };
  return { resolveActivity: { seq: scheduled.seq ?? 0, isLocal, result } };
}

function activityFailure({ activityId, activityType }: Scheduled, cause: ApplicationFailure): ProtoFailure {
  return {
    message: 'Activity task failed',
    activityFailureInfo: { activityId: activityId ?? '', activityType: { name: activityType ?? '' } },
    cause: toFailure(cause),
  };
}
