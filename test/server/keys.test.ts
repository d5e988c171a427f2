import { Client } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataConverter } from '../../workers/codec/data-converter.ts';
import { parseKeyRing } from '../../workers/codec/key-ring.ts';
import type { Keys } from '../../workers/codec/keys.ts';
import { Cases } from '../../workers/client/cases.ts';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import { eventually, file, FiledCase, replayAll } from './filed-case.ts';
import { timeSkippingServer } from './servers.ts';
import { createWorld, type World } from './world.ts';
import { taskQueueOf } from '../../shared/families.ts';

const STRANGE = `strange:${Buffer.alloc(32, 7).toString('base64')}`;

let env: TestWorkflowEnvironment;
let world: World;
/** The worker's keys with the stranger's among them, for reading. */
let allKeys: Keys;
/** Writes with a key that the workers do not have. */
let stranger: Client;

beforeAll(async () => {
  env = await timeSkippingServer();
  world = await createWorld(env, { environment: { SENIM_MAX_CACHED_CASES: '0' } });
  await world.startWorkers();
  const own = world.keys.toEnvironment()['SENIM_KEY_RING'] ?? '';
  allKeys = { ...world.keys, ring: parseKeyRing('test', `${own},${STRANGE}`) };
  stranger = new Client({
    connection: env.connection,
    namespace: world.config.temporal.namespace,
    dataConverter: dataConverter({ ring: parseKeyRing('test', STRANGE) }),
  });
});
afterAll(async () => {
  await world.close();
  await env.teardown();
});

async function withKeys(keys: Keys): Promise<void> {
  await world.stopWorkers();
  await world.startWorkers({ keys });
}

describe('a key that the worker does not have (house rule 7)', () => {
  it('stops a case whose own application is under it, until the key is there; then the case goes on', async () => {
    const kase = new FiledCase(world, 'K-INPUT');
    await stranger.workflow.start('application', {
      workflowId: kase.id,
      taskQueue: taskQueueOf('application'),
      args: [sampleApplication('K-INPUT')],
    });
    await eventually(async () => {
      const { events } = await kase.handle.fetchHistory();
      expect(events?.some((event) => event.workflowTaskFailedEventAttributes != null)).toBe(true);
    });
    expect((await kase.handle.describe()).status.name).toBe('RUNNING');
    expect(await kase.journal()).toEqual([]);
    await withKeys(allKeys);
    await env.sleep('1 minute');
    await kase.awaits('register', 'checkCompleteness');
    expect((await kase.journal())[0]).toMatchObject({ kind: 'filed' });
    expect(await replayAll(world, allKeys)).toBe(1);
  });

  it('makes a message unreadable: recorded, answered, and still refused when the key comes later', async () => {
    await withKeys(world.keys);
    const kase = await file(world, 'K-MESSAGE');
    const { attestationKey } = world.keys;
    const now = await world.look();
    const edge = new Cases({ client: stranger, attestationKey, now: () => now });
    // Valid and attested: who has the key reads a withdrawal.
    await edge.signal(kase.id, 'withdraw', { by: { role: 'applicant' } });
    expect(await kase.recorded('message-refused')).toMatchObject([{ data: { code: 'MESSAGE_UNREADABLE' } }]);
    await kase.tells('cabinet', 'message-refused');
    await withKeys(allKeys);
    expect(await replayAll(world, allKeys)).toBe(2);
    await kase.toCommission();
    expect(await kase.kinds()).not.toContain('withdrawn');
    expect((await kase.status()).stage.id).toBe('commission');
  });
});
