import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayOpen } from '../../workers/cli/replay.ts';
import { parseKeyRing } from '../../workers/codec/key-ring.ts';
import { EncryptionCodec } from '../../workers/codec/encryption.ts';
import { mutated } from '../replay/mutate.ts';
import { mutants } from '../replay/mutants.ts';
import { eventually, file } from './filed-case.ts';
import { devServer } from './servers.ts';
import { createWorld, type World } from './world.ts';

let env: TestWorkflowEnvironment;
let world: World;

beforeAll(async () => {
  env = await devServer();
  world = await createWorld(env);
  await world.startWorkers();
  const kase = await file(world, 'OPEN-1');
  await kase.toCommission();
  await file(world, 'OPEN-2');
  const closed = await file(world, 'OPEN-3');
  await closed.withdraw();
  await closed.outcome();
  // Lists follow a case by a moment.
  await eventually(async () => {
    if ((await listed()).length !== 2) throw new Error('the list is not there yet');
  });
});
afterAll(async () => {
  await world.close();
  await env.teardown();
});

const query = "ExecutionStatus = 'Running'";
async function listed(): Promise<string[]> {
  const ids: string[] = [];
  for await (const { workflowId } of world.client.workflow.list({ query })) ids.push(workflowId);
  return ids;
}

/** The command on this server, with the code of this release or another, with its keys or others. */
async function open(code?: string, { ring } = world.keys) {
  const { config, client } = world;
  const histories = () => Promise.resolve({ client, codec: new EncryptionCodec(ring) });
  const found = await replayOpen({ config, histories }, code);
  const [said, saidKk] = [found.lines('ru'), found.lines('kk')].map((lines) => lines.join('\n'));
  return { ...found, said: said ?? '', saidKk: saidKk ?? '' };
}

describe('senim replay --open', () => {
  it('finds that the open cases of a real server go on as they went, though their histories are ciphertext', async () => {
    const { ok, json, said, saidKk } = await open();
    expect(said).toContain('application/OPEN-1: идёт как прежде');
    expect(said).toContain('application/OPEN-2: идёт как прежде');
    expect(said.split('\n').at(-1)).toBe('Открытых дел: 2; иначе пойдут: 0');
    expect(saidKk).toContain('бұрынғыдай');
    expect(json).toMatchObject([{ same: true, differences: [] }, { same: true }]);
    expect(ok).toBe(true);
  });

  it.each([
    [
      'a term longer by a day',
      /application\/OPEN-2: ПОЙДЁТ ИНАЧЕ: событие \d+, TimerStarted, length: было \d+, стало \d+/,
    ],
    ['the status notice not sent', /application\/OPEN-2: ОСТАНОВИТСЯ: .*deliverNotice/],
  ])('names the cases that would go another way: %s', async (name, found) => {
    const mutant = mutants.find((one) => one.name === name)!; // of the table
    const { ok, said, json } = await open(mutated((await world.bundle()).code, [mutant]));
    expect(said).toMatch(found);
    expect(said.split('\n').at(-1)).toBe('Открытых дел: 2; иначе пойдут: 2');
    expect(json).toMatchObject([{ same: false }, { same: false }]);
    expect(ok).toBe(false);
  });

  it('says which key is missing where the histories cannot be read', async () => {
    const ring = parseKeyRing('SENIM_KEY_RING', `other:${Buffer.alloc(32, 9).toString('base64')}`);
    const { said, ok } = await open(undefined, { ...world.keys, ring });
    expect(said).toMatch(
      /application\/OPEN-2: ОСТАНОВИТСЯ: the input cannot be read \(unknown-key, key \S+\)/,
    );
    expect(ok).toBe(false);
  });

  it('is a command of its own process: 0 when all go on as they went', async () => {
    const { dataDir } = world.config;
    const child = spawn(process.execPath, [resolve('workers/cli/senim.mjs'), 'replay', '--open', '--json'], {
      env: { PATH: process.env['PATH'], TEMPORAL_ADDRESS: env.address, SENIM_DATA_DIR: dataDir },
    });
    const closed = new Promise<number | null>((done) => child.once('close', done));
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(JSON.parse(out)).toMatchObject([{ same: true }, { same: true }]);
  });
});
