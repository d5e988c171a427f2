import { z } from 'zod';
import type { Json } from '../../../shared/json.ts';
import { certificateOfKey, SANDBOX_PASSWORD } from '../people.ts';
import { route, type SandboxSystem } from '../system.ts';
import { readCms, signCms, verifyCms } from './cms.ts';

const signRequest = z.object({
  data: z.base64(),
  signers: z.array(z.object({ key: z.base64(), password: z.string() })).min(1),
  detached: z.boolean().default(false),
  withTsp: z.boolean().default(false),
});
const verifyRequest = z.object({
  cms: z.string(),
  data: z.base64().optional(),
  revocationCheck: z.array(z.enum(['OCSP', 'CRL'])).default([]),
});

const ok = (content: { readonly [key: string]: Json }, kept?: Json) => ({
  status: 200,
  body: { status: 200, message: 'OK', ...content },
  ...(kept === undefined ? {} : { kept }),
});
const failed = (message: string) => ({
  status: 400,
  body: error(400, '', message),
  kept: { failed: message },
});

function error(status: number, _code: string, message: string): Json {
  return { status, message };
}

const routes: SandboxSystem['routes'] = [
  route('/cms/sign', 'question', signRequest, ({ data, signers, detached, withTsp }) => {
    const owners = signers.map(({ key, password }) =>
      password === SANDBOX_PASSWORD ? certificateOfKey(key) : undefined,
    );
    if (!owners.every((owner) => owner !== undefined))
      return failed('Key reading error: wrong password or unknown key');
    const cms = signCms(Buffer.from(data, 'base64'), owners, { detached, withTsp });
    return ok({ cms }, { signed: owners.map(({ id }) => id) });
  }),
  route('/cms/verify', 'question', verifyRequest, ({ cms, data }) => {
    const verified = verifyCms(cms, data, new Date());
    if (verified === undefined) return failed('Malformed content.');
    const names = verified.signers.flatMap((signer) =>
      signer.certificates.map(({ subject }) => subject.commonName),
    );
    return ok(verified, { valid: verified.valid, signers: names });
  }),
  route('/cms/extract', 'question', z.object({ cms: z.string() }), ({ cms }) => {
    const data = readCms(cms)?.data;
    return data === undefined ? failed("CMS doesn't have signed content") : ok({ data });
  }),
  {
    method: 'GET',
    path: '/actuator/health',
    kind: 'question',
    handle: () => ({ status: 200, body: { status: 'UP' } }),
  },
];

/** Check of electronic signatures in the shape of NCANode v3; the signatures themselves are the stand-in's own. */
export const ncanode: SandboxSystem = { name: 'ncanode', title: 'Проверка ЭЦП', routes, error };
