import type { Amendment, IsoDate } from '../../shared/calendar/types.ts';
import type { CaseProjection } from '../../shared/case/types.ts';
import { anchor, anchorPastDays } from './anchors.ts';
import {
  amendments,
  approveAmendment,
  proposeAmendment,
  withdrawAmendment,
  type StoredAmendment,
} from './calendar.ts';
import type { CaseRecordsReader } from '../case-file/port.ts';
import { sealedFile } from '../case-file/sealed.ts';
import { caseRecords } from './case-records.ts';
import { claim, claimed, documentNumber } from './claims.ts';
import type { Database } from './database.ts';
import { append, caseOf, history, openCases, waitingFor, type RecordedStep } from './journal.ts';
import { findingsOf } from './found.ts';
import type { StoreKeys } from './keys.ts';
import { erasePerson, rewrapPersonKeys } from './persons.ts';
import type { Store } from './port.ts';
import { disseminated } from './disseminated.ts';
import { enter, includedAmong, registryEntry, registryList, registryVersion, requiring } from './registry.ts';
import type { JournalReport } from './report.ts';
import { nextTurn, takeTurn } from './turns.ts';
import { verifyJournal } from './verify.ts';

/** The store and what only its keepers do with it: reading a case's history, checking, anchoring, keys. */
export interface KeptStore extends Store, CaseRecordsReader {
  /** As in `Store`, with what the database knows of each. */
  history(caseId: string): Promise<readonly RecordedStep[]>;
  verify(): Promise<JournalReport>;
  anchor(day: string): ReturnType<typeof anchor>;
  anchorPastDays(now: string): ReturnType<typeof anchorPastDays>;
  /** Stores a proposed amendment of the calendar; its id. Nothing is in force before another person approves it. */
  proposeAmendment(amendment: Amendment, by: string): Promise<number>;
  /** `after`: how many approvals the approver has seen. */
  approveAmendment(id: number, by: string, after: number): Promise<void>;
  /** Withdraws a proposal that is not approved. */
  withdrawAmendment(id: number, by: string, reason: string): Promise<void>;
  /** Approved ones first, in their order; with `asKnown` as recorded by the end of that day. */
  amendments(asKnown?: IsoDate): Promise<readonly StoredAmendment[]>;
  /** Cases not closed, the one due first first; with an edition only those planned by another calendar. */
  openCases(notCalendar?: string): Promise<readonly CaseProjection[]>;
  /** `person` is the keyed pseudonym of the applicant. */
  erasePerson(person: string): ReturnType<typeof erasePerson>;
  /** To be run after the ring got a new current key. */
  rewrapPersonKeys(): Promise<number>;
}

/** The store over an open database whose migrations ran. Everything it throws is a `StoreError`. */
export function createStore(db: Database, keys: StoreKeys): KeptStore {
  return {
    claim: (number, caseId, bodyHash, receipt) => claim(db, number, caseId, bodyHash, receipt),
    claimed: (number) => claimed(db, number),
    append: (batch) => append(db, keys, batch),
    enter: (batch, order) => enter(db, keys, batch, order),
    includedAmong: (names) => includedAmong(db, names),
    requiring: (product) => requiring(db, product),
    takeTurn: (place) => takeTurn(db, place),
    nextTurn: (place) => nextTurn(db, place),
    documentNumber: (key, year) => documentNumber(db, key, year),
    registryEntry: (entry, at) => registryEntry(db, entry, at),
    registryList: (at) => registryList(db, at),
    registryVersion: (entry, version) => registryVersion(db, entry, version),
    disseminated: (entry) => disseminated(db, entry),
    waitingFor: (stage) => waitingFor(db, stage),
    findingsOf: (caseIds) => findingsOf(db, caseIds),
    caseOf: (caseId) => caseOf(db, caseId),
    history: (caseId) => history(db, keys, caseId),
    caseRecords: (caseId, asKnown) => caseRecords(db, keys, caseId, asKnown),
    caseFile: (caseId) =>
      sealedFile({ caseRecords: (of, asKnown) => caseRecords(db, keys, of, asKnown) }, caseId),
    proposeAmendment: (amendment, by) => proposeAmendment(db, amendment, by),
    approveAmendment: (id, by, after) => approveAmendment(db, id, by, after),
    withdrawAmendment: (id, by, reason) => withdrawAmendment(db, id, by, reason),
    amendments: (asKnown) => amendments(db, asKnown),
    openCases: (notCalendar) => openCases(db, notCalendar),
    verify: () => verifyJournal(db),
    anchor: (day) => anchor(db, day),
    anchorPastDays: (now) => anchorPastDays(db, now),
    erasePerson: (person) => erasePerson(db, person),
    rewrapPersonKeys: () => rewrapPersonKeys(db, keys),
  };
}
