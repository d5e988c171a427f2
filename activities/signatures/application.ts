import { canonical } from '../../shared/json.ts';
import type { SignatureFault } from '../../shared/notices/staff.ts';
import type { Signatures } from './port.ts';

/** The signature an applicant has put under an application (RULES-A4.11). */
export interface ApplicationCheck {
  /** The application without its signature: what was signed is its canonical JSON. */
  readonly form: object;
  readonly cms: string;
  readonly applicant: { readonly kind: 'legal-entity' | 'individual'; readonly id: string };
}

export type CheckedApplication =
  /** `own`: the signer is the applicant, or signs for the applicant's organisation. */
  | { readonly valid: true; readonly signer: 'own' | 'other' }
  | { readonly valid: false; readonly reason: SignatureFault };

/** Whether these very words are signed, and by whom as far as ИИН and БИН tell. Throws only when the service is down. */
export async function checkApplication(
  { form, cms, applicant }: ApplicationCheck,
  signatures: Signatures,
): Promise<CheckedApplication> {
  const checked = await signatures.verify(cms, Buffer.from(canonical(form), 'utf8'));
  if (!checked.valid) return checked;
  const { iin, bin } = checked.signer;
  const id = applicant.kind === 'legal-entity' ? bin : iin;
  return { valid: true, signer: id === applicant.id ? 'own' : 'other' };
}
