import type { Instant } from '../../shared/calendar/types.ts';
import type { RecordedStep } from '../store/journal.ts';
import type { RegistryVersion } from '../store/port.ts';
import type { JournalRow } from '../store/row.ts';
import type { AnchorRow } from '../store/verify-anchors.ts';

/** One case in the journal: its rows as stored, and the same steps in clear. */
export interface CaseRecord {
  readonly caseId: string;
  readonly rows: readonly JournalRow[];
  readonly steps: readonly RecordedStep[];
}

/** An anchored day on which the case moved: the anchor, and the hashes of all heads it covers, in its order. */
export interface AnchoredDay {
  readonly anchor: AnchorRow;
  readonly heads: readonly string[];
}

/** What the database holds of a case and of what belongs to it, as known at a moment: all that its file is made of. */
export interface CaseRecords {
  /** Id of its first run. */
  readonly caseId: string;
  /** The case, then its later runs (`application/<number>/2`), in their order. */
  readonly cases: readonly CaseRecord[];
  /** Sittings on whose agenda it was; their other items are not to be shown. */
  readonly sittings: readonly Pick<CaseRecord, 'caseId' | 'steps'>[];
  readonly days: readonly AnchoredDay[];
  /** Versions of registry entries that rest on it. */
  readonly entries: readonly RegistryVersion[];
}

/** Where records are read: the database alone, so a case that Temporal has forgotten is read as well. */
export interface CaseRecordsReader {
  /** `asKnown`: recorded by then; without it as it stands now. `undefined` for a case without a step. Throws `StoreError`. */
  caseRecords(caseId: string, asKnown?: Instant): Promise<CaseRecords | undefined>;
}

/** A document as the application names it. */
export interface DocumentReference {
  readonly id: string;
  /** Hex. */
  readonly sha256: string;
}

/** Where the bytes of documents are: they travel in no message, the installation keeps them. */
export interface DocumentStore {
  /** The bytes; `undefined` when it has none under this id. */
  read(document: DocumentReference): Promise<Uint8Array | undefined>;
}
