import type { StaffDirectory } from '../../shared/directory.ts';
import { signedMinutes, type MinutesRecord } from '../../shared/notices/minutes.ts';
import type { SignatureFault } from '../../shared/notices/staff.ts';
import { sha256Of } from '../documents/issue.ts';
import type { Signatures } from './port.ts';

/** A signature offered under the minutes of a sitting. */
export interface MinutesCheck {
  readonly record: MinutesRecord;
  readonly staff: string;
  /** Detached CMS, base64. */
  readonly cms: string;
}

export type CheckedMinutes =
  | { readonly valid: true; readonly sha256: string }
  | { readonly valid: false; readonly reason: SignatureFault };

/** Checks that these very minutes are signed by this member of staff (RULES-20). Throws only when the service is down. */
export async function checkMinutes(
  { record, staff, cms }: MinutesCheck,
  signatures: Signatures,
  directory: StaffDirectory,
): Promise<CheckedMinutes> {
  const member = directory.members.find(({ id }) => id === staff);
  if (member === undefined) return { valid: false, reason: 'NOT_SIGNATORY' };
  const content = Buffer.from(signedMinutes(record), 'utf8');
  const checked = await signatures.verify(cms, content);
  if (!checked.valid) return checked;
  if (checked.signer.iin !== member.iin) return { valid: false, reason: 'NOT_SIGNATORY' };
  return { valid: true, sha256: sha256Of(content) };
}
