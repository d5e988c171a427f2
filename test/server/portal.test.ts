import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connectPortal, isRefusal, Portal } from 'senim/client';
import { Cases } from '../../workers/client/cases.ts';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import { caseProjection } from '../activities/store/fixtures.ts';
import { file, FiledCase } from './filed-case.ts';
import { batch } from '../activities/store/fixtures.ts';
import { devServer } from './servers.ts';
import { createWorld, type World } from './world.ts';

let env: TestWorkflowEnvironment;
let world: World;
let portal: Portal;
/** One that waits a moment only for its answers. */
let hasty: Portal;

beforeAll(async () => {
  env = await devServer();
  world = await createWorld(env);
  await world.startWorkers();
  portal = portalOf();
  hasty = portalOf(1500);
});
afterAll(async () => {
  await world.close();
  await env.teardown();
});

function portalOf(patienceMs?: number): Portal {
  const { client, keys, config, store } = world;
  const more = patienceMs === undefined ? {} : { patienceMs };
  const { taskQueue } = config.temporal;
  return new Portal({
    cases: new Cases({ client, attestationKey: keys.attestationKey, taskQueue, ...more }),
    archive: (caseId) => store.caseOf(caseId),
  });
}

/** What a process of a portal is given: where the server is, and the keys of this installation. */
const environment = () => ({
  PATH: process.env['PATH'] ?? '',
  TEMPORAL_ADDRESS: env.address,
  TEMPORAL_NAMESPACE: world.config.temporal.namespace,
  SENIM_DATA_DIR: world.config.dataDir,
});

const withdrawn = (caseId: string, key: string, reason = 'передумали') =>
  portal.act(caseId, 'withdraw', { reason }, { key });

describe('the example in TypeScript', () => {
  it('files, reads the status, withdraws, and is answered the same after a crash', async () => {
    const program = 'docs/portal/examples/typescript/withdraw.ts';
    const { stdout } = await promisify(execFile)('node', ['--import', 'tsx', program, 'P-EXAMPLE-1'], {
      env: environment(),
    });
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toMatch(/^application\/P-EXAMPLE-1: RULES-17 до /);
    expect(stdout).toContain('Сейчас: приём и проверка документов.');
    expect(stdout).toContain('№ P-EXAMPLE-1: құжаттарды қабылдау және тексеру. Мерзімі: ');
    expect(JSON.parse(lines.at(-2) ?? '')).toMatchObject({ taken: true, key: 'withdraw-P-EXAMPLE-1' });
    expect(lines.at(-1)).toBe(lines.at(-2));
  });
});

describe('a portal', () => {
  it('gets the receipt of what it filed, and of nothing else', async () => {
    const form = sampleApplication('P-RECEIPT');
    expect(await portal.receipt(form)).toMatchObject({ code: 'CASE_UNKNOWN' });
    const receipt = await portal.submit(form);
    expect(await portal.receipt(form)).toEqual(receipt);
    const other = {
      ...form,
      channel: 'portal' as const,
      support: [{ ...form.support[0]!, phone: '+77010000009' }],
    };
    expect(await portal.receipt(other)).toMatchObject({ code: 'NUMBER_TAKEN' });
    await withdrawn('application/P-RECEIPT', 'w');
    await new FiledCase(world, 'P-RECEIPT').outcome();
    expect(await portal.receipt(form)).toEqual(receipt);
    expect(await portal.receipt(other)).toMatchObject({ code: 'NUMBER_TAKEN' });
  });

  it('is told every fault of a form, as a value', async () => {
    const answer = await portal.submit({ ...sampleApplication('P-FAULTS'), support: [] });
    expect(isRefusal(answer) && answer.problems?.map(({ path }) => path)).toEqual(['/support']);
  });

  it('gets the same answer to the same key, also when the case has ended, which takes nothing new', async () => {
    const { id, outcome } = await filed('P-KEY');
    const first = await withdrawn(id, 'w-1');
    expect(first).toMatchObject({ taken: true, key: 'w-1' });
    expect(await outcome()).toBe('withdrawn');
    expect(await withdrawn(id, 'w-1')).toEqual(first);
    expect(await withdrawn(id, 'w-1', 'другое')).toMatchObject({ code: 'CASE_CLOSED' });
    expect(await withdrawn(id, 'w-2')).toMatchObject({ code: 'CASE_CLOSED' });
  });

  it('stores an act as a Signal while nobody answers, and it counts once', async () => {
    const { id, outcome, kinds } = await filed('P-SIGNAL');
    await world.stopWorkers();
    const said = () => hasty.act(id, 'withdraw', {}, { key: 'w' });
    expect(await said()).toEqual({ stored: true, key: 'w' });
    expect(await said()).toEqual({ stored: true, key: 'w' });
    await world.startWorkers();
    expect(await outcome()).toBe('withdrawn');
    expect((await kinds()).filter((kind) => kind === 'withdrawn')).toHaveLength(1);
  });

  it('reads where a case is from the database while nobody answers, and when Temporal has forgotten it', async () => {
    const { id } = await filed('P-DOWN');
    await vi.waitUntil(() => world.store.caseOf(id));
    await world.stopWorkers();
    expect(await hasty.status(id)).toMatchObject({ where: { ru: 'приём и проверка документов' }, canDo: [] });
    await world.startWorkers();
    expect(await portal.status(id)).toMatchObject({ canDo: [{ message: 'withdraw' }] });
    const old = 'application/P-OLD';
    const closed = { stage: 'closed', outcome: 'included', registryEntry: 3, waitingFor: [] } as const;
    await world.store.append({ ...batch(old, 1), projection: caseProjection(old, closed) });
    expect(await portal.status(old)).toMatchObject({
      where: { ru: 'включено в реестр, запись реестра № 3' },
    });
    expect(await portal.status('application/P-NEVER')).toMatchObject({ code: 'CASE_UNKNOWN' });
  });

  it('throws one clear error when no server answers', async () => {
    await expect(connectPortal({ ...environment(), TEMPORAL_ADDRESS: '127.0.0.1:1' })).rejects.toMatchObject({
      name: 'UNREACHABLE',
    });
  });
});

async function filed(number: string) {
  const kase = await file(world, number);
  return { id: kase.id, outcome: () => kase.outcome(), kinds: () => kase.kinds() };
}
