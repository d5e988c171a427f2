import { localDay } from '../../shared/calendar/zone.ts';
import { holders, mayAct } from '../../shared/directory.ts';
import { refusal, type Problem } from '../../shared/errors.ts';
import { plainName } from '../../shared/identity/product-name.ts';
import { regulationOn } from '../../shared/law/commission.ts';
import type { ProcedureId } from '../../shared/law/procedures.ts';
import type { Forum } from '../../shared/law/complaints.ts';
import type { ApplicationForm } from '../../shared/messages/application-form.ts';
import type { ComplaintForm } from '../../shared/messages/complaint-form.ts';
import { notAuthorised } from '../../shared/not-authorised.ts';
import type { Role } from '../../shared/roles.ts';
import { isUnreadable } from '../../shared/unreadable.ts';
import { verifyAttestation } from './attestation.ts';
import { isReopened, readReopened } from './reopened.ts';
import { filings } from './filing.ts';
import type { CaseworkMemory } from './memory.ts';
import type { ConvenedSitting, Opening, Received } from './port.ts';
import { pseudonym } from './pseudonym.ts';

/** A form as filed: what the applicant filled in, and the edge's stamp beside it. */
function parts(filed: unknown): { body: Record<string, unknown>; receivedAt?: string; attestation?: string } {
  const { receivedAt, attestation, ...body } =
    typeof filed === 'object' && filed !== null ? (filed as Record<string, unknown>) : {};
  return {
    body,
    ...(typeof receivedAt === 'string' ? { receivedAt } : {}),
    ...(typeof attestation === 'string' ? { attestation } : {}),
  };
}

/** What a case was started with, as the procedure's reader found it. */
interface Read extends Opening {
  readonly form: { readonly number: string };
  /** SHA-256 of what was filed, hex. */
  readonly bodyHash: string;
  /** The member of staff who entered it, the role that takes, and the place of his id in what was entered. */
  readonly entered?: { readonly staff: string; readonly role: Role; readonly path: string };
}

type Problems = Extract<Received, { problems: unknown }>;

type Body = Readonly<Record<string, unknown>>;

const readers: Readonly<Record<ProcedureId, (body: Body, memory: CaseworkMemory) => Read | Problems>> = {
  application: (body, { pseudonymKey }) => {
    const read = isReopened(body) ? readReopened(body) : filings.application(body);
    if ('problems' in read) return read;
    const { form } = read;
    const { applicant, clerk } = form;
    return {
      ...read,
      applicantKey: pseudonym(pseudonymKey, applicant.id),
      subject: subjectOf(form, pseudonymKey),
      // Who entered it at the office held the role then.
      ...(clerk === undefined || 'reopened' in read
        ? {}
        : { entered: { staff: clerk, role: 'intake', path: '/clerk' } }),
    };
  },
  sitting: (body, { directory }) => {
    const read = filings.sitting(body);
    if ('problems' in read) return read;
    const day = localDay(read.form.at);
    const on = (role: Role) => holders(directory(), role, day).map(({ id: staff }) => staff);
    const chairs = on('chair');
    const members = [...new Set([...chairs, ...on('member')])];
    const form: ConvenedSitting = {
      ...read.form,
      members: members.map((staff) => ({ staff, chair: chairs.includes(staff) })),
      regulation: regulationOn(day),
    };
    const entered = { staff: form.convenedBy, role: 'secretary' as const, path: '/convenedBy' };
    return { ...read, form, applicantKey: '', entered };
  },
  dissemination: (body) => {
    const read = filings.dissemination(body);
    if ('problems' in read) return read;
    const { orderedBy: staff } = read.form;
    return {
      ...read,
      applicantKey: '',
      ...(staff === undefined ? {} : { entered: { staff, role: 'operator', path: '/orderedBy' } }),
    };
  },
  complaint: (body, { pseudonymKey }) => {
    const read = filings.complaint(body);
    if ('problems' in read) return read;
    const { complainant, to, clerk } = read.form;
    return {
      ...read,
      applicantKey: pseudonym(pseudonymKey, complainant.id),
      subject: subjectOfComplaint(read.form),
      ...(clerk === undefined ? {} : { entered: { staff: clerk, role: clerkOf[to], path: '/clerk' } }),
    };
  },
};

/** Who enters what came on paper: the office of whoever it is brought to; a court's papers the unit. */
const clerkOf = { provider: 'intake', 'assessing-body': 'assessor', court: 'unit' } as const satisfies Record<
  Forum,
  Role
>;

/** Complaints about one act are about one thing; before a court it is another. */
function subjectOfComplaint({ about, to }: Pick<ComplaintForm, 'about' | 'to'>): string {
  const what = 'entry' in about ? `entry/${String(about.entry)}` : `application/${about.application}`;
  const which = about.act === 'missed-term' ? `/${about.rule}` : about.act === 'action' ? `/${about.on}` : '';
  return `complaint/${to === 'court' ? 'court/' : ''}${about.act}${which}/${what}`;
}

/**
 * Reads what a case was started with (RULES-15): every problem, or the form, its hash, what it is about and the believed
 * moment of filing.
 */
export function receive(
  procedure: ProcedureId,
  filed: unknown,
  caseId: string,
  startedAt: string,
  memory: CaseworkMemory,
): Received {
  if (isUnreadable(filed))
    return problem('', refusal('MESSAGE_UNREADABLE', { reason: filed.$unreadable }).text);
  const { body, receivedAt, attestation } = parts(filed);
  const read = readers[procedure](body, memory);
  if ('problems' in read) return read;
  const { entered, ...opening } = read;
  const { reopened } = opening;
  const run = reopened === undefined ? '' : `/${String(reopened.run)}`;
  const id = `${procedure}/${read.form.number}${run}`;
  if (caseId !== id) return problem('/number', refusal('ID_MISMATCH', { caseId, expected: id }).text);
  const stranger = entered === undefined ? undefined : notInRole(entered, startedAt, memory);
  if (stranger !== undefined) return stranger;
  const attested =
    receivedAt !== undefined &&
    attestation !== undefined &&
    verifyAttestation(memory.attestationKey, attestedFiling(caseId, read.bodyHash, receivedAt), attestation);
  return {
    ...opening,
    filedAt:
      reopened !== undefined
        ? reopened.filedAt
        : attested && Date.parse(receivedAt) <= Date.parse(startedAt)
          ? receivedAt
          : startedAt,
    attested,
  };
}

/** What the edge attests of a submission. */
export function attestedFiling(caseId: string, hash: string, receivedAt: string) {
  const idempotencyKey = caseId.slice(caseId.indexOf('/') + 1);
  return { caseId, name: 'submit', idempotencyKey, body: { hash }, receivedAt };
}

/** The entry an application is about, or the applicant's product; the product's name as people write it, however spaced. */
function subjectOf(form: ApplicationForm, key: Buffer): string {
  if (form.service !== 'inclusion') return `entry/${String(form.entry.number)}`;
  const name = plainName(form.product.name);
  return `product/${pseudonym(key, `${form.applicant.id}/${name}`)}`;
}

/** What came to the office is entered by the intake (RULES-15), a sitting is convened by the secretary (RULES-20). */
function notInRole(
  { staff, role, path }: NonNullable<Read['entered']>,
  startedAt: string,
  { directory }: CaseworkMemory,
): Problems | undefined {
  const held = mayAct(directory(), staff, role, localDay(startedAt));
  if (held.ok) return undefined;
  return problem(path, notAuthorised({ staff, role }, [role], held.why).text);
}

function problem(path: string, text: Problem['text']): Problems {
  return { problems: [{ path, text }] };
}
