import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlesOf } from '../../workers/bundle/bundle.ts';
import { file } from './filed-case.ts';
import { timeSkippingServer } from './servers.ts';
import { createWorld, type World } from './world.ts';

/** Every family is packed for itself, milliseconds. */
const PATIENCE = 120_000;

let env: TestWorkflowEnvironment;
let world: World;

beforeAll(async () => {
  const bundles = await bundlesOf('production');
  env = await timeSkippingServer();
  world = await createWorld(env);
  await world.startWorkers({ bundles });
}, PATIENCE);
afterAll(async () => {
  await world.close();
  await env.teardown();
});

describe('the production bundles', () => {
  it('take a case from filing to its registry entry, and its version to who is to hold it (RULES-15..26, 8)', async () => {
    const kase = await file(world, 'PROD-1');
    await kase.toSigning();
    expect(await kase.sign()).toMatchObject({ taken: true, inTime: true });
    expect(await kase.handle.result()).toBe('included');
    expect(await kase.card()).toContain('PROD-1');
    const [dissemination] = (await kase.journal()).flatMap(({ data }) => data?.['dissemination'] ?? []);
    expect(dissemination).toEqual(expect.stringMatching(/^dissemination\//));
    const { client } = world;
    expect(await client.workflow.getHandle(dissemination as string).result()).toBe('disseminated');
  });
});
