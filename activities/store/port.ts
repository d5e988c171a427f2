import type { SealedFile } from '../case-file/sealed.ts';
import type { Instant, IsoDate } from '../../shared/calendar/types.ts';
import type { SheetSummary } from '../../shared/case/criteria-sheet.ts';
import type { CaseEvent, CaseProjection, Outcome, Stage } from '../../shared/case/types.ts';
import type { Json } from '../../shared/json.ts';
import type { ProductType, Service } from '../../shared/law/types.ts';

/** Steps of one case for the journal, and the projection after the last of them; one transaction. */
export interface JournalBatch {
  readonly projection: CaseProjection;
  /** In order, numbers without gaps; a batch sent again is recognised by its numbers and content. */
  readonly events: readonly CaseEvent[];
}

/** A row of the registry in the form of App. 1 (RULES-7). */
export interface RegistryContent {
  /** Column 3. */
  readonly productName: string;
  readonly requiredSoftware: readonly string[];
  /** Mark and model of each, of an electronic product alone. */
  readonly models: readonly string[];
  /** Column 4. */
  readonly applicant: {
    readonly id: string;
    readonly name: string;
    readonly contacts: string;
    readonly support: readonly string[];
  };
  /** Column 5. */
  readonly enstruCodes: readonly string[];
  /** Column 6. */
  readonly categoryCodes: readonly string[];
  /** Column 7. */
  readonly note: string;
  /** No column of App. 1: which criteria the entry is held to. */
  readonly productType: ProductType;
}

/** What becomes of an entry (RULES-25). */
export type EntryChange =
  | { readonly change: 'include'; readonly content: RegistryContent }
  | { readonly change: 'amend'; readonly entry: number; readonly content: RegistryContent }
  | { readonly change: 'exclude'; readonly entry: number }
  /** An excluded entry is true again, with the content it was excluded with. */
  | { readonly change: 'restore'; readonly entry: number };

/** A change of the registry that a signed result, or a ruling on it, asks for (RULES-25). */
export type EntryOrder = EntryChange & {
  /** `workflowId/step/n`: a repeated order is recognised, one with other content refused. */
  readonly key: string;
  /** Day from which the entry is true: the date of the signed result; of a ruling, the day it names. */
  readonly validFrom: IsoDate;
  /** What it rests on: the signed notice's number and SHA-256. */
  readonly basis: { readonly caseId: string; readonly document: string; readonly sha256: string };
};

/** A case that waits at a stage. */
export interface WaitingCase {
  readonly caseId: string;
  readonly service: Service;
  readonly productType: ProductType;
  readonly serviceDueAt?: Instant;
  /** Its sheet of criteria in short, once it has been filled in. */
  readonly criteria?: SheetSummary;
}

/** What an outside system has answered about a case, as the journal keeps it: codes of findings. */
export interface FoundOfCase {
  readonly caseId: string;
  readonly system: string;
  readonly findings: readonly string[];
}

/** A place among the cases about one thing. */
export interface Place {
  readonly subject: string;
  readonly caseId: string;
}

/** A registry entry's version as stored: both times, the content, the basis. */
export interface RegistryVersion {
  /** Column 1, the ordinal number. */
  readonly entry: number;
  readonly version: number;
  readonly status: 'included' | 'excluded';
  readonly formedOn: IsoDate;
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate;
  readonly recordedAt: Instant;
  readonly content: RegistryContent;
  readonly basis: EntryOrder['basis'];
}

/** What the database knows of what is complained about (CMPL-29), asked for one who complains. */
export interface Appealed {
  /** There is such a case or entry. */
  readonly known: boolean;
  /** It is of the one who complains. */
  readonly own: boolean;
  /** How the application ended. */
  readonly outcome?: Outcome;
  /** The entry stands excluded. */
  readonly excluded?: true;
  /** Terms of the application that were missed, by their rules (APPC-91). */
  readonly missed: readonly string[];
  /** Of a missed term: rules of the duties under it that nobody has done. */
  readonly undone?: readonly string[];
  /** When the application ended, or the entry was excluded. */
  readonly at?: Instant;
  /** The case by which that was done. */
  readonly caseId?: string;
  /** The complaint about the same act that was filed before is of the same complainant. */
  readonly aheadOwn: boolean;
}

/** Proof that a receiver holds an entry's version, or a later one (RULES-8): a step of the journal. */
export interface DisseminationProof {
  readonly version: number;
  /** The receiver, by its word in `temporal.config.ts`. */
  readonly system: string;
  readonly receipt: string;
  readonly receivedAt: Instant;
  /** SHA-256, hex: of what was sent, or of the document that proves what was passed on without the system. */
  readonly sha256: string;
  /** The later version that the receiver holds. */
  readonly laterVersion?: number;
  /** Who recorded it; absent for what the system passed on. */
  readonly by?: string;
  readonly caseId: string;
}

export type Claim =
  | { readonly kind: 'claimed' | 'known'; readonly receipt: Json }
  | { readonly kind: 'taken' };

/** The database of the product: numbers, journal, cases, registry. Errors: see `activities/store/errors.ts`. */
export interface Store {
  /** Takes an application number for a body (SHA-256); the same body gets the stored receipt, another body `taken`. */
  claim(number: string, caseId: string, bodyHash: string, receipt: Json): Promise<Claim>;
  /** SHA-256 of the body that a number was taken for; undefined when nobody has taken it. */
  claimed(number: string): Promise<string | undefined>;
  /** Appends steps and renews the projection. Idempotent by (case, n). */
  append(batch: JournalBatch): Promise<void>;
  /** Makes a new registry entry, or the next version of one, in one transaction with its journal step. */
  enter(
    batch: JournalBatch,
    order: EntryOrder,
  ): Promise<{ readonly entry: number; readonly version: number }>;
  /** A version of an entry as it was first recorded: what came later has changed nothing of it. */
  registryVersion(entry: number, version: number): Promise<RegistryVersion | undefined>;
  /** Who holds which version of an entry, by what proof; in the order of versions. */
  disseminated(entry: number): Promise<readonly DisseminationProof[]>;
  /** Of these products, those that the registry holds now. */
  includedAmong(names: readonly string[]): Promise<readonly string[]>;
  /** Included entries that need this product to run (RULES-5.7), by their numbers. */
  requiring(product: string): Promise<readonly number[]>;
  /** Takes a place, once; the open case next before it, if any. */
  takeTurn(place: Place): Promise<{ readonly ahead?: string }>;
  /** The open case next after it, if any. */
  nextTurn(place: Place): Promise<{ readonly next?: string }>;
  /** Next number of an outgoing document of that year; the same key gets the same number. */
  documentNumber(key: string, year: number): Promise<string>;
  registryEntry(
    entry: number,
    at?: { readonly on?: IsoDate; readonly asKnown?: Instant },
  ): Promise<RegistryVersion | undefined>;
  registryList(at?: {
    readonly on?: IsoDate;
    readonly asKnown?: Instant;
  }): Promise<readonly RegistryVersion[]>;
  /** Open applications at a stage, the nearest service term first. */
  waitingFor(stage: Stage): Promise<readonly WaitingCase[]>;
  /** What outside systems have answered about these cases, the newest answer of each. */
  findingsOf(caseIds: readonly string[]): Promise<readonly FoundOfCase[]>;
  caseOf(caseId: string): Promise<CaseProjection | undefined>;
  /** The administrative file of a case as it stands now; see `sealedFile`. */
  caseFile(caseId: string): Promise<SealedFile | undefined>;
  /** All steps of a case, personal facts where the person's key still exists. */
  history(caseId: string): Promise<readonly CaseEvent[]>;
}
