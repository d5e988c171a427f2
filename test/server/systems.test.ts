import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../activities/store/port.ts';
import { Cases } from '../../workers/client/cases.ts';
import {
  eventually,
  fault,
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

const systems = ['cabinet', 'monitoring', 'inbox', 'ncanode'];

let env: TestWorkflowEnvironment;
let world: World;
let databaseDown = false;

/** The store as seen over a connection that is cut while `databaseDown`. */
const cut = (store: Store): Store =>
  new Proxy(store, {
    get(target, name, receiver) {
      const found: unknown = Reflect.get(target, name, receiver);
      return databaseDown ? () => Promise.reject(new Error('no connection')) : found;
    },
  });

beforeAll(async () => {
  env = await timeSkippingServer();
  world = await createWorld(env, { calendar: () => plainWeeks(), storeSeen: cut });
  // Two days of outage at one attempt a minute would be thousands of attempts.
  const { config } = world;
  const hourly = Object.fromEntries(
    Object.entries(config.systems).map(([name, system]) => [
      name,
      { ...system, retry: { ...system.retry, maximumSeconds: 3600 } },
    ]),
  ) as unknown as typeof config.systems;
  await world.startWorkers({ config: { ...config, systems: hourly } });
});
beforeEach(() => nextMonday(env));
afterEach(async () => {
  databaseDown = false;
  for (const system of systems) await fault(world, system, 'none');
});
afterAll(async () => {
  await replayAll(world);
  await world.close();
  await env.teardown();
});

const HOUR = 3_600_000;
const operator = { role: 'operator', staff: 'S-701' };

/** Lets this much time pass. */
const pass = (milliseconds: number) => env.sleep(milliseconds);

/** What an official is late with is said within a minute of the end of the term. */
async function missedInTime(kase: FiledCase, rule: string): Promise<void> {
  const step = (await kase.recorded('overdue')).find((overdue) => overdue.rule === rule);
  const late = Date.parse(step!.at) - Date.parse(step!.data!['dueAt'] as string);
  expect(late).toBeGreaterThan(0);
  expect(late).toBeLessThan(60_000);
}

describe('an outside system that is down for two days', () => {
  it.each([[['cabinet']], [['monitoring']], [['inbox']], [['cabinet', 'monitoring', 'inbox']]])(
    'stops no term, and hears everything once and in order when it is back: %j',
    async (down) => {
      for (const system of down) await fault(world, system, 'down');
      const kase = await file(world, `S-DOWN-${down.join('-').toUpperCase()}`);
      const { terms } = await kase.status();
      const { dueAt, reminders } = terms['RULES-17']!;
      await sleepUntil(env, dueAt, 2000);
      await missedInTime(kase, 'RULES-17');
      expect(await kase.listed('Overdue')).toBe(true);
      expect(
        (await kase.recorded('reminder')).filter(({ rule }) => rule === 'RULES-17').map(({ data }) => data),
      ).toHaveLength(reminders.length);
      await pass(48 * HOUR);
      for (const system of down) expect(await kase.told(system)).toEqual([]);
      for (const system of down) expect((await kase.sent(system, 'down')).length).toBeGreaterThan(10);
      for (const system of down) await fault(world, system, 'none');
      await kase.register();
      await kase.check();
      await kase.awaits('recordRecommendation');
      await pass(2 * HOUR);
      await kase.withdraw();
      expect(await kase.outcome()).toBe('withdrawn');
      expect(await kase.told('cabinet')).toEqual(['status', 'overdue', 'withdrawn']);
      expect(await kase.told('monitoring')).toEqual([
        'filed',
        'registered',
        'complete',
        'commission',
        'withdrawn',
      ]);
      const said = (await kase.kinds()).filter((kind) => kind === 'reminder' || kind === 'overdue');
      expect(await kase.told('inbox')).toEqual(said);
      for (const system of ['cabinet', 'monitoring', 'inbox']) {
        const keys = (await kase.sent(system)).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(await kase.sent(system, 'known')).toEqual([]);
      }
    },
  );

  it('stops no term when it is the one that checks signatures; the act counts by when it was received', async () => {
    const kase = await file(world, 'S-SIGN-DOWN');
    await kase.toSigning();
    const { terms } = await kase.status();
    const signature = await kase.signature();
    await fault(world, 'ncanode', 'down');
    const answered = kase.act('sign', signature);
    await kase.recorded('signing-started');
    await sleepUntil(env, terms['RULES-24']!.dueAt, 2000);
    await missedInTime(kase, 'RULES-23');
    await pass(48 * HOUR);
    await fault(world, 'ncanode', 'none');
    // The case ends while the time passes: what it has begun is to let the clock go at once.
    const [outcome] = await Promise.all([kase.outcome(), pass(2 * HOUR)]);
    expect(outcome).toBe('included');
    expect(await answered).toSatisfy(
      (answer: object) => 'taken' in answer || ('code' in answer && answer.code === 'ACT_PENDING'),
    );
    expect((await kase.told('cabinet')).slice(-3)).toEqual(['overdue', 'correction', 'result']);
    const entered = (await world.store.registryList()).filter(({ basis }) => basis.caseId === kase.id);
    expect(entered).toHaveLength(1);
  });
});

describe('an outside system that refuses for good', () => {
  it('leaves the signature owed and says so to whoever signed', async () => {
    const kase = await file(world, 'S-SIGN-WRONG');
    await kase.toSigning();
    const signature = await kase.signature();
    await fault(world, 'ncanode', 'wrong');
    expect(await kase.act('sign', signature)).toMatchObject({ code: 'SYSTEM_REFUSED' });
    expect((await kase.recorded('signature-refused'))[0]?.data).toMatchObject({ why: 'SYSTEM_REFUSED' });
    expect((await kase.status()).awaited).toEqual(expect.arrayContaining(['sign', 'withdraw']));
    await fault(world, 'ncanode', 'none');
    expect(await kase.sign()).toMatchObject({ taken: true });
    expect(await kase.outcome()).toBe('included');
  });

  it('with a note in the inbox makes no note about it, and no other note overtakes it', async () => {
    await fault(world, 'inbox', 'wrong');
    const kase = await file(world, 'S-NOTE');
    await sleepUntil(env, (await kase.status()).terms['RULES-17']!.dueAt, 2000);
    await kase.recorded('delivery-failed');
    await pass(48 * HOUR);
    expect(await kase.sent('inbox', 'refused')).toHaveLength(1);
    expect(await kase.recorded('delivery-failed')).toHaveLength(1);
    await fault(world, 'inbox', 'none');
    const settled = await kase.act('settleDelivery', { by: operator, action: 'resend', note: 'снова' });
    expect(settled).toMatchObject({ taken: true });
    await kase.tells('inbox', 'overdue');
    const said = (await kase.kinds()).filter((kind) => kind === 'reminder' || kind === 'overdue');
    await eventually(async () => expect(await kase.told('inbox')).toEqual(said));
  });
});

describe('the database that is down at filing (RULES-15, 16)', () => {
  it('delays the receipt and the journal, not the terms; the number stays one', async () => {
    databaseDown = true;
    await world.look();
    const { client, keys } = world;
    let now = new Date(await env.currentTimeMs());
    const { attestationKey } = keys;
    const hasty = new Cases({ client, attestationKey, now: () => now, patienceMs: 1500 });
    const form = ownApplication('S-DATABASE');
    expect(await hasty.submit(form)).toMatchObject({ code: 'SUBMISSION_PENDING' });
    const kase = new FiledCase(world, 'S-DATABASE');
    const { terms } = await kase.status();
    await sleepUntil(env, terms['RULES-17']!.dueAt, 2000);
    await eventually(async () => expect(await kase.listed('Overdue')).toBe(true));
    now = await world.look();
    expect(await kase.register()).toMatchObject({ taken: true, inTime: false });
    expect(await kase.journal()).toEqual([]);
    expect(await kase.told('cabinet')).toEqual([]);

    databaseDown = false;
    await pass(2 * HOUR);
    await kase.recorded('duty-done-late');
    await kase.tells('cabinet', 'overdue');
    const receipt = await world.cases.submit(form);
    expect(receipt).toMatchObject({ number: 'S-DATABASE', filedAt: (await kase.status()).filedAt });
    expect(await world.cases.submit(form)).toEqual(receipt);
    const other = { ...form, product: { ...form.product, name: 'Другая программа' } };
    expect(await world.cases.submit(other)).toMatchObject({ code: 'NUMBER_TAKEN' });
    const steps = await kase.journal();
    expect(steps.map(({ n }) => n)).toEqual(steps.map((_step, i) => i + 1));
    expect((await world.store.verify()).problems).toEqual([]);
  });
});
