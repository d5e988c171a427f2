import type { Bilingual } from '../../shared/bilingual.ts';
import type { SignedDocument } from '../documents/issue.ts';

/** What an applicant finds in the personal cabinet. */
export interface CabinetNotice {
  readonly caseId: string;
  readonly number: string;
  /** ИИН or БИН of the addressee. */
  readonly addressee: string;
  /** E-mails and phones that the applicant added after the filing (HOUSE-CONTACT): a copy goes there. */
  readonly contacts?: readonly string[];
  readonly kind: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** The e-document itself, where the notice is one (App. 6-9). */
  readonly document?: SignedDocument;
}

export interface Cabinet {
  /** Puts a notice into the cabinet; a known key was delivered before. Throws `SYSTEM_REFUSED` on an error of content. */
  deliver(notice: CabinetNotice, key: string): Promise<'delivered' | 'delivered before'>;
}
