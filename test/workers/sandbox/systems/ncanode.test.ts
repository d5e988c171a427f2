import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isIin } from '../../../../shared/identity/identifiers.ts';
import { certificates, sandboxKey } from '../../../../workers/sandbox/people.ts';
import { createSandbox } from '../../../../workers/sandbox/server.ts';

let app: FastifyInstance;
beforeEach(async () => {
  app = await createSandbox();
});
afterEach(() => app.close());

const data = Buffer.from('текст').toString('base64');
const post = async (path: string, payload: object) =>
  (await app.inject({ method: 'POST', url: `/ncanode/cms/${path}`, payload })).json<
    Record<string, unknown>
  >();
const sign = async (id: string, more = {}) => {
  const answer = await post('sign', {
    data,
    signers: [sandboxKey(id)],
    detached: true,
    withTsp: true,
    ...more,
  });
  return answer['cms'];
};

describe('the stand-in of NCANode', () => {
  it('signs and verifies in the shape of version 3', async () => {
    const cms = await sign('S-501');
    expect(await post('verify', { cms, data, revocationCheck: ['OCSP', 'CRL'] })).toMatchObject({
      status: 200,
      message: 'OK',
      valid: true,
      signers: [
        {
          certificates: [
            {
              valid: true,
              keyUsage: 'SIGN',
              keyUser: ['ORGANIZATION', 'CEO'],
              revocations: [
                { revoked: false, by: 'OCSP' },
                { revoked: false, by: 'CRL' },
              ],
              subject: {
                iin: '730831300005',
                bin: '020340000013',
                surName: 'ЕРМЕКОВ',
                lastName: 'СЕРИКОВИЧ',
              },
            },
          ],
          tsp: { genTime: expect.stringMatching(/\+00:00$/) },
        },
      ],
    });
  });

  it('opens no key with a wrong password', async () => {
    const signers = [{ ...sandboxKey('S-501'), password: 'guess' }];
    expect(await post('sign', { data, signers })).toEqual({
      status: 400,
      message: expect.stringContaining('Key reading error'),
    });
  });

  it('does not take a changed signature', async () => {
    const envelope = JSON.parse(Buffer.from(String(await sign('S-201')), 'base64').toString('utf8'));
    envelope.signers[0].certificate = 'S-501';
    const cms = Buffer.from(JSON.stringify(envelope)).toString('base64');
    expect(await post('verify', { cms, data })).toMatchObject({ valid: false });
  });

  it('has the quirks of the real one: no signers is valid, content inside goes before content given', async () => {
    const none = Buffer.from(JSON.stringify({ format: 'senim-sandbox-cms-1', signers: [] })).toString(
      'base64',
    );
    expect(await post('verify', { cms: none, data })).toMatchObject({ valid: true, signers: [] });
    const cms = await sign('S-501', { detached: false });
    const other = Buffer.from('другое').toString('base64');
    expect(await post('verify', { cms, data: other })).toMatchObject({ valid: true });
    expect(await post('extract', { cms })).toMatchObject({ data });
  });

  it('says whether it is up', async () => {
    expect((await app.inject('/ncanode/actuator/health')).json()).toEqual({ status: 'UP' });
  });

  it('certifies made-up people with ИИН that check', () => {
    for (const { id, iin } of certificates.values()) expect([id, isIin(iin)]).toEqual([id, true]);
  });
});
