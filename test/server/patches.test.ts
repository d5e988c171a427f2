import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { forAll } from '../../workers/bundle/bundle.ts';
import { EncryptionCodec } from '../../workers/codec/encryption.ts';
import type { Facts } from '../replay/acts.ts';
import { patchesOf } from '../replay/fit.ts';
import { mutated } from '../replay/mutate.ts';
import { underPatch } from '../replay/mutants.ts';
import { decoded } from '../replay/payloads.ts';
import { recordedIn } from '../replay/recorded.ts';
import { replay, type Past } from '../replay/replay.ts';
import { file, nextMonday, type FiledCase } from './filed-case.ts';
import { plainWeeks } from './plain-weeks.ts';
import { timeSkippingServer } from './servers.ts';
import { createWorld, type World } from './world.ts';

/** Which of the two releases of a patch the workers run (docs/releases.md). */
const inactive = vi.hoisted(() => new Set<string>());
vi.mock('../../workflows/patches.ts', async (original) => ({
  ...(await original<object>()),
  inactive,
}));

const DAY = 86_400_000;
const PATCH = '2027-01-01-longer-term';

let env: TestWorkflowEnvironment;
let world: World;
let code: string;

beforeAll(async () => {
  env = await timeSkippingServer();
  await nextMonday(env);
  // Without a cache every task is one of a worker that has just taken the case over.
  const environment = { SENIM_MAX_CACHED_CASES: '0' };
  world = await createWorld(env, { environment, calendar: () => plainWeeks() });
  code = mutated((await world.bundle()).code, underPatch);
  inactive.add(PATCH);
  await world.startWorkers({ bundles: forAll({ code }) });
});
afterAll(async () => {
  await world.close();
  await env.teardown();
});

async function pastOf(kase: FiledCase): Promise<Past & { patches: readonly string[]; first: Facts }> {
  const history = await decoded(await kase.handle.fetchHistory(), new EncryptionCodec(world.keys.ring));
  const first = recordedIn(history).acts.find(({ kind }) => kind === 'TimerStarted')?.facts ?? {};
  return { workflowId: kase.id, history, patches: patchesOf(history.events ?? []), first };
}

describe('a patch in two releases', () => {
  it('is met by new cases from the second on, and a case that took it keeps to it when that is rolled back', async () => {
    const before = await pastOf(await file(world, 'P-INACTIVE'));
    expect(before.patches).toEqual([]);

    inactive.delete(PATCH);
    // Twice: on a loaded machine a task that asks whether a patch is active may run into its time-out once.
    const kase = await file(world, 'P-ACTIVE').catch(() => file(world, 'P-ACTIVE'));
    const after = await pastOf(kase);
    expect(after.patches).toEqual([PATCH]);
    expect(Number(after.first['length']) - Number(before.first['length'])).toBeGreaterThan(DAY - 60_000);

    inactive.add(PATCH);
    await kase.toCommission();
    const later = await pastOf(kase);
    const found = [];
    for await (const one of replay(code, [before, later])) found.push(one);
    expect(found).toMatchObject([{ differences: [] }, { differences: [] }]);
    expect(found.filter(({ stopped }) => stopped !== undefined)).toEqual([]);
    // A release that does not know the patch stops the case.
    for await (const { stopped } of replay((await world.bundle()).code, [later]))
      expect(stopped).toContain(PATCH);
  });
});
