import proto from '@temporalio/proto';
import { describe, expect, it } from 'vitest';
import { Attempts } from './attempts.ts';

const { RetryPolicy } = proto.temporal.api.common.v1;
const { PendingActivityInfo } = proto.temporal.api.workflow.v1;
const seconds = (n: number) => ({ seconds: n });
const retry = RetryPolicy.fromObject({
  initialInterval: seconds(1),
  backoffCoefficient: 2,
  maximumInterval: seconds(5),
});
const START = Date.parse('2026-11-23T05:00:00Z');

describe('the next attempt of an activity', () => {
  it('is due at once when it is the first', () => {
    expect(new Attempts().due('A 1', { attempt: 1 }, retry, START)).toBe(START);
  });

  it.each([
    [2, 1000],
    [3, 2000],
    [4, 4000],
    [5, 5000],
    [50, 5000],
  ])('number %i comes %i ms after the failure of the one before', (attempt, pause) => {
    expect(new Attempts().due('A 1', { attempt }, retry, START)).toBe(START + pause);
  });

  it('is counted from the moment at which its number was first seen', () => {
    const attempts = new Attempts();
    attempts.due('A 1', { attempt: 2 }, retry, START);
    expect(attempts.due('A 1', { attempt: 2 }, retry, START + 600)).toBe(START + 1000);
    expect(attempts.due('A 1', { attempt: 3 }, retry, START + 1000)).toBe(START + 3000);
    expect(attempts.due('B 1', { attempt: 2 }, retry, START + 1000)).toBe(START + 2000);
  });

  it('comes when the failure itself asked for it', () => {
    const lastFailure = { applicationFailureInfo: { nextRetryDelay: seconds(300) } };
    const pending = PendingActivityInfo.fromObject({ attempt: 2, lastFailure });
    expect(new Attempts().due('A 1', pending, retry, START)).toBe(START + 300_000);
  });

  it('follows the server where the policy is silent', () => {
    const attempts = new Attempts();
    expect(attempts.due('A 1', { attempt: 3 }, {}, START)).toBe(START + 2000);
    expect(attempts.due('A 2', { attempt: 90 }, {}, START)).toBe(START + 100_000);
  });
});
