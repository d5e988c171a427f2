import { refusal } from '../../shared/errors.ts';
import { isUnreadable } from '../../shared/unreadable.ts';
import { readApplication } from '../../shared/messages/application-form.ts';
import { hashOf, type CaseworkMemory } from './memory.ts';
import { verifyAttestation } from './attestation.ts';
import type { Received } from './port.ts';
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

/** Reads a filed application (RULES-15): every problem, or the form, its hash, pseudonym and believed moment of filing. */
export function receive(filed: unknown, caseId: string, startedAt: string, memory: CaseworkMemory): Received {
  if (isUnreadable(filed)) return problem('', 'MESSAGE_UNREADABLE', { reason: filed.$unreadable });
  const { body, receivedAt, attestation } = parts(filed);
  const read = readApplication(body);
  if ('problems' in read) return read;
  const { form } = read;
  const id = `application/${form.number}`;
  if (caseId !== id) return problem('/number', 'ID_MISMATCH', { caseId, expected: id });
  const attested =
    receivedAt !== undefined &&
    attestation !== undefined &&
    verifyAttestation(memory.attestationKey, attestedApplication(form, receivedAt), attestation);
  return {
    form,
    bodyHash: hashOf(form),
    applicantKey: pseudonym(memory.pseudonymKey, form.applicant.id),
    filedAt: attested && Date.parse(receivedAt) <= Date.parse(startedAt) ? receivedAt : startedAt,
    attested,
  };
}

/** What the edge attests of a submission. */
export function attestedApplication(form: { readonly number: string }, receivedAt: string) {
  const { number } = form;
  return {
    caseId: `application/${number}`,
    name: 'submit',
    idempotencyKey: number,
    body: { hash: hashOf(form) },
    receivedAt,
  };
}

function problem(
  path: string,
  code: 'MESSAGE_UNREADABLE' | 'ID_MISMATCH',
  params: Record<string, string>,
): Received {
  return { problems: [{ path, text: refusal(code, params).text }] };
}
