import type { Bilingual } from '../../shared/bilingual.ts';
import type { IsoDate } from '../../shared/calendar/types.ts';
import { mayAct, type StaffDirectory } from '../../shared/directory.ts';
import {
  resultDocument,
  type IssuedResult,
  signerOf,
  type DocumentRecord,
} from '../../shared/notices/result-document.ts';
import { formDisagreements } from '../../shared/notices/agreement.ts';
import { paragraphs } from '../../shared/notices/common.ts';
import type { SignatureFault } from '../../shared/notices/staff.ts';
import { roles, type Role } from '../../shared/roles.ts';
import { sha256Of, type SignedDocument } from '../documents/issue.ts';
import { resultPdf } from '../documents/pdf.ts';
import type { Print } from '../documents/port.ts';
import { checkApplication, type ApplicationCheck, type CheckedApplication } from './application.ts';
import { checkMinutes, type CheckedMinutes, type MinutesCheck } from './minutes.ts';
import type { Signatures } from './port.ts';

/** A signature offered under the result of a day. */
export interface ResultCheck {
  readonly record: DocumentRecord;
  /** Date the document bears. */
  readonly date: IsoDate;
  /** Staff id of the signatory. */
  readonly staff: string;
  /** Detached CMS, base64. */
  readonly cms: string;
}

export type CheckedResult =
  | {
      readonly valid: true;
      readonly title: Bilingual;
      /** The document's text, and below it what the form has no place for. */
      readonly text: Bilingual;
      readonly document: SignedDocument;
    }
  | { readonly valid: false; readonly reason: SignatureFault };

/** Who signs, as the document names him; his role's title without a position of his own. Throws for a stranger. */
export function signatoryOf(
  directory: StaffDirectory,
  staff: string,
  role: Role = 'signatory',
): { iin: string; position: Bilingual; name: string } {
  const member = directory.members.find(({ id }) => id === staff);
  if (member === undefined) throw new Error(`staff ${staff} is not in the directory`);
  return { iin: member.iin, name: member.name, position: member.position ?? roles[role].title };
}

/** Checks that this very document of this day is signed by this signatory (п. 23). Throws only when the service is down. */
async function checkResult(
  { record, date, staff, cms }: ResultCheck,
  signatures: Signatures,
  directory: StaffDirectory,
  print: Print,
): Promise<CheckedResult> {
  // The directory may have changed since he sent it: an answer, or the duty would wait for his return.
  const role = signerOf(record);
  if (!mayAct(directory, staff, role, date).ok) return { valid: false, reason: 'NO_AUTHORITY' };
  const { iin, ...signatory } = signatoryOf(directory, staff, role);
  const issued: IssuedResult = { record, signatory, issuedOn: date };
  const document = resultDocument(issued);
  if (formDisagreements(document).length > 0) return { valid: false, reason: 'LANGUAGES_DIFFER' };
  const pdf = print(issued);
  const checked = await signatures.verify(cms, pdf);
  if (!checked.valid) return checked;
  if (checked.signer.iin !== iin) return { valid: false, reason: 'NOT_SIGNATORY' };
  const { title, text, cover } = document;
  return {
    valid: true,
    title,
    text: paragraphs([text, cover]),
    document: { issued, sha256: sha256Of(pdf), signature: cms },
  };
}

export type ResultActivities = ReturnType<typeof resultActivities>;

export function resultActivities(
  signatures: Signatures,
  directory: () => StaffDirectory,
  print: Print = resultPdf,
) {
  return {
    /** Checks the signature under the result of a day; see `checkResult`. */
    checkResult: (check: ResultCheck): Promise<CheckedResult> =>
      checkResult(check, signatures, directory(), print),
    /** Checks the signature under an application; see `checkApplication`. */
    checkApplication: (check: ApplicationCheck): Promise<CheckedApplication> =>
      checkApplication(check, signatures),
    /** Checks a signature under the minutes of a sitting; see `checkMinutes`. */
    checkMinutes: (check: MinutesCheck): Promise<CheckedMinutes> =>
      checkMinutes(check, signatures, directory()),
  };
}
