import type { Bilingual } from '../bilingual.ts';

/** A calendar day of Kazakhstan, `YYYY-MM-DD`. */
export type IsoDate = string;
/** A moment, ISO 8601 with an offset or `Z`. */
export type Instant = string;

/**
 * A day about which the calendar has something to say: off although a weekday, working although a weekend, or as the
 * week has it but with a reason to show (a holiday on a Sunday, a weekday that an announcement may still take).
 */
export interface SpecialDay {
  readonly date: IsoDate;
  readonly kind: 'off' | 'working';
  readonly why: Bilingual;
  /** The law or decree it rests on. */
  readonly act: string;
  /** `projected`: computed by us, not announced yet; every term that rests on it says so. */
  readonly status: 'announced' | 'projected';
}

/**
 * A day as an amendment enters it: `off`, `working`, or `ordinary`, as the week has it (a transfer called off). The
 * reason is kept for `ordinary` too: a term that moved back says why.
 */
export interface AmendedDay extends Omit<SpecialDay, 'kind'> {
  readonly kind: SpecialDay['kind'] | 'ordinary';
}

/** A change of the calendar while cases run (TIME-6): the act it rests on and the days it sets. */
export interface Amendment {
  readonly act: string;
  readonly days: readonly AmendedDay[];
}

export interface OfficeHours {
  readonly opens: string;
  readonly closes: string;
  readonly lunch: readonly [from: string, to: string];
}

/** The content of one calendar edition; its id is a hash of this content. */
export interface CalendarData {
  readonly years: readonly number[];
  readonly days: readonly SpecialDay[];
  readonly officeHours: OfficeHours;
}

/** What the calendar says of one day; without `why` it simply follows the week. */
export interface DayState {
  readonly working: boolean;
  readonly why?: Bilingual;
  readonly act?: string;
  readonly projected?: true;
}

/** The one place that knows a working day. */
export interface Calendar {
  /** Id of the edition, a hash of its content. */
  readonly edition: string;
  readonly officeHours: OfficeHours;
  /** Throws `CalendarEnds` outside the years entered. */
  at(date: IsoDate): DayState;
}

/** One line of a term's working. A day not counted without a reason of its own is a plain weekend. */
export interface CountedDay {
  readonly date: IsoDate;
  readonly counted: boolean;
  readonly why?: Bilingual;
  readonly act?: string;
  readonly projected?: true;
}

/**
 * A term counted forward. `day0` says whether it runs from a receipt (TIME-4 moves it to the next working day) or from an
 * official act (its own date, TIME-1a); `closes` whether it ends with the office (18:30) or the day (TIME-4c).
 */
export interface ForwardTerm {
  readonly length: number;
  readonly unit: 'working-days' | 'calendar-days';
  readonly day0: 'receipt' | 'act';
  readonly closes: 'office' | 'midnight';
}

/** "Not later than so many days before" a day: the end of another term, the expiry of a document (TIME-3a). */
export type BackwardTerm = Pick<ForwardTerm, 'length' | 'unit' | 'closes'>;

/** A term in plain hours (TIME-3b). */
export interface HoursTerm {
  readonly hours: number;
}

/** The last day of a backward term with its proof. */
export interface WorkedBackward {
  /** The day it is counted back from. */
  readonly before: IsoDate;
  readonly lastOn: IsoDate;
  /** Last lawful moment. */
  readonly lastAt: Instant;
  readonly projected: boolean;
  readonly calendar: string;
  /** In the order of counting: from `before` back to `lastOn`. */
  readonly days: readonly CountedDay[];
}

/** A term's end with its proof, day by day. */
export interface WorkedTerm {
  /** The event it runs from, as it happened. */
  readonly from: Instant;
  /** Day 0, not counted (TIME-1, TIME-1a, TIME-4). */
  readonly dayZero: IsoDate;
  readonly dueOn: IsoDate;
  /** Last lawful moment (TIME-1, TIME-4b, TIME-4c). */
  readonly dueAt: Instant;
  /** Rests on a projected day. */
  readonly projected: boolean;
  /** Calendar edition. */
  readonly calendar: string;
  /** Every day from that of the event to the last one, day 0 among them. */
  readonly days: readonly CountedDay[];
}
