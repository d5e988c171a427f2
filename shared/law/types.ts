import type { Bilingual } from '../bilingual.ts';
import type { BackwardTerm, ForwardTerm, HoursTerm, Instant, IsoDate } from '../calendar/types.ts';
import type { Role } from '../roles.ts';
import type { RuleId } from './rules.ts';
import type { Readings } from './switches.ts';

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

/** The documents a rule may stand in; `time` are the conventions of counting, `house` what no document says. */
export type SourceId = 'rules' | 'pilot' | 'infra' | 'appc' | 'time' | 'house';

/** A term of a rule: how it is counted is the calendar's, from what event it runs is the law's. */
export interface Term extends ForwardTerm {
  readonly from: StartingEvent;
  /** The act is lawful only from the day after the term's last or from the last itself, instead of due by its end (INFRA-10). */
  readonly opens?: 'day-after' | 'last-day';
}

/** "Not later than so many days before" an event whose day is known beforehand (RULES-22, MON-9). */
export interface TermBefore extends BackwardTerm {
  readonly before: 'service-term-ends' | 'document-expires';
}

/** A term in hours by the clock, no working day in it (TIME-3b). */
export interface TermInHours extends HoursTerm {
  readonly from: StartingEvent;
}

/** Events that terms run from. */
export type StartingEvent =
  | 'application-received'
  | 'documents-received'
  | 'application-registered'
  | 'decision-taken'
  | 'preliminary-decision-received'
  | 'rules-amended'
  | 'rules-in-force'
  | 'complaint-received'
  | 'complaint-registered'
  | 'complaint-registered-there'
  | 'complaint-forwarded'
  | 'act-appealed'
  | 'message-sent'
  | 'message-repeated'
  | 'recommendation-received'
  | 'inclusion-decided'
  | 'use-stopped';

/** Who owes a rule and is no role of the staff directory. */
export type Party =
  | 'system'
  | 'superior-body'
  | 'assessing-body'
  | 'provider'
  | 'state-body'
  | 'authorised-body'
  | 'integrator'
  | 'nit'
  | 'sdu'
  | 'portal'
  | 'licence-system'
  | 'data-owner';

/** One rule of `requirements`, as data: what the product runs and where the law says it. Its words are in `texts/`. */
export interface Rule {
  readonly document: SourceId;
  readonly paragraph: Bilingual;
  /** Short: it becomes the summary of a step. */
  readonly title: Bilingual;
  readonly owes: Role | Party;
  readonly term?: Term;
  readonly before?: TermBefore;
  readonly hours?: TermInHours;
  /** A rule without a term of its own is due within another's. */
  readonly within?: string;
  /** Editions of the Rules that hold it; absent, all of them, or a document that has no editions. */
  readonly editions?: readonly EditionId[];
}

/**
 * How the words of a rule stand in a language: `official` in the document's words, `translation` by us, `summary` where
 * the text is not among the documents, `own` for conventions and rules of the house.
 */
export type Standing = 'official' | 'translation' | 'summary' | 'own';

/** A rule in words. `[…]` marks what was left out. */
export interface Wording extends Bilingual {
  readonly standing: Readonly<Record<keyof Bilingual, Standing>>;
  /** Editions whose wording it is; absent, all. */
  readonly editions?: readonly EditionId[];
}

/** What the product reads where the documents leave a choice: an assumption of one or several rules. */
export interface Reading extends Assumption {
  readonly id: string;
  readonly rules: readonly RuleId[];
  /** Editions of the Rules it is read in; absent, all. */
  readonly editions?: readonly EditionId[];
  /** Name in `SENIM_READINGS` where an installation may read otherwise. */
  readonly switch?: keyof Readings;
}

/** A place of a document, word for word in its own language. */
export interface Quotation {
  readonly place: Bilingual;
  readonly language: keyof Bilingual;
  readonly text: string;
}

/** Two places that contradict each other, and which the product goes by. */
export interface Conflict {
  readonly id: string;
  readonly rules: readonly RuleId[];
  readonly between: readonly [Quotation, Quotation];
  readonly reading: Bilingual;
  /** Editions in which they stand; absent, all. */
  readonly editions?: readonly EditionId[];
}

/** Appendices of the Rules that are forms; App. 2 is the list of requirements. */
export type FormNumber = 1 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** A form of the Rules: its titles by edition, and what it asks, in its own words. */
export interface Form {
  readonly titles: readonly Wording[];
  readonly fields: readonly { readonly id: string; readonly text: Wording }[];
}

export const services = ['inclusion', 'amendment', 'exclusion'] as const;
export type Service = (typeof services)[number];
export const productTypes = ['software', 'electronics'] as const;
export type ProductType = (typeof productTypes)[number];

/** A document the package must hold; `kinds` are alternatives, any one completes the item. */
export interface ChecklistItem {
  readonly id: string;
  /** Ours, short: a notice names the item by it. The words of row 9 are in `texts/row9.ts`. */
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
  | 'support-service-details'
  | 'test-impossibility-confirmation'
  | 'software-use-rights'
  | 'service-centre-details'
  | 'producers-register-extract'
  | 'technical-description'
  | 'renewed-document';

/** A ground for refusal of the closed list (RULES-A2.10). */
export interface Ground {
  readonly id: 1 | 2 | 3 | 4;
  readonly text: Bilingual;
}
export type GroundId = Ground['id'];
