import type { SealedFile } from '../../activities/case-file/sealed.ts';
import type { Appealed } from '../../activities/store/port.ts';
import type { Bilingual } from '../../shared/bilingual.ts';
import type { Instant, IsoDate } from '../../shared/calendar/types.ts';
import type { Barrier, Ruling, RulingBody } from '../../shared/law/complaints.ts';
import type { ComplaintForm } from '../../shared/messages/complaint-form.ts';
import type { Remedy } from '../../shared/notices/complaint-documents.ts';
import type { Case } from '../casework/case.ts';
import type { Procedure } from '../casework/open.ts';
import { standingOfComplaint } from './standing.ts';
import { tellOfComplaint } from './tell.ts';

/** What a complaint's case knows of its matter. */
export interface Complaint {
  /** Without the signature under it, which the journal keeps. */
  readonly form: Unsigned<ComplaintForm>;
  readonly signature?: NonNullable<ComplaintForm['signature']>;
  registration?: { readonly number: string; readonly on: IsoDate };
  /** What the database holds of what is complained about; until it has been asked, nothing. */
  appealed?: Appealed;
  /** Why it is not to be considered on its merits, as far as the system can tell. */
  barriers?: readonly Barrier[];
  /** The complaint of another about the same act, which is decided first. */
  ahead?: string;
  /** The complaint about the same act whose ruling has been carried out for this one too. */
  carriedOutBy?: string;
  /** The administrative file as it was assembled last (п. 30). */
  file?: SealedFile;
  /** What the provider means to answer (п. 31), not signed yet. */
  draft?: Answer;
  /** How the provider has reacted: its answer is signed, or complaint and file are on their way. */
  reacted?: 'answered' | 'forwarded';
  /** The missed filing term was restored by the reviewing body. */
  restored?: true;
  /** The reviewing body's question that waits for an answer. */
  asked?: { readonly answerBy: IsoDate };
}

/** Each shape of a form without the signature under it. */
type Unsigned<F> = F extends unknown ? Omit<F, 'signature'> : never;

/** An answer to a complaint before it is signed. */
export interface Answer {
  readonly number: string;
  readonly body: RulingBody;
  readonly ruling: Ruling;
  readonly reasons: Bilingual;
  readonly remedy?: Remedy;
  readonly grounds?: readonly Barrier[];
}

/** A ruling that is in force: signed here, or entered from a court. */
export interface GivenRuling {
  readonly ruling: Ruling;
  readonly remedy?: Remedy;
  /** The document by which it was given. */
  readonly document: string;
  readonly sha256: string;
  readonly on: IsoDate;
  readonly at: Instant;
}

export type ComplaintCase = Case<Complaint>;

/** A complaint about what the provider has decided, done or left undone (Правила, глава 4). */
export const complaintProcedure: Procedure<ComplaintForm, Complaint> = {
  name: 'complaint',
  tell: tellOfComplaint,
  facts: ({ signature, ...form }) => ({ form, ...(signature === undefined ? {} : { signature }) }),
  starts: ({ to }) => (to === 'provider' ? ['complaint-received'] : []),
  signals: ['withdrawComplaint'],
  standing: standingOfComplaint,
  receiptTerms: ['CMPL-30'],
  firstStage: 'complaint',
  opening: { kind: 'started', rule: 'CMPL-29' },
};
