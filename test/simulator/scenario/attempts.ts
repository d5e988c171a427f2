import type { temporal } from '@temporalio/proto';
import { optionalTsToMs } from '../sandbox.ts';

export type RetryPolicy = temporal.api.common.v1.IRetryPolicy;

/** An activity as the server describes it while it is pending. */
type Pending = Pick<temporal.api.workflow.v1.IPendingActivityInfo, 'attempt' | 'lastFailure'>;

/**
 * When the next attempts of activities are due. The time-skipping server does not tell an attempt from the pause after it;
 * but its clock stands still, so that an attempt fails at the moment at which its successor's number is first seen.
 */
export class Attempts {
  private readonly seen = new Map<string, { readonly attempt: number; readonly at: number }>();

  /** When the present attempt of an activity is or was due, milliseconds. To be asked at every moment before time goes on. */
  due(id: string, { attempt, lastFailure }: Pending, policy: RetryPolicy, now: number): number {
    const n = attempt ?? 1;
    let seen = this.seen.get(id);
    if (seen?.attempt !== n) {
      seen = { attempt: n, at: now };
      this.seen.set(id, seen);
    }
    if (n === 1) return seen.at;
    const asked = lastFailure?.applicationFailureInfo?.nextRetryDelay;
    return seen.at + (optionalTsToMs(asked) ?? pauseBefore(n, policy));
  }
}

/** The server's own rule of retrying, milliseconds before an attempt from the second on. */
function pauseBefore(attempt: number, policy: RetryPolicy): number {
  const initial = optionalTsToMs(policy.initialInterval) ?? 1000;
  const grown = initial * (policy.backoffCoefficient || 2) ** (attempt - 2);
  return Math.min(grown, optionalTsToMs(policy.maximumInterval) ?? initial * 100);
}
