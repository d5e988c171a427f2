import type { Bilingual } from '../bilingual.ts';
import type { Instant, IsoDate } from '../calendar/types.ts';
import type { Role } from '../roles.ts';

export type EditionId = '829' | '567-a' | '567-b';

/** A fact that the documents do not give; shown as such wherever it matters. */
export interface Assumption {
  /** What is assumed and why, in Russian for the operator and Kazakh beside it. */
  readonly what: Bilingual;
  readonly since: IsoDate;
}

/** An edition of the Rules: the one that governs a case is decided by the instant of filing. */
export interface Edition {
  readonly id: EditionId;
  readonly act: Bilingual;
  /** State registration of the act. */
  readonly registeredOn: IsoDate;
  /** First official publication; `assumed` says when it is not from the documents. */
  readonly publishedOn: IsoDate;
  /** First instant in force, inclusive. */
  readonly from: Instant;
  readonly assumed: readonly Assumption[];
}

/**
 * A legal term. `day0` says whether it runs from a receipt (TIME-4 moves it to the next working day) or from
 * an official act (its own date, TIME-1a); `closes` whether it ends with the office (18:30) or the day (TIME-4c).
 */
export interface Term {
  readonly length: number;
  readonly unit: 'working-days' | 'calendar-days';
  readonly from: StartingEvent;
  readonly day0: 'receipt' | 'act';
  readonly closes: 'office' | 'midnight';
}

/** Events of a case that terms run from. */
export type StartingEvent =
  | 'application-received'
  | 'documents-received'
  | 'application-registered'
  | 'decision-taken';

/** One rule of `requirements`, as data: what the product runs and where the law says it. */
export interface Rule {
  readonly paragraph: Bilingual;
  /** Short: it becomes the summary of a step. */
  readonly title: Bilingual;
  /** The rule in the documents' own words, cut to what the product runs; a house rule in ours. */
  readonly text: Bilingual;
  readonly owes: Role | 'system';
  readonly term?: Term;
  /** A rule without a term of its own is due within another's. */
  readonly within?: string;
  readonly editions: readonly EditionId[];
  readonly assumed: readonly Assumption[];
}

export type Service = 'inclusion';
export type ProductType = 'software';

/** A document the package must hold; `kinds` are alternatives, any one completes the item. */
export interface ChecklistItem {
  readonly id: string;
  readonly title: Bilingual;
  readonly kinds: readonly DocumentKind[];
  readonly paragraph: Bilingual;
  /** Kinds accepted only in a window, by the instant of filing. */
  readonly until?: Readonly<Partial<Record<DocumentKind, Instant>>>;
}

export type DocumentKind =
  | 'security-certificate'
  | 'security-test-protocol'
  | 'exclusive-rights'
  | 'localisation-calculation'
  | 'industrial-certificate'
  | 'support-service-details';

/** A ground for refusal of the closed list (RULES-A2.10). */
export interface Ground {
  readonly id: 1 | 2 | 3 | 4;
  readonly text: Bilingual;
}
export type GroundId = Ground['id'];
