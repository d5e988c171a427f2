interface ErrorEntry {
  /** The same call may succeed later without a change of its content. */
  readonly retryable: boolean;
  /** SQLSTATE raised by our own SQL functions. */
  readonly state?: string;
  readonly text: string;
}

/** Every error the store gives out. The texts hold no value of a row: rows hold personal data. */
const storeErrors = {
  BATCH_INVALID: {
    retryable: false,
    text: 'A batch needs at least one step, numbered without gaps, each with an instant that has an offset. Send the steps of the case as its state numbers them.',
  },
  JOURNAL_CONFLICT: {
    retryable: false,
    state: 'SN001',
    text: 'The journal holds this step with other content, and a written step never changes. Append a correcting step under the next number.',
  },
  JOURNAL_GAP: {
    retryable: true,
    state: 'SN002',
    text: 'Steps before this one are not in the journal. Append them first; this batch may then be sent again.',
  },
  JOURNAL_DAMAGED: {
    retryable: true,
    state: 'SN003',
    text: 'The last step of the journal and the head kept with the case disagree, so nothing is appended. Verify the journal and restore the rows it names.',
  },
  APPEND_ONLY: {
    retryable: false,
    state: 'SN004',
    text: 'This table is only ever appended to. Record a correction as a new row.',
  },
  PERSON_KEY_GONE: {
    retryable: true,
    state: 'SN005',
    text: "The person's key was deleted while the step was on its way. Send the batch again: it gets a new key.",
  },
  ENTRY_CONFLICT: {
    retryable: false,
    state: 'SN006',
    text: 'An entry was made under this key with other content. A different order needs a key of its own.',
  },
  ENTRY_UNFIT: {
    retryable: false,
    state: 'SN013',
    text: 'The registry has no such entry, or it is excluded (to be restored: it is not), or it was changed from a later day. Look at the entry: npx senim registry show.',
  },
  ANCHOR_ORDER: {
    retryable: false,
    state: 'SN007',
    text: 'Days are anchored one after another, from the first day of the journal. Anchor the days before it first.',
  },
  DAY_NOT_OVER: {
    retryable: true,
    state: 'SN008',
    text: "The day is not over in Kazakhstan by the database's clock. Anchor it after midnight.",
  },
  KNOWN_IN_FUTURE: {
    retryable: false,
    state: 'SN009',
    text: "`asKnown` is ahead of the database's clock, so the answer could still change. Leave it out to get the present state.",
  },
  AMENDMENT_UNKNOWN: {
    retryable: false,
    state: 'SN010',
    text: 'No amendment of the calendar was proposed under this id. List them: npx senim calendar show.',
  },
  SAME_PERSON: {
    retryable: false,
    state: 'SN011',
    text: 'An amendment of the calendar is approved by another person than the one who proposed it.',
  },
  CALENDAR_MOVED: {
    retryable: true,
    state: 'SN012',
    text: 'Another amendment was approved meanwhile. Look at the calendar again, then approve.',
  },
  AMENDMENT_APPROVED: {
    retryable: false,
    state: 'SN014',
    text: 'An amendment of the calendar in force is not withdrawn. Propose another that sets the days back.',
  },
  AMENDMENT_WITHDRAWN: {
    retryable: false,
    state: 'SN015',
    text: 'An amendment of the calendar that was withdrawn is not approved. Propose it anew.',
  },
  KEY_UNKNOWN: {
    retryable: true,
    text: "The key ring has no key of the id that wraps this person's key. Add it to the ring for reading.",
  },
  KEY_WRONG: {
    retryable: false,
    text: "The person's key or data does not open with the key named beside it: the row or the ring's key was changed.",
  },
  VALUE_REFUSED: {
    retryable: false,
    text: 'The database refused a value of this call. Compare the content with the port: instants, days, no zero bytes.',
  },
  SCHEMA_MISMATCH: {
    retryable: true,
    text: 'The schema of the database is not the one this release needs. Run the migrations of this release.',
  },
  DATABASE_BUSY: {
    retryable: true,
    text: 'The database gave this call up for another one (lock, deadlock or time limit). Send it again.',
  },
  DATABASE_UNAVAILABLE: {
    retryable: true,
    text: 'The database does not answer. The call may be repeated as long as that lasts.',
  },
  DATABASE_FAILED: {
    retryable: true,
    text: "The database failed in a way the store does not know. See the database's own log.",
  },
} as const satisfies Record<string, ErrorEntry>;

export type StoreErrorCode = keyof typeof storeErrors;

/** The only error the store throws: a stable code, whether a repeat may help, and no value, SQL or cause. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly retryable: boolean;

  /** @param about Which thing it is, by ids only, for example `case application/A-1, step 3`. */
  constructor(code: StoreErrorCode, about?: string) {
    super(`${storeErrors[code].text}${about === undefined ? '' : ` (${about})`}`);
    this.code = code;
    this.retryable = storeErrors[code].retryable;
  }
}

const byState = new Map<string, StoreErrorCode>(
  Object.entries(storeErrors).flatMap(([code, entry]) =>
    'state' in entry ? [[entry.state, code as StoreErrorCode] as const] : [],
  ),
);

/** SQLSTATE classes and states, most specific first: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const byPrefix: readonly (readonly [string, StoreErrorCode])[] = [
  ['57014', 'DATABASE_BUSY'],
  ['55P03', 'DATABASE_BUSY'],
  ['40', 'DATABASE_BUSY'],
  ['22', 'VALUE_REFUSED'],
  ['23', 'VALUE_REFUSED'],
  ['42', 'SCHEMA_MISMATCH'],
  ['08', 'DATABASE_UNAVAILABLE'],
  ['28', 'DATABASE_UNAVAILABLE'],
  ['53', 'DATABASE_UNAVAILABLE'],
  ['57', 'DATABASE_UNAVAILABLE'],
  ['25006', 'DATABASE_UNAVAILABLE'],
];

const SQLSTATE = /^[0-9A-Z]{5}$/;

function codeOf(error: unknown): StoreErrorCode {
  if (!(error instanceof Error)) return 'DATABASE_FAILED';
  if ('syscall' in error) return 'DATABASE_UNAVAILABLE';
  // By its shape, not its class: every driver brings a `DatabaseError` of its own.
  if ('code' in error && typeof error.code === 'string' && SQLSTATE.test(error.code)) {
    const state = error.code;
    return (
      byState.get(state) ?? byPrefix.find(([prefix]) => state.startsWith(prefix))?.[1] ?? 'DATABASE_FAILED'
    );
  }
  // The driver's words for a lost connection or a pool without a free one; they have no code.
  return /connection|timeout|pool/i.test(error.message) ? 'DATABASE_UNAVAILABLE' : 'DATABASE_FAILED';
}

/** Runs a piece of the store; whatever it throws leaves as a `StoreError` without the original. */
export async function guarded<T>(run: () => Promise<T>, about?: string): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(codeOf(error), about);
  }
}
