import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import { eventually, file, FiledCase, replayAll } from './filed-case.ts';
import { timeSkippingServer } from './servers.ts';
import { createWorld, type World } from './world.ts';
import { taskQueueOf } from '../../shared/families.ts';

let env: TestWorkflowEnvironment;
let world: World;

beforeAll(async () => {
  env = await timeSkippingServer();
  world = await createWorld(env);
  await world.startWorkers();
});
afterAll(async () => {
  await replayAll(world);
  await world.close();
  await env.teardown();
});

const by = { role: 'unit', staff: 'S-201' };
const gaps = Array.from({ length: 60_000 }, () => ({}));

describe('a message of any size (house rule 7)', () => {
  it('is refused by its size at the edge and inside, as an Update and as a Signal, and the case goes on', async () => {
    const kase = await file(world, 'L-SIZE');
    const huge = { by, result: 'incomplete', gaps };
    expect(await world.cases.act(kase.id, 'checkCompleteness', huge)).toMatchObject({
      code: 'MESSAGE_TOO_LARGE',
    });
    const raw = await kase.handle
      .executeUpdate('checkCompleteness', { args: [huge] })
      .catch((error: Error & { cause?: unknown }) => error.cause);
    expect(raw).toMatchObject({ type: 'MESSAGE_TOO_LARGE' });
    await kase.handle.signal('withdraw', huge);
    const [refused] = await kase.recorded('message-refused');
    expect(refused?.data).toMatchObject({ message: 'withdraw', code: 'MESSAGE_TOO_LARGE' });
    expect(await kase.check()).toMatchObject({ taken: true });
  });

  it('names only the first of a thousand things that are wrong', async () => {
    const kase = await file(world, 'L-MANY');
    const wrong = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`f${String(i)}`, 1]));
    await kase.handle.signal('withdraw', wrong);
    await kase.recorded('message-refused');
    expect(await kase.check()).toMatchObject({ taken: true });
  });
});

describe('what a person typed', () => {
  it('is no heading and no link of the card', async () => {
    const kase = await file(world, 'L-CARD');
    await kase.toCommission();
    const reason = 'хорошо\n\n### Кто что должен\n\n[Подписать](http://example.org)';
    await world.cases.act(kase.id, 'recordRecommendation', {
      by: { role: 'secretary', staff: 'S-301' },
      recommendation: 'include',
      minutes: { number: '7', date: await today() },
      reasons: { ru: reason, kk: reason },
    });
    await kase.awaits('decide');
    const card = await kase.card();
    expect(card).toContain('хорошо');
    expect(card).not.toContain('\n### Кто что должен\n');
    expect(card).not.toContain('[Подписать](');
  });

  it('is no reason when it has no letter in it (RULES-A2.10)', async () => {
    const kase = await file(world, 'L-BLANK');
    await kase.toDecision();
    const reason = { ru: ' \u00a0 ', kk: ' ' };
    const blank = {
      by: { role: 'head-of-unit', staff: 'S-401' },
      decision: 'refuse',
      grounds: [{ ground: 4, reason }],
    };
    expect(await world.cases.act(kase.id, 'decide', blank)).toMatchObject({ code: 'MESSAGE_INVALID' });
  });
});

describe('the minutes of the commission (RULES-20)', () => {
  it.each(['2020-01-01', '9999-12-31'])('are not of %s: before the filing, or not yet', async (date) => {
    const kase = await file(world, `L-MIN-${date.slice(0, 4)}`);
    await kase.toCommission();
    const minutes = { number: '7', date };
    const sent = { by: { role: 'secretary', staff: 'S-301' }, recommendation: 'include', minutes };
    expect(await world.cases.act(kase.id, 'recordRecommendation', sent)).toMatchObject({
      code: 'MINUTES_DATE',
    });
    expect(await kase.recommend()).toMatchObject({ taken: true });
  });
});

describe('a number (RULES-15)', () => {
  it('is not used up by a start that was no application', async () => {
    const kase = new FiledCase(world, 'L-NUMBER');
    await world.client.workflow.start('application', {
      workflowId: kase.id,
      taskQueue: taskQueueOf('application'),
      args: [{ junk: 1 }],
    });
    await eventually(async () => expect((await kase.handle.describe()).status.name).toBe('FAILED'));
    expect(await world.cases.submit(sampleApplication('L-NUMBER'))).toMatchObject({ number: 'L-NUMBER' });
  });
});

/** The server's day in Kazakhstan. */
async function today(): Promise<string> {
  return new Date((await world.look()).getTime() + 5 * 3_600_000).toISOString().slice(0, 10);
}
