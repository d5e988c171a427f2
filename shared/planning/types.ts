import type { Instant, IsoDate, WorkedTerm } from '../calendar/types.ts';
import type { Role } from '../roles.ts';
import type { CheckId } from '../law/checks.ts';
import type { ProcedureId } from '../law/procedures.ts';
import type { Criterion } from '../law/criteria.ts';
import type { Readings } from '../law/switches.ts';
import type {
  ChecklistItem,
  EditionId,
  GroundId,
  ProductType,
  Service,
  StartingEvent,
} from '../law/types.ts';

/** How a workflow calls the activities of one outside system; decided by the installation, kept in history. */
export interface SystemCall {
  readonly taskQueue: string;
  readonly startToCloseSeconds: number;
  readonly retry: {
    readonly initialSeconds: number;
    readonly backoff: number;
    readonly maximumSeconds: number;
    /** Types of failures that no retry mends. */
    readonly final?: readonly string[];
  };
}
export type SystemName =
  | 'cabinet'
  | 'monitoring'
  | 'signatures'
  | 'inbox'
  | 'registry'
  | 'e-procurement'
  | 'site'
  | CheckId;

/** How the applicant is checked in outside systems. */
export interface CheckSettings {
  /** How far founders are followed to find the state among them: 1 is the applicant's own. */
  readonly founderLevels: number;
  /** How many organisations one check asks about, the applicant among them. */
  readonly organisationsAtMost: number;
  /** An answer older than so many hours is asked for again before the decision. */
  readonly repeatAfterHours: number;
}

/** What an application is about, as far as the law tells its requirements apart. */
export interface Matter {
  readonly service: Service;
  readonly productType: ProductType;
  /** An amendment whose reason is п. 9 or 35: renewed documents are asked (RULES-A2.9). */
  readonly renewal?: true;
}

/** A term that a ruling has set for one duty, in place of the law's: until a day, or in working days from the ruling's. */
export interface OrderedTerm {
  /** A moment of the ruling's day. */
  readonly from: Instant;
  readonly until?: IsoDate;
  readonly workingDays?: number;
}

/** What is asked of the plan: the pinned facts and the starts of terms known so far. */
export interface PlanRequest {
  readonly procedure: ProcedureId;
  /** What an application asks for; absent in the other procedures. */
  readonly matter?: Matter;
  /** Decides the edition, once (Editions of the Rules). */
  readonly filedAt: Instant;
  readonly starts: Readonly<Partial<Record<StartingEvent, Instant>>>;
  /** Terms that rulings have set, by the rule of the duty; absent where there are none. */
  readonly ordered?: Readonly<Record<string, OrderedTerm>>;
  /** The calendar edition the case is planned by; absent when it is planned for the first time. */
  readonly calendar?: string;
}

/** A case planned before cannot be planned anew: a term would end past the years entered. Its plan stands as it was. */
export interface PastCalendar {
  /** The first year that is not entered. */
  readonly pastCalendar: number;
}

/** A calendar edition, and the act by which it came of the one before it; the release's own has none. */
export interface AmendedEdition {
  readonly edition: string;
  readonly act?: string;
}

/** A planned term with the moments at which its owner is reminded. */
export interface PlannedTerm extends WorkedTerm {
  readonly reminders: readonly Instant[];
}

/** A case's whole rule set, counted once by a local activity and kept in its history (house rule 2). */
export interface Plan {
  readonly edition: EditionId;
  readonly calendar: string;
  /** Acts by which the calendar has come of the one the case was planned by before. */
  readonly amendedBy?: readonly string[];
  /** Rules whose terms the documents do not give and the installation has entered (CMPL-28a); absent where there are none. */
  readonly entered?: readonly string[];
  /** By rule id; a rule whose start is not known yet is absent. */
  readonly terms: Readonly<Record<string, PlannedTerm>>;
  /** Whose each rule's duty is, and by which rule's term it is due. */
  readonly duties: Readonly<Record<string, { readonly owes: Role; readonly term?: string }>>;
  /** Last lawful or advisable moments counted from other terms, by rule id: RULES-22, APPC-73. */
  readonly limits: Readonly<Record<string, Instant>>;
  /** Whether a refusal on the merits waits for the hearing, its waiver, or a recorded reason (APPC-73). */
  readonly hearing: Readings['hearingBeforeRefusal'];
  readonly checklist: readonly ChecklistItem['id'][];
  /** The criteria the product is held to (RULES-5, RULES-6); none where the applicant asks to be excluded. */
  readonly criteria: readonly Criterion['id'][];
  /** Whether the commission's recommendation waits for the sheet of criteria (RULES-20). */
  readonly criteriaSheet: Readings['criteriaSheet'];
  /** Where an installation reads that a document has expired on the day it names (RULES-19); absent otherwise. */
  readonly documentsExpireOnTheirDay?: true;
  /** Where an installation reads that a ruling restores an entry from the day of its exclusion (RULES-25); absent otherwise. */
  readonly restoredFromExclusion?: true;
  readonly grounds: readonly GroundId[];
  /** The checks made of the applicant outside; absent where the procedure or the installation makes none. */
  readonly checks?: CheckSettings & { readonly asked: readonly CheckId[] };
  readonly systems: Readonly<Record<SystemName, SystemCall>>;
}
