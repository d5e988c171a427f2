import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Calendar } from '../../shared/calendar/types.ts';
import { file, type FiledCase, nextMonday, replayAll, sleepUntil } from './filed-case.ts';
import { plainWeeks } from './plain-weeks.ts';
import { timeSkippingServer } from './servers.ts';
import { createWorld, type World } from './world.ts';

let env: TestWorkflowEnvironment;
let world: World;
let calendar: Calendar;

beforeAll(async () => {
  env = await timeSkippingServer();
  world = await createWorld(env, { calendar: () => calendar });
  await world.startWorkers();
});
beforeEach(async () => {
  calendar = plainWeeks();
  await nextMonday(env);
});
afterAll(async () => {
  await replayAll(world);
  await world.close();
  await env.teardown();
});

const term = async (kase: FiledCase, rule: string) => (await kase.status()).terms[rule]!;
const register = { by: { role: 'intake', staff: 'S-101' }, registrationNumber: 'ВХ-1' };

describe('a term (house rule 5)', () => {
  it('is reminded of, then missed aloud, and the duty waits until it is done late', async () => {
    const kase = await file(world, 'T-MISS');
    const { dueAt, reminders } = await term(kase, 'RULES-17');
    await sleepUntil(env, reminders.at(-1)!, 2000);
    await kase.tells('inbox', 'reminder', reminders.length);
    await sleepUntil(env, dueAt, 2000);
    await kase.recorded('overdue');
    await kase.tells('cabinet', 'overdue');
    await kase.tells('inbox', 'overdue');
    expect(await kase.listed('Overdue')).toBe(true);
    expect((await kase.status()).waitingFor.find(({ rule }) => rule === 'RULES-17')?.overdue).toBe(true);
    const note = (await kase.sent('inbox')).find(({ kept }) => kept?.['type'] === 'overdue')?.kept;
    expect(note?.['role']).toBe('head-of-unit');
    expect(await kase.register()).toMatchObject({ taken: true, inTime: false });
    await kase.recorded('duty-done-late');
    expect(await kase.listed('Overdue')).toBe(false);
    expect(await kase.kinds()).toContain('overdue');
  });

  it('of the whole service is a refusal in law: the applicant is told once, each late official every time (APPC-91)', async () => {
    const kase = await file(world, 'T-WHOLE');
    await kase.toCommission();
    await sleepUntil(env, (await term(kase, 'RULES-24')).dueAt, 2000);
    await kase.tells('cabinet', 'overdue');
    const notice = (await kase.sent('cabinet')).at(-1)?.kept;
    expect(String(notice?.['textRu'])).toContain('отказом в принятии административного акта');
    await kase.recommend();
    await kase.awaits('decide');
    await kase.decide();
    await kase.sign();
    expect(await kase.outcome()).toBe('included');
    expect((await kase.told('cabinet')).filter((kind) => kind === 'overdue')).toHaveLength(1);
    expect((await kase.told('inbox')).filter((kind) => kind === 'overdue')).toHaveLength(3);
    expect(await world.store.caseOf(kase.id)).toMatchObject({ overdue: false, outcome: 'included' });
  });

  it('met by an act received in time takes back what was said of its miss', async () => {
    const kase = await file(world, 'T-BACK');
    const { dueAt } = await term(kase, 'RULES-17');
    await sleepUntil(env, dueAt, -3_600_000);
    await world.look();
    await sleepUntil(env, dueAt, 3_600_000);
    await kase.recorded('overdue');
    // The edge received it an hour before the end and delivers it now.
    expect(await world.cases.act(kase.id, 'register', register)).toMatchObject({ taken: true, inTime: true });
    await kase.tells('cabinet', 'correction');
    await kase.tells('inbox', 'correction');
    expect(await kase.listed('Overdue')).toBe(false);
  });

  it('believes no time that nobody attested, and none in the future', async () => {
    const kase = await file(world, 'T-CLAIM');
    const { dueAt } = await term(kase, 'RULES-17');
    const raw = (receivedAt: string, key: string) =>
      kase.handle.executeUpdate('register', { args: [{ ...register, receivedAt, key }] });
    await sleepUntil(env, dueAt, 3_600_000);
    const failed = await raw(new Date(Date.parse(dueAt) + 9e6).toISOString(), 'f').catch((e: unknown) => e);
    expect(failed).toBeInstanceOf(WorkflowUpdateFailedError);
    expect((failed as WorkflowUpdateFailedError).cause).toMatchObject({ type: 'TIME_IN_FUTURE' });
    const earlier = new Date(Date.parse(dueAt) - 3_600_000).toISOString();
    expect(await raw(earlier, 'e')).toMatchObject({ taken: true, inTime: false });
    const taken = await kase.recorded('message-taken');
    expect(taken.at(-1)?.data).toMatchObject({ attested: false, claimedAt: earlier });
  });
});

describe('an amendment of the calendar (TIME-6)', () => {
  const amend = async (kase: FiledCase, to: Calendar) => {
    calendar = to;
    await world.look();
    await world.cases.signal(kase.id, 'calendarChanged', {
      by: { role: 'operator', staff: 'S-701' },
      act: 'Указ о переносе',
    });
  };

  it('moves a running term and says what it was, is, and why', async () => {
    const kase = await file(world, 'T-CAL');
    const before = await term(kase, 'RULES-18');
    await amend(kase, plainWeeks(before.dueOn));
    const moved = (await kase.recorded('replanned')).find(({ rule }) => rule === 'RULES-18');
    const after = await term(kase, 'RULES-18');
    expect(Date.parse(after.dueAt)).toBeGreaterThan(Date.parse(before.dueAt));
    expect(moved?.data).toMatchObject({ was: before.dueAt, is: after.dueAt, why: 'Указ о переносе' });
  });

  it('is the calendar of a case also when it moves none of its terms', async () => {
    const kase = await file(world, 'T-CAL-FAR');
    const { calendar: before } = await term(kase, 'RULES-18');
    await amend(kase, plainWeeks('2030-05-06'));
    const [moved] = await kase.recorded('calendar');
    expect(moved).toMatchObject({ rule: 'TIME-6', data: { was: before, why: 'Указ о переносе' } });
    expect(await world.store.caseOf(kase.id)).toMatchObject({ calendarEdition: moved?.data?.['is'] });
  });

  it('takes back an overdue that it moved away', async () => {
    const kase = await file(world, 'T-CAL-BACK');
    await kase.register();
    const { dueAt, dueOn } = await term(kase, 'RULES-18');
    await sleepUntil(env, dueAt, 2000);
    await kase.recorded('overdue');
    await amend(kase, plainWeeks(dueOn));
    await kase.recorded('correction');
    expect(await kase.listed('Overdue')).toBe(false);
    await kase.tells('cabinet', 'correction');
    expect(await kase.check()).toMatchObject({ taken: true, inTime: true });
  });

  it('that follows another at once is not lost', async () => {
    const kase = await file(world, 'T-CAL-TWICE');
    const { dueOn } = await term(kase, 'RULES-18');
    await Promise.all([
      amend(kase, plainWeeks(dueOn, '2030-01-01')),
      amend(kase, plainWeeks(dueOn, '2030-01-02')),
    ]);
    await kase.recorded('replanned');
    await amend(kase, plainWeeks());
    await kase.recorded('replanned', 2);
    expect((await term(kase, 'RULES-18')).dueOn).toBe(dueOn);
  });
});
