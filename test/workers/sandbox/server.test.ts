import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSandbox } from '../../../workers/sandbox/server.ts';

const stage = {
  caseId: 'application/A-1',
  requestNumber: 'A-1',
  stage: 'acceptance',
  stageAt: '2026-03-18T10:00:00Z',
};

let dir = '';
let app: FastifyInstance;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sandbox-'));
  app = await createSandbox({ dir });
});
afterEach(async () => {
  await app.close();
  await rm(dir, { recursive: true });
});
async function restart() {
  await app.close();
  app = await createSandbox({ dir });
}
const send = async (key: string | undefined, payload: object = stage) => {
  const headers = key === undefined ? {} : { 'idempotency-key': key };
  const { statusCode, payload: body } = await app.inject({
    method: 'POST',
    url: '/monitoring/stages',
    headers,
    payload,
  });
  return { status: statusCode, body };
};
const outcomes = async () => {
  const calls = (await app.inject('/monitoring/calls')).json<{ outcome: string }[]>();
  return calls.map(({ outcome }) => outcome).toReversed();
};

describe('a stand-in', () => {
  it('learns what it is told, refuses what it could not know, and shows it all on the page', async () => {
    const put = (fact: unknown) =>
      app.inject({ method: 'PUT', url: '/legal-entities/facts', payload: { id: '990140000007', fact } });
    expect((await put({ name: 'ТОО «Жаңа»', stateShare: 101 })).json()).toEqual({
      problems: [expect.stringContaining('fact.stateShare')],
    });
    expect((await app.inject('/')).body).not.toContain('ТОО «Жаңа»');
    expect((await put({ name: 'ТОО «Жаңа»' })).statusCode).toBe(200);
    expect((await app.inject('/')).body).toContain('ТОО «Жаңа»');
    expect((await put(null)).json()).not.toHaveProperty('990140000007');
    const noFacts = await app.inject({ method: 'PUT', url: '/cabinet/facts', payload: {} });
    expect(noFacts.statusCode).toBe(404);
  });

  it('takes a write once under its key and answers the repeat with 409', async () => {
    expect((await send('k')).status).toBe(201);
    expect((await send('k')).status).toBe(409);
    expect(await outcomes()).toEqual(['accepted', 'known']);
  });

  it('takes one of two equal writes that arrive at once', async () => {
    const both = await Promise.all([send('k'), send('k')]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409]);
  });

  it('refuses a known key with other content, a write without a key and content that is not its own', async () => {
    await send('k');
    expect(await send('k', { ...stage, stage: 'closed' })).toMatchObject({
      status: 422,
      body: expect.stringContaining('key-reused'),
    });
    expect(await send(undefined)).toMatchObject({
      status: 400,
      body: expect.stringContaining('Idempotency-Key'),
    });
    expect(await send('other', { ...stage, stageAt: 'yesterday' })).toMatchObject({
      status: 422,
      body: expect.stringContaining('stageAt'),
    });
    expect(await outcomes()).toEqual(['accepted', 'key reused', 'refused', 'refused']);
  });

  it('knows after a restart what it was sent before', async () => {
    await send('k');
    await restart();
    expect((await send('k')).status).toBe(409);
    expect(await outcomes()).toEqual(['accepted', 'known']);
  });

  it('that was killed in the middle of a line goes on after it', async () => {
    await send('k');
    await appendFile(join(dir, 'monitoring.jsonl'), '{"n":2,"at":"20');
    await restart();
    await send('l');
    await restart();
    expect((await send('k')).status).toBe(409);
    expect((await send('l')).status).toBe(409);
  });
});

describe('a fault knob', () => {
  const set = (payload: object) => app.inject({ method: 'PUT', url: '/monitoring/fault', payload });

  it('holds for as many calls as asked', async () => {
    await set({ kind: 'down', times: 2 });
    expect([(await send('k')).status, (await send('k')).status, (await send('k')).status]).toEqual([
      503, 503, 201,
    ]);
  });

  it('holds until it is changed when no number is given', async () => {
    await set({ kind: 'wrong' });
    expect([(await send('k')).status, (await send('k')).status]).toEqual([422, 422]);
    await set({ kind: 'none' });
    expect((await send('k')).status).toBe(201);
  });

  it('touches its own system only', async () => {
    await app.inject({ method: 'PUT', url: '/cabinet/fault', payload: { kind: 'down' } });
    expect((await send('k')).status).toBe(201);
  });

  it('that is unknown is refused', async () => {
    expect((await set({ kind: 'tired' })).statusCode).toBe(400);
    expect((await set({ kind: 'down', times: 0 })).statusCode).toBe(400);
  });

  it('can be set by the form of the page, with its fields left empty', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const payload = 'kind=malformed&times=1&ms=';
    const answer = await app.inject({ method: 'POST', url: '/monitoring/fault', headers, payload });
    expect(answer.statusCode).toBe(303);
    const { body } = await send('k');
    expect(() => JSON.parse(body)).toThrow(SyntaxError);
    expect(await outcomes()).toEqual(['accepted']);
  });

  it('of slowness does not keep the server from closing', async () => {
    await set({ kind: 'slow', ms: 600_000 });
    const sent = send('k');
    await vi.waitFor(async () => expect(await outcomes()).toEqual(['accepted']));
    await app.close();
    expect((await sent).status).toBe(201);
    app = await createSandbox({ dir });
  });
});
