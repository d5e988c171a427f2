import { describe, expect, it } from 'vitest';
import { admit, attestedMessage } from '../../../activities/casework/admit.ts';
import { attest } from '../../../activities/casework/attestation.ts';
import type { CaseworkMemory } from '../../../activities/casework/memory.ts';
import type { AdmissionRequest } from '../../../activities/casework/port.ts';
import { readMessage } from '../../../shared/messages/read.ts';
import { readStaff } from '../../../workers/staff.ts';

const directory = readStaff('workers/sandbox/staff.json');
const attestationKey = Buffer.alloc(32, 7);
// Admission reads no calendar, settings or pseudonyms.
const memory = {
  directory: () => directory,
  attestationKey,
  clockToleranceSeconds: 5,
} as unknown as CaseworkMemory;
const caseId = 'application/A-1';
const now = '2026-11-23T10:00:00.000Z';
const since = '2026-11-20T04:00:00.000Z';
const register = { by: { role: 'intake', staff: 'S-101' }, registrationNumber: 'ВХ-1', key: 'k1' };

function asked(message: unknown, change: Partial<AdmissionRequest> = {}) {
  const request: AdmissionRequest = {
    caseId,
    name: 'register',
    message,
    fallbackKey: 'u1',
    roles: ['intake'],
    since,
    now,
    ...change,
  };
  return admit(request, memory);
}

/** The message as the edge stamps it. */
function stamped(message: typeof register, receivedAt: string) {
  const read = readMessage('register', message);
  if ('problems' in read) throw new Error('the example is not a message');
  const content = attestedMessage(caseId, 'register', message.key, read.envelope, read.body, receivedAt);
  return { ...message, receivedAt, attestation: attest(attestationKey, content) };
}

describe('house rule 5: when a message was received', () => {
  it('is what the edge attested, and its day is the one in Kazakhstan', () => {
    const message = stamped(register, '2026-11-22T20:00:00.000Z');
    expect(asked(message)).toMatchObject({
      admitted: true,
      attested: true,
      receivedAt: '2026-11-22T20:00:00.000Z',
      receivedOn: '2026-11-23',
    });
  });

  it("is the task's own time when nobody attested it; the claim is only shown", () => {
    const claimed = { ...register, receivedAt: '2026-11-20T10:00:00Z' };
    expect(asked(claimed)).toMatchObject({
      attested: false,
      receivedAt: now,
      claimedAt: '2026-11-20T10:00:00Z',
    });
  });

  it.each([
    ['another body', (m: ReturnType<typeof stamped>) => ({ ...m, registrationNumber: 'ВХ-2' })],
    ['another sender', (m: ReturnType<typeof stamped>) => ({ ...m, by: { role: 'intake', staff: 'S-102' } })],
    ['another time', (m: ReturnType<typeof stamped>) => ({ ...m, receivedAt: '2026-11-20T10:00:00.000Z' })],
    ['another key', (m: ReturnType<typeof stamped>) => ({ ...m, key: 'k2' })],
  ])('is not believed when the attestation was made for %s', (_, change) => {
    expect(asked(change(stamped(register, '2026-11-23T09:00:00.000Z')))).toMatchObject({ attested: false });
  });

  it('is not before the application was filed, however slow the clock of the edge is', () => {
    expect(asked(stamped(register, '2026-11-02T09:00:00.000Z'))).toMatchObject({
      receivedAt: since,
      claimedAt: '2026-11-02T09:00:00.000Z',
    });
  });

  it('is now when the clock of the edge is a little ahead, and refused when it is in the future', () => {
    expect(asked(stamped(register, '2026-11-23T10:00:04.000Z'))).toMatchObject({
      attested: true,
      receivedAt: now,
    });
    expect(asked(stamped(register, '2026-11-23T10:00:06.000Z'))).toMatchObject({
      refusal: { code: 'TIME_IN_FUTURE' },
    });
  });
});

describe('house rule 6: who may act', () => {
  it.each([
    ['somebody the directory does not know', { role: 'intake', staff: 'S-999' }, 'NOT_AUTHORISED'],
    ['somebody in a role that is not his', { role: 'intake', staff: 'S-301' }, 'NOT_AUTHORISED'],
    ['a role that this message is not for', { role: 'unit', staff: 'S-201' }, 'NOT_AUTHORISED'],
    ['a role without a person', { role: 'intake' }, 'NOT_AUTHORISED'],
  ])('is not %s', (_, by, code) => {
    expect(asked({ ...register, by })).toMatchObject({ admitted: false, refusal: { code } });
  });

  it('is an applicant only with the attestation of the portal', () => {
    const message = { by: { role: 'applicant' }, key: 'k1' };
    const roles = ['applicant', 'intake'] as const;
    expect(asked(message, { name: 'withdraw', roles })).toMatchObject({ refusal: { code: 'NOT_ATTESTED' } });
  });
});

describe('house rule 7: nothing sent can poison a case', () => {
  it.each([[undefined], [null], [[]], ['text'], [{}], [{ by: null }], [{ ...register, extra: 1 }]])(
    'answers %j with MESSAGE_INVALID',
    (message) => {
      expect(asked(message)).toMatchObject({ refusal: { code: 'MESSAGE_INVALID' } });
    },
  );

  it('answers what is too large before looking into it', () => {
    expect(asked({ ...register, registrationNumber: 'x'.repeat(200_000) })).toMatchObject({
      refusal: { code: 'MESSAGE_TOO_LARGE' },
    });
  });

  it('answers what cannot be read with MESSAGE_UNREADABLE', () => {
    expect(asked({ $unreadable: 'unknown-key', keyId: 'k9' })).toMatchObject({
      refusal: { code: 'MESSAGE_UNREADABLE' },
    });
  });

  it('tells a repeat from another message under the same key', () => {
    const hash = (message: unknown) => {
      const admission = asked(message);
      return admission.admitted ? admission.hash : undefined;
    };
    const again = stamped(register, '2026-11-23T09:00:00.000Z');
    expect(hash(again)).toBe(hash(register));
    expect(hash({ ...register, registrationNumber: 'ВХ-2' })).not.toBe(hash(register));
  });
});
