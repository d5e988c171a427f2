import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { file, FiledCase, replayAll, ownApplication } from './filed-case.ts';
import { timeSkippingServer } from './servers.ts';
import { createWorld, type World } from './world.ts';

describe.each([
  ['cases kept in memory', '600'],
  ['a replay at every task', '0'],
])('inclusion of software, %s', (_, cached) => {
  let env: TestWorkflowEnvironment;
  let world: World;
  const number = (n: number) => `N${cached}-${String(n).padStart(4, '0')}`;

  // A server of its own: each registry numbers its entries from 1, and by them the disseminations are named.
  beforeAll(async () => {
    env = await timeSkippingServer();
    world = await createWorld(env, { environment: { SENIM_MAX_CACHED_CASES: cached } });
    await world.startWorkers();
  });
  afterAll(async () => {
    await replayAll(world);
    await world.close();
    await env.teardown();
  });

  it('goes from the filed form to the signed notice of App. 7 and the entry with all columns (RULES-15..26)', async () => {
    const kase = await file(world, number(1));
    await kase.toSigning();
    expect(await kase.sign()).toMatchObject({ taken: true, inTime: true });
    expect(await kase.outcome()).toBe('included');

    const [entry] = (await world.store.registryList()).filter(({ basis }) => basis.caseId === kase.id);
    const { product, applicant } = ownApplication(number(1));
    expect(entry).toMatchObject({
      version: 1,
      content: {
        productName: product.name,
        requiredSoftware: [],
        applicant: { id: applicant.id, name: applicant.name },
        enstruCodes: product.enstru.map(({ code }) => code),
        categoryCodes: product.categoryCodes,
      },
    });
    const { contacts, support } = entry!.content.applicant;
    expect(contacts).toContain(applicant.phone);
    expect(support).toHaveLength(1);

    expect(await kase.told('cabinet')).toEqual(['status', 'result']);
    const result = (await kase.sent('cabinet')).at(-1)?.kept;
    expect(result?.['document']).toMatchObject({
      number: entry!.basis.document,
      sha256: entry!.basis.sha256,
    });
    expect(String(result?.['textRu'])).toContain(product.name);
    expect(await kase.told('monitoring')).toEqual([
      'filed',
      'registered',
      'complete',
      'commission',
      'decided',
      'included',
    ]);
  });

  it('leaves a journal that verifies whole and a status that says how it ended (RULES-A2.11)', async () => {
    const kase = new FiledCase(world, number(1));
    const { problems, cases } = await world.store.verify();
    // The application and the dissemination it has begun.
    expect({ problems, cases }).toEqual({ problems: [], cases: 2 });
    const steps = await kase.journal();
    expect(steps.map(({ n }) => n)).toEqual(steps.map((_step, i) => i + 1));
    expect(steps.find(({ kind }) => kind === 'closed')).toMatchObject({
      kind: 'closed',
      data: { outcome: 'included' },
    });
    expect(await world.store.caseOf(kase.id)).toMatchObject({
      stage: 'closed',
      outcome: 'included',
      overdue: false,
      waitingFor: [],
    });
    expect((await kase.status()).outcome?.id).toBe('included');
    expect(await kase.listed('Outcome')).toBe('included');
  });

  it('gives the same receipt for the same form, also after the end, and NUMBER_TAKEN for another (RULES-15)', async () => {
    const form = ownApplication(number(2));
    const other = { ...form, product: { ...form.product, name: 'Другая программа' } };
    const first = await world.cases.submit(form);
    expect(first).toMatchObject({ number: number(2), edition: expect.any(String) });
    expect(await world.cases.submit(form)).toEqual(first);
    expect(await world.cases.submit(other)).toMatchObject({ code: 'NUMBER_TAKEN' });
    const kase = new FiledCase(world, number(2));
    await kase.withdraw();
    expect(await kase.outcome()).toBe('withdrawn');
    expect(await world.cases.submit(form)).toEqual(first);
    expect(await world.cases.submit(other)).toMatchObject({ code: 'NUMBER_TAKEN' });
  });

  it('takes each act once: the same key is answered the same, another content under it is refused', async () => {
    const kase = await file(world, number(3));
    const first = await kase.register({ key: 'k1' });
    expect(first).toMatchObject({ taken: true, key: 'k1' });
    expect(await kase.register({ key: 'k1' })).toEqual(first);
    expect(await kase.check({ result: 'complete', key: 'k1' })).toMatchObject({ code: 'KEY_REUSED' });
    expect(await kase.register({ key: 'k2' })).toMatchObject({ code: 'NOT_AWAITED' });
    expect((await kase.journal()).filter(({ kind }) => kind === 'message-taken')).toHaveLength(1);
  });

  it('tells what is awaited, and that a closed case takes nothing more', async () => {
    const kase = await file(world, number(4));
    expect(await kase.decide()).toMatchObject({
      code: 'NOT_AWAITED',
      text: { ru: expect.stringContaining('register') },
    });
    expect(await kase.register({ by: { role: 'unit', staff: 'S-201' } })).toMatchObject({
      code: 'NOT_AUTHORISED',
    });
    expect(await kase.register({ by: { role: 'intake', staff: 'S-999' } })).toMatchObject({
      code: 'NOT_AUTHORISED',
    });
    await kase.withdraw();
    await kase.outcome();
    expect(await kase.register()).toMatchObject({ code: 'CASE_CLOSED' });
    expect(await kase.withdraw()).toMatchObject({ code: 'CASE_CLOSED' });
    expect(await new FiledCase(world, 'NONE-1').register()).toMatchObject({ code: 'CASE_UNKNOWN' });
  });
});
