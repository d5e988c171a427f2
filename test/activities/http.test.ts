import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CancelledFailure } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createHttp } from '../../activities/http.ts';
import { failureOf } from './sandbox.ts';

let answer: RequestListener = (_request, response) => response.end();
const server = createServer((request, response) => answer(request, response));
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const asked = { doing: 'ask', answer: z.object({ id: z.string() }) };
function post(seconds = 10, more: { key?: string; expected?: number[] } = {}) {
  // `listen` on TCP gives an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const http = createHttp({ system: 'cabinet', url: `http://127.0.0.1:${String(port)}`, seconds });
  return http.post('/x', { who: 'Ахметов' }, { ...asked, ...more });
}
const answering = (status: number, body = '{}', headers = {}) => {
  answer = (_request, response) => response.writeHead(status, headers).end(body);
};

describe('a call of an outside system', () => {
  it.each([400, 409, 410, 413, 415, 422])('is final on HTTP %i, an error of content', async (status) => {
    answering(status);
    expect(await failureOf(post())).toMatchObject({ type: 'SYSTEM_REFUSED', retried: false });
  });

  it.each([302, 401, 403, 404, 407, 408, 425, 429, 500, 502, 503, 504])(
    'is tried again on HTTP %i, which says nothing of the content',
    async (status) => {
      answering(status, '{}', { location: '/elsewhere' });
      expect(await failureOf(post())).toMatchObject({ type: 'SYSTEM_UNAVAILABLE', retried: true });
    },
  );

  it('waits as long as the system asks', async () => {
    answering(429, '{}', { 'retry-after': '7' });
    await expect(post()).rejects.toMatchObject({ nextRetryDelay: 7000 });
  });

  it.each([
    ['nothing', ''],
    ['HTML', '<html>'],
    ['another shape', '{"id":7}'],
    ['a list', '[]'],
    ['five megabytes', `{"id":"${'x'.repeat(5_000_000)}"}`],
  ])('that is answered with %s is tried again', async (_, body) => {
    answering(200, body);
    expect(await failureOf(post())).toMatchObject({ type: 'SYSTEM_ANSWER_MALFORMED', retried: true });
  });

  it('whose connection is cut in the middle of the answer is tried again', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"id":', () => response.destroy());
    };
    expect(await failureOf(post())).toMatchObject({ type: 'SYSTEM_UNAVAILABLE', retried: true });
  });

  it('that nobody listens to is tried again', async () => {
    const http = createHttp({ system: 'cabinet', url: 'http://127.0.0.1:1', seconds: 10 });
    expect(await failureOf(http.post('/x', {}, asked))).toMatchObject({
      type: 'SYSTEM_UNAVAILABLE',
      retried: true,
    });
  });

  it('never tells in its failure what was sent or what the answer said', async () => {
    answering(422, '{"code":"no-such-person","message":"Ахметов неизвестен"}');
    const { message } = await failureOf(post());
    expect(message).toContain('(no-such-person)');
    expect(message).not.toContain('Ахметов');
    answering(422, '{"code":"Ахметов неизвестен"}');
    expect((await failureOf(post())).message).not.toContain('Ахметов');
  });

  it('carries a key with letters of any alphabet', async () => {
    let key: string | undefined;
    answer = (request, response) => {
      key = request.headers['idempotency-key']?.toString();
      response.end('{"id":"1"}');
    };
    await post(10, { key: 'application/Ө-1/step/1/ab' });
    expect(decodeURI(key ?? '')).toBe('application/Ө-1/step/1/ab');
  });

  it('returns a status it was told to expect', async () => {
    answering(409, '{"code":"known"}');
    expect(await post(10, { expected: [409] })).toMatchObject({ ok: false, status: 409 });
  });

  it('is not led to another address', async () => {
    answer = ({ url }, response) => {
      if (url === '/x') response.writeHead(302, { location: '/elsewhere' });
      response.end('{"id":"1"}');
    };
    expect(await failureOf(post())).toMatchObject({ type: 'SYSTEM_UNAVAILABLE' });
  });

  it.each([
    ['before the answer', ''],
    ['in the middle of it', '{"id":'],
  ])('ends as cancelled when its activity is cancelled %s', async (_, begun) => {
    const environment = new MockActivityEnvironment();
    answer = (_request, response) => {
      if (begun === '') environment.cancel();
      else response.write(begun, () => environment.cancel());
    };
    await expect(environment.run(() => post())).rejects.toBeInstanceOf(CancelledFailure);
  });
});
