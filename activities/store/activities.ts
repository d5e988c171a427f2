import { ApplicationFailure } from '@temporalio/common';
import type { Outcome, Stage } from '../../shared/case/types.ts';
import type { Json } from '../../shared/json.ts';
import { appealed, type AppealedQuestion } from './appealed.ts';
import { StoreError } from './errors.ts';
import type { Appealed, Claim, EntryOrder, JournalBatch, Place, RegistryVersion, Store } from './port.ts';
import { dutyStanding, termsGiven } from './ordered-terms.ts';
import { isOrdered, orderReopening, type NextRun, type NotReopened, type ReopeningOrder } from './reopen.ts';

/** How soon is asked again what no retry can mend: a person has to, and then the case goes on by itself (house rule 14). */
const WHEN_MENDED = '5 minutes';

/** A store's error as Temporal keeps it: code as type, no cause, so nothing of the database gets into a history. */
function failure(error: unknown): ApplicationFailure {
  if (!(error instanceof StoreError)) {
    return ApplicationFailure.retryable('The store failed in a way it does not know.', 'DATABASE_FAILED');
  }
  const { message, code: type, retryable } = error;
  return ApplicationFailure.create({ message, type, ...(retryable ? {} : { nextRetryDelay: WHEN_MENDED }) });
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
  /** It goes on after a ruling, whose case must have ordered it. */
  readonly ordered?: true;
}

export type StoreActivities = ReturnType<typeof storeActivities>;

/** The store as Temporal activities, one object each. Every error is retried, what a person has to mend rarely. */
export function storeActivities(store: Store) {
  return {
    /** Takes an application's number; see `Store.claim`. */
    claimNumber: ({
      number,
      caseId,
      bodyHash,
      receipt,
      ordered,
    }: NumberClaim): Promise<Claim | { readonly kind: 'not-ordered' }> =>
      asFailure(async () => {
        if (ordered && !(await isOrdered(store, caseId, bodyHash))) return { kind: 'not-ordered' };
        return store.claim(number, caseId, bodyHash, receipt);
      }),
    /** Orders that an application be considered again; see `orderReopening`. */
    orderReopening: (order: ReopeningOrder): Promise<NextRun | NotReopened> =>
      asFailure(() => orderReopening(store, order)),
    /** Appends steps of a case to the journal; see `Store.append`. */
    appendSteps: (batch: JournalBatch): Promise<void> => asFailure(() => store.append(batch)),
    /** Whether somebody owes a duty; see `dutyStanding`. */
    dutyStanding: (duty: Parameters<typeof dutyStanding>[1]) =>
      asFailure(async () => ({ stands: await dutyStanding(store, duty) })),
    /** Terms that a ruling has given; see `termsGiven`. */
    termsGiven: (of: Parameters<typeof termsGiven>[1]) =>
      asFailure(async () => ({ given: await termsGiven(store, of) })),
    /** A registry entry as it stands now; `version` is absent when there is none. */
    registryEntry: ({ entry }: { readonly entry: number }): Promise<{ readonly version?: RegistryVersion }> =>
      asFailure(async () => {
        const version = await store.registryEntry(entry);
        return version === undefined ? {} : { version };
      }),
    /** A version of an entry as it was first recorded; `held` is absent when there is none. */
    registryVersion: ({
      entry,
      version,
    }: {
      readonly entry: number;
      readonly version: number;
    }): Promise<{ readonly held?: RegistryVersion }> =>
      asFailure(async () => {
        const held = await store.registryVersion(entry, version);
        return held === undefined ? {} : { held };
      }),
    /** Of these products, those that the registry holds now; see `Store.includedAmong`. */
    includedAmong: ({ names }: { readonly names: readonly string[] }) =>
      asFailure(async () => ({ included: await store.includedAmong(names) })),
    /** Assembles the administrative file of a case; `file` is absent where there is none. See `sealedFile`. */
    assembleCaseFile: ({ caseId }: { readonly caseId: string }) =>
      asFailure(async () => {
        const file = await store.caseFile(caseId);
        return file === undefined ? {} : { file };
      }),
    /** Included entries that need a product to run; see `Store.requiring`. */
    entriesRequiring: ({ product }: { readonly product: string }) =>
      asFailure(async () => ({ entries: await store.requiring(product) })),
    /** Open applications at a stage; see `Store.waitingFor`. */
    waitingFor: ({ stage }: { readonly stage: Stage }) =>
      asFailure(async () => ({ waiting: await store.waitingFor(stage) })),
    /** What outside systems have answered about cases; see `Store.findingsOf`. */
    findingsOf: ({ cases }: { readonly cases: readonly string[] }) =>
      asFailure(async () => ({ found: await store.findingsOf(cases) })),
    /** What the database holds of what is complained about; see `appealed`. */
    appealed: (question: AppealedQuestion): Promise<Appealed> => asFailure(() => appealed(store, question)),
    /** How a case has ended; `outcome` is absent while it has not, or where there is none. */
    outcomeOf: ({ caseId }: { readonly caseId: string }): Promise<{ readonly outcome?: Outcome }> =>
      asFailure(async () => {
        const outcome = (await store.caseOf(caseId))?.outcome;
        return outcome === undefined ? {} : { outcome };
      }),
    /** Takes a place among the cases about one thing; see `Store.takeTurn`. */
    takeTurn: (place: Place) => asFailure(() => store.takeTurn(place)),
    /** Who comes next; see `Store.nextTurn`. */
    nextTurn: (place: Place) => asFailure(() => store.nextTurn(place)),
    /** Changes the registry; see `Store.enter`. */
    enterRegistry: ({ batch, order }: { readonly batch: JournalBatch; readonly order: EntryOrder }) =>
      asFailure(() => store.enter(batch, order)),
    /** Number of an outgoing document; see `Store.documentNumber`. */
    documentNumber: ({ key, year }: { readonly key: string; readonly year: number }): Promise<string> =>
      asFailure(() => store.documentNumber(key, year)),
  };
}
