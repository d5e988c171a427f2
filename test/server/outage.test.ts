import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  afterOutage,
  file,
  FiledCase,
  nextMonday,
  replayAll,
  sleepUntil,
  ownApplication,
} from './filed-case.ts';
import { plainWeeks } from './plain-weeks.ts';
import { timeSkippingServer } from './servers.ts';
import { createWorld, type World } from './world.ts';
import { taskQueueOf } from '../../shared/families.ts';

let env: TestWorkflowEnvironment;
let world: World;

// A server of its own for each: this one may give a task to a poller that is gone.
beforeEach(async () => {
  env = await timeSkippingServer();
  const environment = { SENIM_MAX_CACHED_CASES: '0' };
  world = await createWorld(env, { environment, calendar: () => plainWeeks() });
  await world.startWorkers();
});
afterEach(async () => {
  await replayAll(world);
  await world.close();
  await env.teardown();
});

/** The end of a rule's term as the case has it. */
async function dueAt(kase: FiledCase, rule: string): Promise<string> {
  const { terms } = await kase.status();
  return terms[rule]!.dueAt;
}

describe('after an outage of all workers', () => {
  it('two acts of two offices are both taken (RULES-17, 18)', async () => {
    const kase = await file(world, 'O-TWO');
    const answers = await afterOutage(world, () => [kase.register(), kase.check()]);
    expect(answers).toMatchObject([{ taken: true }, { taken: true }]);
    await kase.awaits('recordRecommendation');
  });

  it('of two decisions sent together one is taken and only that one is recorded', async () => {
    const kase = await file(world, 'R-MER-12');
    await kase.toDecision('refuse');
    const answers = await afterOutage(world, () => [kase.decideRefusal(1), kase.decideRefusal(2)]);
    expect(answers.filter((answer) => 'taken' in answer)).toHaveLength(1);
    expect(answers.find((answer) => 'code' in answer)).toMatchObject({ code: /ALREADY_DONE|NOT_AWAITED/ });
    await kase.awaits('sign');
    const taken = (await kase.recorded('message-taken')).filter(({ data }) => data?.['message'] === 'decide');
    expect(taken).toHaveLength(1);
  });
  it('a withdrawal that comes together with a signature wins, as signing had not begun', async () => {
    const kase = await file(world, 'W-RACE');
    await kase.toSigning();
    const signature = await kase.signature();
    const [, signed] = await afterOutage<unknown>(world, () => [
      world.cases.signal(kase.id, 'withdraw', { by: { role: 'applicant' }, key: 'w1' }),
      kase.act('sign', signature),
    ]);
    expect(await kase.outcome()).toBe('withdrawn');
    expect(signed).toMatchObject({ code: expect.stringMatching(/CASE_CLOSED|NOT_AWAITED/) });
    expect(await kase.kinds()).not.toContain('signing-started');
  });

  it('a withdrawal sent before the case was first looked at ends it all the same', async () => {
    await world.stopWorkers();
    await world.look();
    const form = ownApplication('W-EARLY');
    const kase = new FiledCase(world, 'W-EARLY');
    const { client } = world;
    await client.workflow.start('application', {
      workflowId: kase.id,
      taskQueue: taskQueueOf('application'),
      args: [form],
    });
    await kase.handle.signal('withdraw', 'junk');
    await world.cases.signal(kase.id, 'withdraw', { by: { role: 'applicant' }, key: 'w1' });
    await world.startWorkers();
    expect(await kase.outcome()).toBe('withdrawn');
    expect((await kase.kinds()).slice(0, 1)).toEqual(['filed']);
    expect(await kase.told('cabinet')).toEqual(['status', 'message-refused', 'withdrawn']);
  });

  it('another lead of the reminders in the settings turns no running case', async () => {
    await nextMonday(env);
    const kase = await file(world, 'O-LEAD');
    await world.stopWorkers();
    const settings = { remindWorkingDaysBefore: [3] } as unknown as typeof world.config.settings;
    await world.startWorkers({ config: { ...world.config, settings } });
    await sleepUntil(env, await dueAt(kase, 'RULES-17'), 3000);
    await kase.recorded('overdue');
    expect(
      (await kase.journal()).filter(({ kind, rule }) => kind === 'reminder' && rule === 'RULES-17'),
    ).toHaveLength(2);
    expect(await kase.register()).toMatchObject({ taken: true, inTime: false });
    await world.stopWorkers();
    await world.startWorkers();
    await kase.check();
    await kase.awaits('recordRecommendation');
  });
});
