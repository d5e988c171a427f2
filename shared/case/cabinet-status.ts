import type { Bilingual } from '../bilingual.ts';
import type { Instant, IsoDate } from '../calendar/types.ts';
import type { ProcedureId } from '../law/procedures.ts';
import type { MessageName } from '../messages/schemas.ts';
import type { Matter } from '../planning/types.ts';
import type { Role } from '../roles.ts';
import type { Outcome, Stage } from './types.ts';

/**
 * Order and status of a service as its applicant reads it in the cabinet, and as 1414 reads it out (RULES-A2.11): whole
 * sentences in plain words. No staff ids, no personal data, nothing that was written for the office.
 */
export interface CabinetStatus {
  /** Which case this is: number, what is asked for, when it was filed. */
  readonly about: Bilingual;
  /** Where the case is: its stage, or how it ended. */
  readonly where: Bilingual;
  /** What happens next. */
  readonly next: Bilingual;
  /** Who must act; the nearest term first, empty when nobody must. */
  readonly mustAct: readonly MustAct[];
  /** Whether something is waited for from the applicant. */
  readonly yourTurn: boolean;
  /** When the whole service ends, while it is running and once that is known. */
  readonly resultBy?: DueWords;
  /** A hearing the applicant was invited to and that has not been held. */
  readonly hearing?: Bilingual;
  /** What the applicant can do now; each is a message of the contract. */
  readonly canDo: readonly CanDo[];
  /** How to complain: there when a term was missed, or the answer was a refusal. */
  readonly complaint?: Bilingual;
  /** All of it as one text, a paragraph a line. */
  readonly text: Bilingual;
  /** The same in one or two SMS: `SMS` in `shared/texts/cabinet.ts` says how long that is. */
  readonly short: Bilingual;
}

/** The end of a term, with the words to read out. */
export interface DueWords {
  readonly at: Instant;
  /** `до 26 ноября 2026 года, 18:30`, Kazakhstan time. */
  readonly words: Bilingual;
  /** Why it is another than was said before. */
  readonly moved?: Bilingual;
  /** It rests on days off that have not been announced yet, and may still move. */
  readonly estimated?: true;
}

export interface MustAct {
  /** The applicant, or an office in human words. */
  readonly who: Bilingual;
  /** What is to be done; absent where only the database remembers the case. */
  readonly what?: Bilingual;
  readonly paragraph?: Bilingual;
  readonly due?: DueWords;
  /** The term has ended and it has not been done. */
  readonly missed: boolean;
}

export interface CanDo {
  readonly message: MessageName;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Until when it counts as done in time, where a term runs for it. */
  readonly due?: DueWords;
}

/** What is known of a case when its applicant asks: the case knows all of it, the database a part. */
export interface CaseStanding {
  readonly caseId: string;
  readonly number: string;
  readonly procedure: ProcedureId;
  readonly matter?: Pick<Matter, 'service' | 'productType'>;
  readonly filedAt?: Instant;
  /** By which act it is considered again. */
  readonly reopened?: { readonly document: string; readonly on: IsoDate };
  readonly stage: Stage;
  readonly outcome?: Outcome;
  readonly registryEntry?: number;
  /** Why the submission came to nothing. */
  readonly unfiled?: Bilingual;
  readonly owed: readonly StandingDuty[];
  readonly serviceDue?: StandingTerm;
  readonly hearingAt?: Instant;
  /** What the applicant may send now, with the term that runs for it. */
  readonly open: readonly { readonly message: MessageName; readonly term?: StandingTerm }[];
}

export interface StandingDuty {
  readonly owes: Role;
  readonly title?: Bilingual;
  readonly paragraph?: Bilingual;
  readonly term?: StandingTerm;
  readonly overdue: boolean;
}

/**
 * A term as it stands; `moved`: as it stood before a change of the calendar, with the act where that is known; `ruling`: by which
 * one it was set.
 */
export interface StandingTerm {
  readonly dueAt: Instant;
  readonly projected?: boolean;
  readonly moved?: { readonly was: Instant; readonly act?: string };
  readonly ruling?: { readonly document: string; readonly on: IsoDate };
}
