import type { Problem } from '../../shared/errors.ts';
import type { ProcedureId } from '../../shared/law/procedures.ts';
import { readApplication, type ApplicationForm } from '../../shared/messages/application-form.ts';
import { readComplaint, type ComplaintForm } from '../../shared/messages/complaint-form.ts';
import { readDissemination, type DisseminationForm } from '../../shared/messages/dissemination-form.ts';
import { readSitting } from '../../shared/messages/sitting-form.ts';
import type { Matter } from '../../shared/planning/types.ts';
import { hashOf } from './memory.ts';

/** What a case is started with, as read by the schema of its procedure. */
interface ReadFiling {
  readonly form: { readonly number: string };
  /** Of an application. */
  readonly matter?: Matter;
  /** SHA-256 of what was filed, hex. */
  readonly bodyHash: string;
}

type Reader = (input: unknown) => ReadFiling | { readonly problems: readonly Problem[] };

/** Reads what starts a case of each procedure: the form, what it asks for, its hash; or every problem. */
export const filings = {
  application(input) {
    const read = readApplication(input);
    if ('problems' in read) return read;
    const { form } = read;
    const { service, productType } = form;
    const renewal = form.service === 'amendment' && form.basis !== 'other';
    const matter: Matter = { service, productType, ...(renewal ? { renewal } : {}) };
    return { form, matter, bodyHash: applicationHash(form) };
  },
  sitting(input) {
    const read = readSitting(input);
    return 'problems' in read ? read : { form: read.form, bodyHash: hashOf(read.form) };
  },
  dissemination(input) {
    const read = readDissemination(input);
    return 'problems' in read ? read : { form: read.form, bodyHash: disseminationHash(read.form) };
  },
  complaint(input) {
    const read = readComplaint(input);
    return 'problems' in read ? read : { form: read.form, bodyHash: complaintHash(read.form) };
  },
} satisfies Readonly<Record<ProcedureId, Reader>>;

/** The hash an application is known by: of all the applicant filled in, without the signature under it. */
export function applicationHash(form: ApplicationForm): string {
  const { signature: _, ...content } = form;
  return hashOf(content);
}

/** The hash a complaint is known by: of all that was written, without the signature under it. */
function complaintHash(form: ComplaintForm): string {
  const { signature: _, ...content } = form;
  return hashOf(content);
}

/** The hash a dissemination is known by: whoever begins it, and when, it is of that version. */
const disseminationHash = ({ number }: Pick<DisseminationForm, 'number'>): string => hashOf({ number });
