import { localDay } from '../../shared/calendar/zone.ts';
import { mayAct } from '../../shared/directory.ts';
import { refusal, type Problem } from '../../shared/errors.ts';
import type { ProcedureId } from '../../shared/law/procedures.ts';
import { readApplication, type ApplicationForm } from '../../shared/messages/application-form.ts';
import { roles } from '../../shared/roles.ts';
import { authorityTexts } from '../../shared/texts/authority.ts';
import { isUnreadable } from '../../shared/unreadable.ts';
import { verifyAttestation } from './attestation.ts';
import { hashOf, type CaseworkMemory } from './memory.ts';
import type { Opening, Received } from './port.ts';
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
  /** A member of staff who entered it. */
  readonly clerk?: string;
}

type Problems = Extract<Received, { problems: unknown }>;

const readers: Readonly<Record<ProcedureId, (body: unknown, memory: CaseworkMemory) => Read | Problems>> = {
  application: (body, { pseudonymKey }) => {
    const read = readApplication(body);
    if ('problems' in read) return read;
    const { form } = read;
    const { service, productType, applicant, clerk } = form;
    const renewal = form.service === 'amendment' && form.basis !== 'other';
    return {
      form,
      bodyHash: applicationHash(form),
      matter: { service, productType, ...(renewal ? { renewal } : {}) },
      applicantKey: pseudonym(pseudonymKey, applicant.id),
      subject: subjectOf(form, pseudonymKey),
      ...(clerk === undefined ? {} : { clerk }),
    };
  },
};

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
  const { clerk, ...opening } = read;
  const id = `${procedure}/${read.form.number}`;
  if (caseId !== id) return problem('/number', refusal('ID_MISMATCH', { caseId, expected: id }).text);
  const stranger = clerk === undefined ? undefined : notOfIntake(clerk, startedAt, memory);
  if (stranger !== undefined) return stranger;
  const attested =
    receivedAt !== undefined &&
    attestation !== undefined &&
    verifyAttestation(memory.attestationKey, attestedFiling(caseId, read.bodyHash, receivedAt), attestation);
  return {
    ...opening,
    filedAt: attested && Date.parse(receivedAt) <= Date.parse(startedAt) ? receivedAt : startedAt,
    attested,
  };
}

/** The hash an application is known by: of all the applicant filled in, without the signature under it. */
export function applicationHash(form: ApplicationForm): string {
  const { signature: _, ...content } = form;
  return hashOf(content);
}

/** What the edge attests of a submission. */
export function attestedFiling(caseId: string, hash: string, receivedAt: string) {
  const idempotencyKey = caseId.slice(caseId.indexOf('/') + 1);
  return { caseId, name: 'submit', idempotencyKey, body: { hash }, receivedAt };
}

/** The entry an application is about, or the applicant's product; the product's name as people write it, however spaced. */
function subjectOf(form: ApplicationForm, key: Buffer): string {
  if (form.service !== 'inclusion') return `entry/${String(form.entry.number)}`;
  const name = form.product.name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s«»"'„“”]+/g, ' ')
    .trim();
  return `product/${pseudonym(key, `${form.applicant.id}/${name}`)}`;
}

/** RULES-15: what came to the office is entered by the intake. */
function notOfIntake(clerk: string, startedAt: string, { directory }: CaseworkMemory): Problems | undefined {
  const held = mayAct(directory(), clerk, 'intake', localDay(startedAt));
  if (held.ok) return undefined;
  const { title } = roles.intake;
  const params = { staff: clerk, role: title, roles: 'intake', why: authorityTexts[held.why] };
  return problem('/clerk', refusal('NOT_AUTHORISED', params).text);
}

function problem(path: string, text: Problem['text']): Problems {
  return { problems: [{ path, text }] };
}
