import { Client, WorkflowFailedError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataConverter } from '../../workers/codec/data-converter.ts';
import { parseKeyRing } from '../../workers/codec/key-ring.ts';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import { eventually, fault, file, FiledCase, replayAll } from './filed-case.ts';
import { timeSkippingServer } from './servers.ts';
import { createWorld, type World } from './world.ts';
import { taskQueueOf } from '../../shared/families.ts';

let env: TestWorkflowEnvironment;
let world: World;
/** Writes with a key that nobody else has. */
let stranger: Client;

beforeAll(async () => {
  env = await timeSkippingServer();
  world = await createWorld(env);
  await world.startWorkers();
  const ring = parseKeyRing('test', `strange:${Buffer.alloc(32, 7).toString('base64')}`);
  const { connection } = env;
  stranger = new Client({
    connection,
    namespace: world.config.temporal.namespace,
    dataConverter: dataConverter({ ring }),
  });
});
afterAll(async () => {
  await replayAll(world);
  await world.close();
  await env.teardown();
});

describe('a start that is no application (RULES-15)', () => {
  it.each([
    ['a number', [42]],
    ['nothing', []],
    ['null', [null]],
    ['an empty object', [{}]],
    ['an unreadable mark', [{ $unreadable: 'bad-content' }]],
    ['an application under another number', [sampleApplication('H-OTHER')]],
  ])('ends as FORM_INVALID and leaves nothing: %s', async (what, args) => {
    const kase = new FiledCase(world, `H-${what.replaceAll(' ', '-').toUpperCase()}`);
    const handle = await world.client.workflow.start('application', {
      workflowId: kase.id,
      taskQueue: taskQueueOf('application'),
      args,
    });
    await eventually(async () => expect((await handle.describe()).status.name).toBe('FAILED'));
    const failed = await handle.result().catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(WorkflowFailedError);
    expect((failed as WorkflowFailedError).cause).toMatchObject({ type: 'FORM_INVALID' });
    expect(await world.store.caseOf(kase.id)).toBeUndefined();
  });

  it('is answered at the edge with every problem, in both languages, and starts nothing', async () => {
    const form = sampleApplication('H-FORM');
    const bad = {
      ...form,
      extra: 1,
      applicant: { ...form.applicant, id: '1', phone: 'x' },
      product: { ...form.product, name: 'a\0b' },
    };
    const refused = await world.cases.submit(bad);
    expect(refused).toMatchObject({ code: 'FORM_INVALID' });
    const problems = 'problems' in refused ? (refused.problems ?? []) : [];
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/extra', '/applicant/id', '/applicant/phone', '/product/name']),
    );
    for (const { text } of problems) expect(text.ru && text.kk).toBeTruthy();
    expect(await world.cases.status('application/H-FORM')).toBeUndefined();
  });
});

describe('a message that cannot be used', () => {
  it('as a Signal is recorded and answered, as an Update answered; the case goes on', async () => {
    const kase = await file(world, 'H-JUNK');
    const strange = stranger.workflow.getHandle(kase.id);
    await strange.signal('withdraw', { by: { role: 'applicant' } });
    await kase.handle.signal('withdraw', 'text');
    await kase.handle.signal('withdraw', { key: 'no sender' });
    await kase.handle.signal('withdraw');
    await kase.handle.signal('calendarChanged', { by: { role: 'operator', staff: 'S-701' } });
    const codes = (await kase.recorded('message-refused', 5)).map(({ data }) => data?.['code']);
    expect(codes.map(String).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'MESSAGE_INVALID',
      'MESSAGE_INVALID',
      'MESSAGE_INVALID',
      'MESSAGE_INVALID',
      'MESSAGE_UNREADABLE',
    ]);
    await kase.tells('cabinet', 'message-refused', 4);
    await kase.tells('inbox', 'message-refused', 1);
    const answers = await Promise.allSettled([
      strange.executeUpdate('register', { args: [{}] }),
      kase.handle.executeUpdate('register', { args: [{}] }),
    ]);
    for (const answer of answers)
      expect('reason' in answer && answer.reason).toBeInstanceOf(WorkflowUpdateFailedError);
    await kase.toCommission();
  });

  it('a hundred times while the cabinet is down leaves the card within 20,000 bytes', async () => {
    await fault(world, 'cabinet', 'down');
    const kase = await file(world, 'H-MANY');
    for (let i = 0; i < 100; i += 1) await kase.handle.signal('withdraw', i);
    await kase.recorded('message-refused', 100);
    expect(Buffer.byteLength(await kase.card())).toBeLessThanOrEqual(20_000);
    await fault(world, 'cabinet', 'none');
    await env.sleep('5 minutes');
    await kase.tells('cabinet', 'message-refused', 100);
  });
});

describe('a cancellation asked of Temporal', () => {
  it('is shown, and the case goes on to its end', async () => {
    const kase = await file(world, 'H-CANCEL');
    await kase.handle.cancel();
    await eventually(async () => expect(await kase.card()).toContain('Запрошена отмена'));
    await kase.toSigning();
    await kase.sign();
    expect(await kase.outcome()).toBe('included');
  });
});

describe('what an outside system refuses for good', () => {
  it('waits for the operator, who settles or sends again each by its duty; nothing arrives twice', async () => {
    await fault(world, 'cabinet', 'wrong');
    await fault(world, 'monitoring', 'wrong');
    const kase = await file(world, 'H-WRONG');
    await kase.recorded('delivery-failed', 2);
    await fault(world, 'cabinet', 'none');
    await fault(world, 'monitoring', 'none');
    const by = { role: 'operator', staff: 'S-701' };
    expect(await kase.card()).toContain('HOUSE-DELIVERY/2');
    const second = await kase.act('settleDelivery', {
      by,
      duty: 'HOUSE-DELIVERY/2',
      action: 'resend',
      note: 'снова',
    });
    expect(second).toMatchObject({ taken: true, duty: 'HOUSE-DELIVERY/2' });
    const first = await kase.act('settleDelivery', { by, action: 'resend', note: 'снова' });
    expect(first).toMatchObject({ taken: true, duty: 'HOUSE-DELIVERY/1' });
    await kase.tells('cabinet', 'status');
    await kase.tells('monitoring', 'filed');
    await kase.withdraw();
    expect(await kase.outcome()).toBe('withdrawn');
    expect(await kase.told('cabinet')).toEqual(['status', 'withdrawn']);
    expect(await kase.told('monitoring')).toEqual(['filed', 'withdrawn']);
  });
});
