import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDay } from '../../shared/calendar/zone.ts';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import { file, nextMonday, replayAll, sleepUntil } from './filed-case.ts';
import { plainWeeks } from './plain-weeks.ts';
import { timeSkippingServer } from './servers.ts';
import { createWorld, type World } from './world.ts';

const readings = 'completenessTermFrom=registration,intakeTermIn=working-days,documentValidity=day-before';
let env: TestWorkflowEnvironment;
let world: World;

beforeAll(async () => {
  env = await timeSkippingServer();
  await nextMonday(env);
  const environment = { SENIM_READINGS: readings };
  world = await createWorld(env, { calendar: () => plainWeeks(), environment });
  await world.startWorkers();
});
afterAll(async () => {
  await world.close();
  await env.teardown();
});

describe('a case of an installation that reads the Rules otherwise', () => {
  it('is given the term of п. 18 when it is registered, and misses it by that (RULES-17, RULES-18)', async () => {
    const today = localDay((await world.look()).toISOString());
    const [certificate, ...others] = sampleApplication('READ-LATER').documents;
    const documents = [{ ...certificate!, validUntil: today }, ...others]; // the sample has documents
    const kase = await file(world, 'READ-LATER', { documents });
    expect(await kase.card()).toContain('истёк срок действия: ');
    const before = (await kase.status()).terms;
    expect(before['RULES-17']?.days.filter(({ counted }) => counted)).toHaveLength(3);
    expect(before).not.toHaveProperty('RULES-18');
    await kase.register();
    const { 'RULES-18': term } = (await kase.status()).terms;
    expect(term?.dayZero).toBe(before['RULES-17']?.dayZero);
    expect((await kase.status()).waitingFor).toMatchObject([{ rule: 'RULES-18', dueAt: term?.dueAt }]);
    await sleepUntil(env, term!.dueAt, 2_000); // just held
    const [missed] = await kase.recorded('overdue');
    expect(missed?.rule).toBe('RULES-18');
    expect(await kase.check()).toMatchObject({ taken: true, inTime: false });
    expect(await replayAll(world)).toBe(1);
  });
});
