import { attestedMessage } from '../../activities/casework/admit.ts';
import { attest } from '../../activities/casework/attestation.ts';
import { filings } from '../../activities/casework/filing.ts';
import { hashOf } from '../../activities/casework/memory.ts';
import { attestedFiling } from '../../activities/casework/receive.ts';
import type { Instant } from '../../shared/calendar/types.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import type { ProcedureId } from '../../shared/law/procedures.ts';
import { problemList } from '../../shared/messages/problems.ts';
import { readMessage } from '../../shared/messages/read.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import { tooLarge } from '../../shared/messages/size.ts';
import type { Matter } from '../../shared/planning/types.ts';

/** A message as the edge sends it: with its key, the moment of receipt and the attestation of both. */
export type Stamped = Readonly<Record<string, unknown>> & { readonly key: string };

/** Checks a message and attests when it was received. What cannot be sent comes back as a refusal. */
export function stampMessage(
  attestationKey: Buffer,
  caseId: string,
  name: MessageName,
  message: Stamped,
  receivedAt: Instant,
): Stamped | { readonly refused: Refusal } {
  const unattested = { ...message, receivedAt };
  const large = tooLarge(unattested);
  if (large) return { refused: large };
  const read = readMessage(name, unattested);
  if ('problems' in read) {
    const problems = problemList(read.problems);
    return { refused: refusal('MESSAGE_INVALID', { message: name, problems }, read.problems) };
  }
  const content = attestedMessage(caseId, name, message.key, read.envelope, read.body, receivedAt);
  return { ...unattested, attestation: attest(attestationKey, content) };
}

/** Whether the edge itself refused, before anything was sent. */
export const isRefused = (stamped: object): stamped is { readonly refused: Refusal } => 'refused' in stamped;

/** The server answers a known id by itself, so the id holds the content: the case is to see a key used for another. */
export function updateIdOf(name: MessageName, stamped: Stamped): string {
  const { receivedAt: _, attestation: __, ...said } = stamped;
  return `${stamped.key}.${hashOf({ name, said }).slice(0, 16)}`;
}

/** What starts a case, as the edge files it, and the Update that asks for its receipt. */
export interface Filing {
  readonly procedure: ProcedureId;
  readonly form: { readonly number: string };
  /** What an application asks for. */
  readonly matter?: Matter;
  readonly caseId: string;
  /** The workflow's argument. */
  readonly filed: Readonly<Record<string, unknown>>;
  readonly bodyHash: string;
  readonly updateId: string;
}

/** Id of the Update that asks for the receipt of what has this hash: the same filing asks once. */
export const receiptIdOf = (bodyHash: string) => `receipt-${bodyHash.slice(0, 32)}`;

/** Checks what is to start a case and attests when it was filed. What is no such form comes back as a refusal. */
export function stampFiling(
  attestationKey: Buffer,
  procedure: ProcedureId,
  input: unknown,
  receivedAt: Instant,
): Filing | { readonly refused: Refusal } {
  const read = filings[procedure](input);
  if ('problems' in read) return { refused: refusal('FORM_INVALID', {}, read.problems) };
  const { form, bodyHash } = read;
  const caseId = `${procedure}/${form.number}`;
  const attestation = attest(attestationKey, attestedFiling(caseId, bodyHash, receivedAt));
  return {
    ...read,
    procedure,
    caseId,
    filed: { ...form, receivedAt, attestation },
    updateId: receiptIdOf(bodyHash),
  };
}
