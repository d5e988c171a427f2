import type { Instant, IsoDate } from '../../shared/calendar/types.ts';
import type { FindingSource, Found } from '../../shared/law/checks.ts';
import type { CriteriaSheet } from '../../shared/case/criteria-sheet.ts';
import type { ApplicationForm } from '../../shared/messages/application-form.ts';
import type { FormerRun } from '../../shared/messages/reopening.ts';
import type { MessageOf } from '../../shared/messages/schemas.ts';
import type { Without } from '../../shared/without.ts';
import type { Case } from '../casework/case.ts';
import type { Procedure } from '../casework/open.ts';
import type { Said } from './departures.ts';
import type { Hearing } from './hearing.ts';
import type { Contact } from './contacts.ts';
import type { Decided } from './correction.ts';
import type { Question } from './questions.ts';
import { standingOfApplication } from './standing.ts';
import { tellOfApplication } from './tell.ts';

/** What an application's case knows of the matter: the application itself, and what its stages found. */
export interface Filed {
  /** Without the signature under it, which the journal keeps. */
  form: UnsignedForm;
  /** Until it has been checked. */
  signature?: NonNullable<ApplicationForm['signature']>;
  registration?: { readonly number: string; readonly at: Instant; readonly on: IsoDate };
  completeness?: Completeness;
  hearing?: Hearing;
  /** What the provider's checks have found, and what they still wait for. */
  readonly checks: Partial<Record<FindingSource, Checked>>;
  /** The present sheet of criteria (RULES-5, RULES-6), what was said of the application, and departures recorded. */
  sheet?: CriteriaSheet;
  said?: readonly Said[];
  noted?: string[];
  /** Of an application that a ruling has re-opened: what the run before this one holds. */
  readonly former?: FormerRun;
  /** What was decided, as it reads now. */
  decided?: Decided;
  /** Questions to the applicant, in their order. */
  questions?: Question[];
  /** Contacts added since the filing. */
  contacts?: Contact[];
  /** It has taken its place among the applications about the same thing (RULES-15). */
  inLine?: true;
  /** The one that is decided first. */
  ahead?: string;
}

/** A check: what was found last, and since when an answer is waited for. */
export interface Checked {
  readonly found?: Found;
  readonly waitingSince?: Instant;
}

export type UnsignedForm = Without<ApplicationForm, 'signature'>;

export type Completeness = { readonly complete: true } | Incomplete;

/** What is lacking or expired, and when that was established (п. 18, 19). */
export interface Incomplete {
  readonly complete: false;
  readonly gaps: Extract<MessageOf<'checkCompleteness'>, { result: 'incomplete' }>['gaps'];
  readonly at: Instant;
}

export type ApplicationCase = Case<Filed>;

/** The three services of п. 4 of the Rules, for software and electronic products: one process (RULES-4). */
export const applicationProcedure: Procedure<ApplicationForm, Filed> = {
  name: 'application',
  tell: tellOfApplication,
  facts: (filed, former) => {
    const { signature, ...form } = filed;
    const begun = { form, checks: {}, ...(signature === undefined ? {} : { signature }) };
    return former === undefined ? begun : { ...begun, former, ...standing(former) };
  },
  starts: () => ['application-received', 'documents-received'],
  restarts: ['application-registered'],
  signals: ['withdraw', 'object', 'waiveHearing', 'recordRecommendation', 'answerQuestion', 'addContacts'],
  standing: standingOfApplication,
  firstStage: 'acceptance',
  opening: { kind: 'filed', rule: 'RULES-15' },
  receiptTerms: ['RULES-17', 'RULES-18'],
};

/** What a former run leaves standing, as far as a step of this one does not put another in its place. */
function standing({ registration, sheet, contacts }: FormerRun): Partial<Filed> {
  return {
    ...(registration === undefined ? {} : { registration }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(contacts === undefined ? {} : { contacts }),
  };
}

/** ЕНС ТРУ codes of a product: column 5 of the registry, and a line of App. 7. */
export const enstruCodesOf = ({ enstru }: { readonly enstru: readonly { readonly code: string }[] }) =>
  enstru.map(({ code }) => code);
