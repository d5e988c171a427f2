import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActOf } from '../../shared/case/act-of.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { taskQueueOf } from '../../shared/families.ts';
import { forAll } from '../../workers/bundle/bundle.ts';
import { sampleApplication, sampleOf } from '../../workers/sandbox/sample-application.ts';
import type { Ordered } from '../simulator/fixtures/ruling.ts';
import { bundleWithRulings } from '../workflows/casework/ruled.ts';
import { file, FiledCase, sleepUntil, submit } from './filed-case.ts';
import { timeSkippingServer } from './servers.ts';
import { createWorld, type World } from './world.ts';

let env: TestWorkflowEnvironment;
let world: World;

beforeAll(async () => {
  env = await timeSkippingServer();
  world = await createWorld(env);
  await world.startWorkers({ bundles: forAll(await bundleWithRulings()) });
}, 120_000);
afterAll(async () => {
  await world.close();
  await env.teardown();
});

/** What came of a ruling of the server's today, carried out by a case of its own. */
async function rule(number: string, ordered: (by: ActOf, at: string) => Ordered): Promise<unknown> {
  const workflowId = `dissemination/${number}`;
  const at = (await world.look()).toISOString();
  const by = { case: workflowId, document: 'Ж-1', sha256: 'c'.repeat(64), on: localDay(at) };
  return world.client.workflow.execute('ruling', {
    workflowId,
    taskQueue: taskQueueOf('dissemination'),
    args: [{ number }, ordered(by, at)],
  });
}

describe('a ruling, on a Temporal server and a database', () => {
  it('has an application decided anew; the first id says where it goes on (HOUSE-REOPENING)', async () => {
    const former = await file(world, 'RULED-1');
    await former.toDecision('include');
    await former.decideRefusal(4, { departure: { ru: 'иное мнение', kk: 'өзге пікір' } });
    await former.sign();
    expect(await former.outcome()).toBe('refused');
    const next = await rule('901-1', (by, from) => ({
      reopen: { application: former.id, at: 'decision', from, by },
    }));
    expect(next).toBe(`${former.id}/2`);
    const kase = new FiledCase(world, 'RULED-1/2');
    await kase.awaits('decide');
    await kase.decide();
    await kase.sign();
    expect(await kase.outcome()).toBe('included');
    expect(await former.status()).toMatchObject({ outcome: { id: 'refused' }, goesOn: kase.id });
    expect(await former.withdraw()).toMatchObject({ code: 'CASE_GOES_ON' });
    expect(await kase.told('cabinet')).toEqual(['reopened', 'result']);
    expect(await kase.told('monitoring')).toEqual(['reopened', 'decided', 'included']);
  });

  it('has it decided anew though somebody had begun such a run himself, which comes to nothing', async () => {
    const former = await file(world, 'RULED-5');
    await former.checkIncomplete(['exclusive-rights', 'missing']);
    await former.outcome();
    const from = (await world.look()).toISOString();
    const act = { case: 'dissemination/905-1', document: 'Ж-1', sha256: 'c'.repeat(64), on: localDay(from) };
    const reopened = { of: former.id, run: 2, at: 'commission', from, filedAt: from, by: act, former: {} };
    await world.client.workflow.start('application', {
      workflowId: `${former.id}/2`,
      taskQueue: taskQueueOf('application'),
      args: [{ ...sampleApplication('RULED-5'), reopened }],
    });
    const next = await rule('905-1', (by) => ({
      reopen: { application: former.id, at: 'commission', from, by },
    }));
    expect(next).toBe(`${former.id}/2`);
    const kase = new FiledCase(world, 'RULED-5/2');
    await kase.awaits('recordRecommendation');
    expect((await kase.journal())[0]).toMatchObject({
      kind: 'reopened',
      data: { ruling: 'dissemination/905-1' },
    });
  });

  it('restores an entry that an application has excluded (RULES-25)', async () => {
    const included = await (await file(world, 'RULED-2')).granted();
    const entry = (await included.status()).registryEntry ?? 0;
    await (await submit(world, sampleOf('RULED-3', 'exclusion', 'software', entry))).granted('exclude');
    const answer = await rule('902-1', (by) => ({ restore: { entry, by } }));
    expect(answer).toEqual({ restored: true, version: 3 });
    expect(await world.store.registryEntry(entry)).toMatchObject({ version: 3, status: 'included' });
    expect(await new FiledCase(world, `${String(entry)}-3`, 'dissemination').outcome()).toBe('disseminated');
  });

  it('gives whoever has missed a duty a new term (HOUSE-TERM)', async () => {
    const kase = await file(world, 'RULED-4');
    await kase.register();
    const missed = (await kase.status()).terms['RULES-18']?.dueAt ?? '';
    await sleepUntil(env, missed, 2000);
    await kase.tells('inbox', 'overdue');
    const answer = await rule('903-1', (by) => ({
      term: { application: kase.id, rule: 'RULES-18', until: { workingDays: 3 }, by },
    }));
    expect(answer).toEqual({ given: true });
    await kase.recorded('term-set');
    expect(await kase.check()).toMatchObject({ taken: true, inTime: true });
    expect(Date.parse((await kase.status()).terms['RULES-18']?.dueAt ?? '')).toBeGreaterThan(
      Date.parse(missed),
    );
  });
});
