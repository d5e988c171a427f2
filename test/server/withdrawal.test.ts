import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fault, file, type FiledCase, replayAll } from './filed-case.ts';
import { timeSkippingServer } from './servers.ts';
import { createWorld, type World } from './world.ts';

let env: TestWorkflowEnvironment;
let world: World;

beforeAll(async () => {
  env = await timeSkippingServer();
  world = await createWorld(env);
  await world.startWorkers();
});
afterEach(async () => {
  for (const system of ['cabinet', 'monitoring', 'ncanode', 'inbox']) await fault(world, system, 'none');
});
afterAll(async () => {
  await replayAll(world);
  await world.close();
  await env.teardown();
});

const stages = {
  acceptance: () => Promise.resolve(),
  commission: (kase: FiledCase) => kase.toCommission(),
  decision: (kase: FiledCase) => kase.toDecision(),
  signing: (kase: FiledCase) => kase.toSigning(),
};
const signal = async (kase: FiledCase, key: string) => {
  await world.look();
  return world.cases.signal(kase.id, 'withdraw', { by: { role: 'applicant' }, key });
};
const ways = {
  'an Update': (kase: FiledCase) => kase.withdraw({ key: 'w1' }),
  'a Signal': (kase: FiledCase) => signal(kase, 'w1'),
  'both, under one key': (kase: FiledCase) =>
    Promise.allSettled([signal(kase, 'w1'), kase.withdraw({ key: 'w1' })]),
};

describe.each(Object.keys(stages) as (keyof typeof stages)[])('at the stage %s', (stage) => {
  it.each(Object.keys(ways) as (keyof typeof ways)[])(
    'a withdrawal by %s counts once and ends the case',
    async (way) => {
      const kase = await file(world, `W-${stage.toUpperCase()}-${String(Object.keys(ways).indexOf(way))}`);
      await stages[stage](kase);
      await ways[way](kase);
      expect(await kase.outcome()).toBe('withdrawn');
      const kinds = await kase.kinds();
      expect(kinds.filter((kind) => kind === 'withdrawn')).toHaveLength(1);
      expect(kinds).not.toContain('message-refused');
      expect((await kase.told('cabinet')).at(-1)).toBe('withdrawn');
      expect((await kase.told('monitoring')).at(-1)).toBe('withdrawn');
      expect(await world.store.caseOf(kase.id)).toMatchObject({ outcome: 'withdrawn', waitingFor: [] });
      expect(await kase.withdraw()).toMatchObject({ code: 'CASE_CLOSED' });
    },
  );
});

describe('a withdrawal', () => {
  it('may be entered by the intake clerk, not by another office', async () => {
    const kase = await file(world, 'W-CLERK');
    expect(await kase.withdraw({ by: { role: 'unit', staff: 'S-201' } })).toMatchObject({
      code: 'NOT_AUTHORISED',
    });
    expect(await kase.withdraw({ by: { role: 'intake', staff: 'S-101' } })).toMatchObject({ taken: true });
    expect(await kase.outcome()).toBe('withdrawn');
  });

  it('of the applicant counts with the attestation of the portal only, for this case and this message', async () => {
    const kase = await file(world, 'W-ATTEST');
    const raw = (message: object) =>
      kase.handle.executeUpdate('withdraw', { args: [message] }).catch((error: unknown) => error);
    const type = (error: unknown) =>
      error instanceof WorkflowUpdateFailedError ? (error.cause as { type?: string }).type : error;
    const by = { role: 'applicant' };
    expect(type(await raw({ by }))).toBe('NOT_ATTESTED');
    const receivedAt = new Date(await env.currentTimeMs()).toISOString();
    expect(type(await raw({ by, receivedAt, key: 'f1', attestation: 'A'.repeat(43) }))).toBe('NOT_ATTESTED');
    expect((await kase.status()).outcome).toBeUndefined();
  });

  it('unattested as a Signal is recorded and answered in the cabinet, and the case goes on', async () => {
    const kase = await file(world, 'W-SIGNAL');
    await kase.handle.signal('withdraw', { by: { role: 'applicant' } });
    expect(await kase.recorded('message-refused')).toMatchObject([{ data: { code: 'NOT_ATTESTED' } }]);
    await kase.tells('cabinet', 'message-refused');
    await kase.toCommission();
  });

  it('after signing has begun is too late, though the signature is still being checked', async () => {
    const kase = await file(world, 'W-LATE');
    await kase.toSigning();
    const signature = await kase.signature();
    await fault(world, 'ncanode', 'down');
    const signed = kase.act('sign', signature);
    await kase.recorded('signing-started');
    expect(await kase.withdraw()).toMatchObject({ code: 'TOO_LATE' });
    await signal(kase, 'late');
    expect(await kase.recorded('message-refused')).toMatchObject([{ data: { code: 'TOO_LATE' } }]);
    await fault(world, 'ncanode', 'none');
    // The case ends while the time passes: what it has begun is to let the clock go at once.
    const [outcome] = await Promise.all([kase.outcome(), env.sleep('2 minutes')]);
    expect(await signed).toMatchObject({ taken: true });
    expect(outcome).toBe('included');
  });

  it('lets what was on its way arrive first, in order', async () => {
    await fault(world, 'cabinet', 'down');
    await fault(world, 'monitoring', 'down');
    const kase = await file(world, 'W-ORDER');
    await kase.toCommission();
    expect(await kase.withdraw()).toMatchObject({ taken: true });
    expect(await kase.withdraw({ key: 'again' })).toMatchObject({ code: 'CASE_CLOSED' });
    await kase.handle.signal('withdraw', { by: { role: 'applicant' } });
    await fault(world, 'cabinet', 'none');
    await fault(world, 'monitoring', 'none');
    await env.sleep('2 minutes');
    expect(await kase.outcome()).toBe('withdrawn');
    expect(await kase.told('cabinet')).toEqual(['status', 'withdrawn', 'message-refused']);
    expect(await kase.told('monitoring')).toEqual([
      'filed',
      'registered',
      'complete',
      'commission',
      'withdrawn',
    ]);
    expect((await world.store.verify()).problems).toEqual([]);
  });
});
