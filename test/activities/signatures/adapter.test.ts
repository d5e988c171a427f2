import { describe, expect, it } from 'vitest';
import { ncanodeAdapter } from '../../../activities/signatures/adapter.ts';
import { certificates } from '../../../workers/sandbox/people.ts';
import { signCms } from '../../../workers/sandbox/systems/cms.ts';
import { failureOf, useSystem } from '../sandbox.ts';

const ncanode = useSystem('ncanode');

const content = Buffer.from('Уведомление № 2026/15');
const signedBy = (id: string, options = {}, of = content) => signCms(of, [certificateOf(id)], options);
const verify = (cms: string, seconds?: number) => ncanodeAdapter(ncanode.http(seconds)).verify(cms, content);

function certificateOf(id: string) {
  const certificate = certificates.get(id);
  if (certificate === undefined) throw new Error(`No made-up certificate ${id}.`);
  return certificate;
}

describe('an electronic signature', () => {
  it('of a signatory over these bytes is valid and names him', async () => {
    expect(await verify(signedBy('S-501'))).toEqual({
      valid: true,
      signer: {
        iin: '730831300005',
        bin: '020340000013',
        name: 'ЕРМЕКОВ АСХАТ СЕРИКОВИЧ',
        keyUser: ['ORGANIZATION', 'CEO'],
      },
    });
  });

  it('of a private person names no organisation', async () => {
    expect(await verify(signedBy('person'))).toMatchObject({ valid: true, signer: { iin: '850312400128' } });
    expect(await verify(signedBy('person'))).not.toHaveProperty('signer.bin');
  });

  it.each([
    ['over other bytes', signedBy('S-501', {}, Buffer.from('другой текст')), 'OTHER_CONTENT'],
    [
      'with other bytes inside',
      signedBy('S-501', { detached: false }, Buffer.from('другой текст')),
      'OTHER_CONTENT',
    ],
    ['by a revoked certificate', signedBy('S-501-revoked'), 'REVOKED'],
    ['by an expired certificate', signedBy('S-501-expired'), 'EXPIRED'],
    ['by a certificate for logging in', signedBy('S-501-auth'), 'NOT_FOR_SIGNING'],
    ['without a signer', signCms(content, []), 'NO_SIGNER'],
    [
      'by a certificate that is not known',
      signCms(content, [{ ...certificateOf('S-501'), id: 'nobody' }]),
      'NO_SIGNER',
    ],
    ['that is text', 'не подпись', 'MALFORMED'],
    ['that is base64 of something else', Buffer.from('не подпись').toString('base64'), 'MALFORMED'],
    ['that is empty', '', 'MALFORMED'],
  ])('%s is not valid', async (_, cms, reason) => {
    expect(await verify(cms)).toEqual({ valid: false, reason });
  });

  it('with these bytes inside is valid', async () => {
    expect(await verify(signedBy('S-501', { detached: false }))).toMatchObject({ valid: true });
  });

  it('is not valid when one of two signers may not sign', async () => {
    const two = signCms(content, [certificateOf('S-501'), certificateOf('S-502-auth')]);
    expect(await verify(two)).toEqual({ valid: false, reason: 'NOT_FOR_SIGNING' });
  });

  it.each([
    { fault: 'down', seconds: 10, type: 'SYSTEM_UNAVAILABLE', retried: true },
    { fault: 'slow', seconds: 1, type: 'SYSTEM_UNAVAILABLE', retried: true },
    { fault: 'malformed', seconds: 10, type: 'SYSTEM_ANSWER_MALFORMED', retried: true },
    { fault: 'wrong', seconds: 10, type: 'SYSTEM_REFUSED', retried: false },
  ])('is not judged while the service is $fault', async ({ fault, seconds, type, retried }) => {
    await ncanode.fault({ kind: fault, times: 1 });
    expect(await failureOf(verify(signedBy('S-501'), seconds))).toMatchObject({ type, retried });
    expect(await verify(signedBy('S-501'))).toMatchObject({ valid: true });
  });

  it('asked twice is answered once', async () => {
    await ncanode.fault({ kind: 'twice' });
    expect(await verify(signedBy('S-501'))).toMatchObject({ valid: true });
  });
});
