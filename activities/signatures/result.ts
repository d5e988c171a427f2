import { createHash } from 'node:crypto';
import type { Bilingual } from '../../shared/bilingual.ts';
import type { IsoDate } from '../../shared/calendar/types.ts';
import type { StaffDirectory } from '../../shared/directory.ts';
import type { FormDocument } from '../cabinet/port.ts';
import { resultDocument, signedText, type ResultRecord } from '../../shared/notices/result-document.ts';
import type { SignatureFault } from '../../shared/notices/staff.ts';
import { roles } from '../../shared/roles.ts';
import type { Json } from '../../shared/json.ts';
import { checkApplication, type ApplicationCheck, type CheckedApplication } from './application.ts';
import { checkMinutes, type CheckedMinutes, type MinutesCheck } from './minutes.ts';
import type { Signatures } from './port.ts';

/** A signature offered under the result of a day. */
export interface ResultCheck {
  readonly record: ResultRecord;
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
      readonly text: Bilingual;
      readonly document: FormDocument;
    }
  | { readonly valid: false; readonly reason: SignatureFault };

/** The signatory as the document names him. Throws when the directory does not know him. */
export function signatoryOf(
  directory: StaffDirectory,
  staff: string,
): { iin: string; position: Bilingual; name: string } {
  const member = directory.members.find(({ id }) => id === staff);
  if (member === undefined) throw new Error(`staff ${staff} is not in the directory`);
  return { iin: member.iin, name: member.name, position: member.position ?? roles.signatory.title };
}

/** Checks that this very document of this day is signed by this signatory (п. 23). Throws only when the service is down. */
async function checkResult(
  { record, date, staff, cms }: ResultCheck,
  signatures: Signatures,
  directory: StaffDirectory,
): Promise<CheckedResult> {
  // Taken out of the directory since he signed: an answer, or the duty would wait for his return.
  if (!directory.members.some(({ id }) => id === staff)) return { valid: false, reason: 'NOT_SIGNATORY' };
  const { iin, ...signatory } = signatoryOf(directory, staff);
  const document = resultDocument(record, signatory, date);
  const content = Buffer.from(signedText(document), 'utf8');
  const checked = await signatures.verify(cms, content);
  if (!checked.valid) return checked;
  if (checked.signer.iin !== iin) return { valid: false, reason: 'NOT_SIGNATORY' };
  const sha256 = createHash('sha256').update(content).digest('hex');
  // A form notice is JSON: texts and fields.
  const signed = document as unknown as Json;
  const { title, text } = document;
  return {
    valid: true,
    title,
    text,
    document: { number: record.documentNumber, record: signed, sha256, signature: cms },
  };
}

export type ResultActivities = ReturnType<typeof resultActivities>;

export function resultActivities(signatures: Signatures, directory: () => StaffDirectory) {
  return {
    /** Checks the signature under the result of a day; see `checkResult`. */
    checkResult: (check: ResultCheck): Promise<CheckedResult> => checkResult(check, signatures, directory()),
    /** Checks the signature under an application; see `checkApplication`. */
    checkApplication: (check: ApplicationCheck): Promise<CheckedApplication> =>
      checkApplication(check, signatures),
    /** Checks a signature under the minutes of a sitting; see `checkMinutes`. */
    checkMinutes: (check: MinutesCheck): Promise<CheckedMinutes> =>
      checkMinutes(check, signatures, directory()),
  };
}
