import { localDay } from '../../shared/calendar/zone.ts';
import { mayAct, type NoAuthority } from '../../shared/directory.ts';
import { refusal, type ErrorCode, type Params } from '../../shared/errors.ts';
import type { Json } from '../../shared/json.ts';
import { problemList } from '../../shared/messages/problems.ts';
import { readMessage } from '../../shared/messages/read.ts';
import { tooLarge } from '../../shared/messages/size.ts';
import type { Envelope } from '../../shared/messages/schemas.ts';
import { notAuthorised } from '../../shared/not-authorised.ts';
import { isUnreadable } from '../../shared/unreadable.ts';
import { hashOf, type CaseworkMemory } from './memory.ts';
import { verifyAttestation } from './attestation.ts';
import type { Admission, AdmissionRequest } from './port.ts';

/**
 * Decides whether a message may be taken: it can be read and fits its schema, its time is not in the future, the edge
 * attested what only the edge can know, and the sender holds the role now (house rules 5, 6, 7).
 */
export function admit(request: AdmissionRequest, memory: CaseworkMemory): Admission {
  const { caseId, name, message, fallbackKey, now } = request;
  if (isUnreadable(message)) return refused('MESSAGE_UNREADABLE', { reason: message.$unreadable });
  const large = tooLarge(message);
  if (large) return { admitted: false, refusal: large };
  const read = readMessage(name, message);
  if ('problems' in read) {
    return refused('MESSAGE_INVALID', { message: name, problems: problemList(read.problems) });
  }
  const { envelope, body } = read;
  const { by, receivedAt, attestation, duty } = envelope;
  const key = envelope.key ?? fallbackKey;
  if (receivedAt !== undefined && secondsAhead(receivedAt, now) > memory.clockToleranceSeconds) {
    return refused('TIME_IN_FUTURE', { receivedAt, now });
  }
  const attested =
    receivedAt !== undefined &&
    attestation !== undefined &&
    verifyAttestation(
      memory.attestationKey,
      attestedMessage(caseId, name, key, envelope, body, receivedAt),
      attestation,
    );
  const objection = authority(by, request.roles, attested, localDay(now), memory);
  if (objection !== undefined) return objection;
  const at = attested ? within(receivedAt, request.since, now) : now;
  return {
    admitted: true,
    body: message,
    by: by.staff === undefined ? { role: by.role } : { role: by.role, staff: by.staff },
    key,
    receivedAt: at,
    receivedOn: localDay(at),
    attested,
    hash: hashOf({ by, duty, body }),
    ...(duty === undefined ? {} : { duty }),
    ...(receivedAt !== undefined && receivedAt !== at ? { claimedAt: receivedAt } : {}),
  };
}

/** A clock a little ahead received it now, and one that is slow not before the case was filed. */
function within(receivedAt: string, since: string, now: string): string {
  if (secondsAhead(receivedAt, now) > 0) return now;
  return secondsAhead(receivedAt, since) < 0 ? since : receivedAt;
}

const secondsAhead = (instant: string, now: string) => (Date.parse(instant) - Date.parse(now)) / 1000;

/** What the edge attests of a message: everything but the key, the time and the attestation itself, which stand beside. */
export function attestedMessage(
  caseId: string,
  name: string,
  idempotencyKey: string,
  { by, duty }: Pick<Envelope, 'by' | 'duty'>,
  body: unknown,
  receivedAt: string,
) {
  // Messages come as JSON.
  const content = { by, duty: duty ?? null, body } as unknown as Json;
  return { caseId, name, idempotencyKey, body: content, receivedAt };
}

function authority(
  by: Envelope['by'],
  allowed: AdmissionRequest['roles'],
  attested: boolean,
  on: string,
  { directory }: CaseworkMemory,
): Admission | undefined {
  const stranger = (why: NoAuthority): Admission => ({
    admitted: false,
    refusal: notAuthorised(by, allowed, why),
  });
  if (!allowed.includes(by.role)) return stranger('not-in-role');
  if (by.role === 'applicant') return attested ? undefined : refused('NOT_ATTESTED');
  const held = mayAct(directory(), by.staff ?? '—', by.role, on);
  return held.ok ? undefined : stranger(held.why);
}

function refused(code: ErrorCode, params?: Params): Admission {
  return { admitted: false, refusal: refusal(code, params) };
}
