import { ApplicationFailure } from '@temporalio/common';
import type { Json } from '../../shared/json.ts';
import { StoreError } from './errors.ts';
import type { Claim, EntryOrder, JournalBatch, Store } from './port.ts';

/** A store's error as Temporal keeps it: code as type, no cause, so nothing of the database gets into a history. */
function failure(error: unknown): ApplicationFailure {
  if (!(error instanceof StoreError)) {
    return ApplicationFailure.retryable('The store failed in a way it does not know.', 'DATABASE_FAILED');
  }
  return error.retryable
    ? ApplicationFailure.retryable(error.message, error.code)
    : ApplicationFailure.nonRetryable(error.message, error.code);
}

async function asFailure<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw failure(error);
  }
}

/** What `claimNumber` takes; `bodyHash` is the SHA-256 of the filed application. */
export interface NumberClaim {
  readonly number: string;
  readonly caseId: string;
  readonly bodyHash: string;
  readonly receipt: Json;
}

export type StoreActivities = ReturnType<typeof storeActivities>;

/** The store as Temporal activities, one object each. Errors of content stop at once, those of the database are retried. */
export function storeActivities(store: Store) {
  return {
    /** Takes an application's number; see `Store.claim`. */
    claimNumber: ({ number, caseId, bodyHash, receipt }: NumberClaim): Promise<Claim> =>
      asFailure(() => store.claim(number, caseId, bodyHash, receipt)),
    /** Appends steps of a case to the journal; see `Store.append`. */
    appendSteps: (batch: JournalBatch): Promise<void> => asFailure(() => store.append(batch)),
    /** Makes the registry entry; see `Store.enter`. */
    enterRegistry: ({ batch, order }: { readonly batch: JournalBatch; readonly order: EntryOrder }) =>
      asFailure(() => store.enter(batch, order)),
    /** Number of an outgoing document; see `Store.documentNumber`. */
    documentNumber: ({ key, year }: { readonly key: string; readonly year: number }): Promise<string> =>
      asFailure(() => store.documentNumber(key, year)),
  };
}
