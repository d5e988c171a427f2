import { payloadToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { FastifyInstance } from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';
import { EncryptionCodec } from '../../../workers/codec/encryption.ts';
import { createCodecServer, uiCodecEndpoint, uiOrigins } from '../../../workers/codec/server.ts';
import { entry, json, ring } from './payloads.ts';

const token = 'f'.repeat(64);
const ui = 'http://127.0.0.1:8233';
const codec = new EncryptionCodec(ring(entry('k1')));
const app: FastifyInstance = createCodecServer({ codec, token, origins: uiOrigins(8233) });
afterAll(async () => app.close());

const bearer = { authorization: `Bearer ${token}` };
const body = { payloads: [payloadToJSON(json({ decision: 'include' }))] };
const post = async (url: string, headers: Record<string, string> = bearer, payload: object | string = body) =>
  app.inject({ method: 'POST', url, headers: { 'content-type': 'application/json', ...headers }, payload });

interface Answer {
  readonly payloads: readonly { readonly metadata: Record<string, string>; readonly data: string }[];
}
const plain = (text = ''): string => Buffer.from(text, 'base64').toString();

describe('the codec server', () => {
  it.each(['/encode', `/${token}/encode`])(
    'turns what a person typed into ciphertext and back (%s)',
    async (url) => {
      const encoded = (
        await post(`${url}?preserveStorageRefs=true`, url === '/encode' ? bearer : {})
      ).json<Answer>();
      expect(plain(encoded.payloads[0]?.metadata['encoding'])).toBe('binary/encrypted');
      expect(JSON.stringify(encoded)).not.toContain(body.payloads[0]?.data);
      const decoded = await post(
        `${url.replace('encode', 'decode')}?preserveStorageRefs=true`,
        url === '/encode' ? bearer : {},
        encoded,
      );
      expect(decoded.json()).toEqual(body);
      expect(decoded.headers['cache-control']).toBe('no-store');
    },
  );

  it('passes on what is plain, in order, and an empty list', async () => {
    const two = { payloads: [...body.payloads, payloadToJSON(json('второй'))] };
    expect((await post('/decode', bearer, two)).json()).toEqual(two);
    expect((await post('/decode', bearer, { payloads: [] })).json()).toEqual({ payloads: [] });
  });

  it('says in both languages why a payload cannot be read', async () => {
    const [foreign] = await new EncryptionCodec(ring(entry('k7'))).encode([json('x')]);
    const answer = (
      await post('/decode', bearer, { payloads: [payloadToJSON(foreign ?? {})] })
    ).json<Answer>();
    const shown: unknown = JSON.parse(plain(answer.payloads[0]?.data));
    expect(shown).toEqual({
      unreadable: 'unknown-key',
      keyId: 'k7',
      ru: expect.stringContaining('k7'),
      kk: expect.stringContaining('k7'),
    });
  });

  it('is known to be alive without a token', async () => {
    expect((await app.inject('/health')).json()).toEqual({ status: 'ok' });
  });
});

describe('who may use it', () => {
  it.each([
    ['no token', '/decode', {}],
    ['another token', '/decode', { authorization: `Bearer ${'e'.repeat(64)}` }],
    ['the beginning of the token', '/decode', { authorization: `Bearer ${token.slice(0, 63)}` }],
    ['another scheme', '/decode', { authorization: `Basic ${token}` }],
    ['another token in the path', `/${'e'.repeat(64)}/decode`, {}],
    ['another token in the path, the right one in the header', `/${'e'.repeat(64)}/decode`, bearer],
  ])('not one with %s', async (_what, url, headers) => {
    const answer = await post(url, headers);
    expect(answer.statusCode).toBe(401);
    expect(answer.body).not.toContain('e'.repeat(64));
    expect(answer.body).not.toContain(token);
  });

  it.each([
    'http://evil.example',
    'null',
    'http://127.0.0.1:8234',
    'https://127.0.0.1:8233',
    'http://127.0.0.1:8233.evil.example',
  ])('not a page of %s, even with the token', async (origin) => {
    const answer = await post('/decode', { ...bearer, origin });
    expect(answer.statusCode).toBe(403);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([ui, 'http://localhost:8233'])(
    'the page of the UI at %s, and no other page reads the answer',
    async (origin) => {
      const answer = await post(`/${token}/decode`, { origin });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({ 'access-control-allow-origin': origin, vary: 'Origin' });
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    },
  );

  it('a page of the UI is let in by preflight with the headers it sends', async () => {
    const preflight = {
      origin: ui,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-namespace',
    };
    const answer = await app.inject({
      method: 'OPTIONS',
      url: `/${token}/decode?preserveStorageRefs=true`,
      headers: preflight,
    });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': ui,
      'access-control-allow-methods': 'POST',
    });
    for (const header of ['content-type', 'x-namespace', 'authorization'])
      expect(answer.headers['access-control-allow-headers']).toContain(header);
  });

  it('another page is not let in by preflight', async () => {
    const answer = await app.inject({
      method: 'OPTIONS',
      url: '/decode',
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(answer.statusCode).toBe(403);
  });
});

describe('a bad request', () => {
  it.each([
    ['text that is not JSON', '{"payloads": [', 400],
    ['an empty body', '', 400],
    ['a list', '[]', 400],
    ['payloads that are no list', '{"payloads": 5}', 400],
    ['a payload that is no object', '{"payloads": ["x"]}', 400],
    ['data that are not base64', '{"payloads": [{"data": "*"}]}', 400],
    ['metadata that are not base64', '{"payloads": [{"metadata": {"encoding": 5}}]}', 400],
    ['a poisoned prototype', '{"__proto__": {"payloads": []}}', 400],
    ['too much', `{"payloads": [], "x": "${'x'.repeat(17 * 1024 * 1024)}"}`, 413],
  ])('%s is answered with what to send', async (_what, text, status) => {
    const answer = await post('/decode', bearer, text);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toEqual({ error: expect.stringMatching(/payloads/) });
  });

  it('of another content type or place is answered too', async () => {
    expect((await post('/decode', { ...bearer, 'content-type': 'text/plain' }, 'x')).statusCode).toBe(415);
    expect((await app.inject('/decode')).statusCode).toBe(404);
    expect((await post('/download')).statusCode).toBe(404);
  });
});

describe('over a real socket', () => {
  it('the address given to the UI works', async () => {
    const served = createCodecServer({ codec, token, origins: [ui] });
    const address = await served.listen({ host: '127.0.0.1', port: 0 });
    try {
      const endpoint = uiCodecEndpoint(Number(new URL(address).port), token);
      const send = async (step: string, payloads: unknown) =>
        fetch(`${endpoint}/${step}?preserveStorageRefs=true`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-namespace': 'default', origin: ui },
          body: JSON.stringify(payloads),
        });
      const encoded = await (await send('encode', body)).json();
      expect(await (await send('decode', encoded)).json()).toEqual(body);
    } finally {
      await served.close();
    }
  });
});
