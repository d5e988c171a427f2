import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grounds } from '../../shared/law/grounds.ts';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import { both, file, replayAll } from './filed-case.ts';
import { timeSkippingServer } from './servers.ts';
import { createWorld, type World } from './world.ts';

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

describe('refusal of acceptance (RULES-19)', () => {
  it.each([
    ['a document is missing', 'R-ACC-1', [['security', 'missing']]],
    ['a document has expired', 'R-ACC-2', [['security', 'expired']]],
    [
      'both',
      'R-ACC-3',
      [
        ['security', 'expired'],
        ['localisation', 'missing'],
      ],
    ],
  ] as const)('closes the case with its own notice: %s', async (_, number, gaps) => {
    const kase = await file(world, number);
    await kase.register();
    await kase.checkIncomplete(...gaps);
    expect(await kase.outcome()).toBe('acceptance-refused');
    expect(await kase.told('cabinet')).toEqual(['status', 'acceptance-refused']);
    expect(await kase.told('monitoring')).toEqual(['filed', 'registered', 'acceptance-refused']);
    const notice = (await kase.sent('cabinet')).at(-1)?.kept;
    expect(String(notice?.['textRu'])).toMatch(/жалоб/i);
    expect(await kase.kinds()).not.toContain('entered');
  });

  it('lets the intake duty fall away when nobody had registered yet, and closes the terms (RULES-17, 24)', async () => {
    const kase = await file(world, 'R-ACC-4');
    await kase.checkIncomplete(['exclusive-rights', 'missing']);
    expect(await kase.outcome()).toBe('acceptance-refused');
    expect(await world.store.caseOf(kase.id)).toMatchObject({ waitingFor: [], overdue: false });
    expect(
      (await kase.journal()).filter(({ kind, rule }) => kind === 'duty-done' && rule === 'RULES-17'),
    ).toEqual([]);
    expect(await kase.register()).toMatchObject({ code: 'CASE_CLOSED' });
  });

  it('shows the clerk what the comparison with the checklist finds, and leaves the decision to him', async () => {
    const complete = sampleApplication('R-ACC-5').documents;
    const kase = await file(world, 'R-ACC-5', {
      documents: complete.slice(1).concat({ ...complete[0]!, validUntil: '2026-01-01' }),
    });
    expect(await kase.card()).toContain('истёк срок действия');
    await kase.toCommission();
    expect((await kase.status()).stage.id).toBe('commission');
  });

  it('names items of this edition only (RULES-A2.9)', async () => {
    const kase = await file(world, 'R-ACC-6');
    expect(await kase.checkIncomplete(['passport', 'missing'])).toMatchObject({
      code: 'ITEM_UNKNOWN',
      text: { ru: expect.stringContaining('localisation') },
    });
    await kase.awaits('checkCompleteness');
  });
});

describe('refusal on the merits (RULES-21, 23)', () => {
  it.each(grounds['567-b'].map(({ id }) => id))('is the notice of App. 6 on ground %i', async (ground) => {
    const kase = await file(world, `R-MER-${String(ground)}`);
    await kase.toDecision('refuse');
    await kase.decideRefusal(ground);
    await kase.sign({ as: 'S-502' });
    expect(await kase.outcome()).toBe('refused');
    const result = (await kase.sent('cabinet')).at(-1)?.kept;
    expect(result?.['type']).toBe('result');
    expect(String(result?.['textRu'])).toContain(grounds['567-b'][ground - 1]!.text.ru);
    expect((await world.store.registryList()).some(({ basis }) => basis.caseId === kase.id)).toBe(false);
    expect((await kase.told('monitoring')).at(-1)).toBe('refused');
  });

  it('knows no ground but those of the closed list (RULES-A2.10)', async () => {
    const kase = await file(world, 'R-MER-9');
    await kase.toDecision('refuse');
    expect(await kase.decideRefusal(9)).toMatchObject({ code: 'GROUND_UNKNOWN' });
    expect((await kase.status()).stage.id).toBe('decision');
  });

  it('departs from the recommendation with reasons only, either way (RULES-11)', async () => {
    const kase = await file(world, 'R-MER-10');
    await kase.toDecision('include');
    expect(await kase.decideRefusal(4)).toMatchObject({ code: 'DEPARTURE_UNEXPLAINED' });
    expect(await kase.decideRefusal(4, { departure: both('иное мнение') })).toMatchObject({ taken: true });
    const other = await file(world, 'R-MER-11');
    await other.toDecision('refuse');
    expect(await other.decide()).toMatchObject({ code: 'DEPARTURE_UNEXPLAINED' });
    expect(await other.decide({ decision: 'include', departure: both('иное мнение') })).toMatchObject({
      taken: true,
    });
  });
});

describe('the signature (RULES-23)', () => {
  it.each([
    ['another signatory', 'S-501', 'S-502'],
    ['a revoked certificate', 'S-501', 'S-501-revoked'],
    ['an expired certificate', 'S-501', 'S-501-expired'],
    ['a certificate for logging in', 'S-501', 'S-501-auth'],
  ])('does not hold from %s; the duty stays, the case may still be withdrawn', async (_, as, key) => {
    const kase = await file(world, `R-SIG-${key.toUpperCase()}`);
    await kase.toSigning();
    expect(await kase.sign({ as, key })).toMatchObject({ code: 'SIGNATURE_REFUSED' });
    await kase.awaits('sign');
    await kase.tells('inbox', 'signature');
    await kase.sign();
    expect(await kase.outcome()).toBe('included');
  });

  it('stands under the document of its own day', async () => {
    const kase = await file(world, 'R-SIG-DATE');
    await kase.toSigning();
    expect(await kase.sign({ more: { date: '2026-01-05' } })).toMatchObject({ code: 'DOCUMENT_DATE' });
    await kase.awaits('sign');
  });

  it('that the service refuses for good is answered, and the duty stays', async () => {
    const kase = await file(world, 'R-SIG-WRONG');
    await kase.toSigning();
    expect(await kase.sign({ more: { signature: 'A'.repeat(64) } })).toMatchObject({
      code: 'SIGNATURE_REFUSED',
    });
    await kase.awaits('sign');
  });
});
