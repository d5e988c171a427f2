import { ApplicationFailure } from '@temporalio/common';
import { describe, expect, it } from 'vitest';
import { storeActivities } from '../../../activities/store/activities.ts';
import { StoreError } from '../../../activities/store/errors.ts';
import type { Store } from '../../../activities/store/port.ts';
import { batch } from './fixtures.ts';

const failing = (problem: unknown) => {
  // Only the call under test is ever made.
  const store = { append: () => Promise.reject(problem) } as unknown as Store;
  return storeActivities(store)
    .appendSteps(batch('application/A-1', 1))
    .catch((thrown: unknown) => thrown);
};

describe('a failure of the store in a workflow', () => {
  it('is asked again rarely when a person has to mend it, and says which rule', async () => {
    const failure = await failing(new StoreError('JOURNAL_CONFLICT', 'case application/A-1, step 1'));
    expect(failure).toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({
      type: 'JOURNAL_CONFLICT',
      nonRetryable: false,
      nextRetryDelay: '5 minutes',
    });
    expect(String(failure)).toContain('case application/A-1, step 1');
  });

  it('is retried as long as the database is away', async () => {
    expect(await failing(new StoreError('DATABASE_UNAVAILABLE'))).toMatchObject({
      type: 'DATABASE_UNAVAILABLE',
      nonRetryable: false,
      nextRetryDelay: undefined,
    });
  });

  it('carries nothing of an error it does not know', async () => {
    const failure = await failing(new Error('Key (iin)=(900101300007) already exists'));
    expect(failure).toMatchObject({ type: 'DATABASE_FAILED', nonRetryable: false });
    expect(failure).toMatchObject({ cause: undefined });
    expect(String(failure)).not.toContain('900101300007');
  });
});
