import type { Instant } from '../calendar/types.ts';
import type { IsoDate } from '../calendar/types.ts';
import type { Json } from '../json.ts';
import type { ReopenedStep } from '../law/complaints.ts';
import type { ProcedureId } from '../law/procedures.ts';
import type { EditionId, ProductType, Service } from '../law/types.ts';
import type { SheetSummary } from './criteria-sheet.ts';
import type { Actor, Role } from '../roles.ts';

/** Stages of an application, those of a sitting, that of a dissemination, then those of a complaint. */
export type Stage =
  | 'acceptance'
  | 'commission'
  | 'decision'
  | 'signing'
  | 'convened'
  | 'voting'
  | 'minutes'
  | 'dissemination'
  | 'complaint'
  | 'reaction'
  | 'review'
  | 'ruling'
  | 'court'
  | 'closed';
export type Outcome =
  | 'included'
  | 'amended'
  | 'excluded'
  | 'refused'
  | 'acceptance-refused'
  | 'withdrawn'
  | 'held'
  | 'no-quorum'
  | 'disseminated'
  | 'unknown-version'
  | 'satisfied'
  | 'satisfied-in-part'
  | 'complaint-refused'
  | 'left';

/** One step of a case, numbered without gaps from 1; the journal keeps it for ever. */
export interface CaseEvent {
  readonly n: number;
  readonly at: Instant;
  /** What happened, a word of `eventTexts` in `shared/case/event-texts.ts`. */
  readonly kind: string;
  /** The rule it happened under. */
  readonly rule?: string;
  readonly by?: Actor;
  /** Facts without personal data. */
  readonly data?: { readonly [key: string]: Json };
  /** Facts about persons: the journal keeps them encrypted under the person's own key. */
  readonly personal?: Json;
}

/** What the lists outside Temporal show of a case; derived from the case's state, never set by hand. */
export interface CaseProjection {
  readonly caseId: string;
  readonly procedure: ProcedureId;
  readonly number: string;
  /** Of an application. */
  readonly service?: Service;
  readonly productType?: ProductType;
  readonly stage: Stage;
  readonly edition: EditionId;
  readonly calendarEdition: string;
  readonly waitingFor: readonly Role[];
  readonly dueAt?: Instant;
  readonly serviceDueAt?: Instant;
  readonly overdue: boolean;
  readonly outcome?: Outcome;
  readonly registryEntry?: number;
  /** Of an application whose sheet of criteria has been filled in. */
  readonly criteria?: SheetSummary;
  /** Of an application that goes on after a ruling: from which case, from which step, by which act in whose case. */
  readonly reopened?: {
    readonly of: string;
    readonly at: ReopenedStep;
    readonly case: string;
    readonly document: string;
    readonly on: IsoDate;
  };
  /** Keyed pseudonym of the applicant; empty where there is none. */
  readonly applicantKey: string;
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
}
