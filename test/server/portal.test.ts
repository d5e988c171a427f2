import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connectPortal, isRefusal, Portal } from 'senim/client';
import { z } from 'zod';
import { cabinetSchema } from '../../shared/case/status-schema.ts';
import { Cases } from '../../workers/client/cases.ts';
import { EncryptionCodec } from '../../workers/codec/encryption.ts';
import { createCodecServer } from '../../workers/codec/server.ts';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import { caseProjection } from '../activities/store/fixtures.ts';
import { resolveTemporalCli } from '../../workers/local/temporal-server.ts';
import { loadConfig } from '../../temporal.config.ts';
import { file, FiledCase } from './filed-case.ts';
import { batch } from '../activities/store/fixtures.ts';
import { devServer } from './servers.ts';
import { createWorld, type World } from './world.ts';

const run = promisify(execFile);

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
  const { client, keys, store } = world;
  const more = patienceMs === undefined ? {} : { patienceMs };
  return new Portal({
    cases: new Cases({ client, attestationKey: keys.attestationKey, ...more }),
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
    const { stdout } = await run('node', ['--import', 'tsx', program, 'P-EXAMPLE-1'], {
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

/** A Python with what the example asks for; `SENIM_TEST_PYTHON` names one. Undefined where there is none. */
const python = await (async () => {
  const named = process.env['SENIM_TEST_PYTHON'] ?? 'python3';
  return run(named, ['-c', 'import temporalio, cryptography']).then(
    () => named,
    () => undefined,
  );
})();

describe.skipIf(python === undefined)('the example in Python', () => {
  it('files what our own client would file, is answered the same twice, and told a refusal', async () => {
    const { ring, attestationKey } = world.keys;
    const { id, key } = ring.current;
    const { stdout } = await run(python ?? '', ['docs/portal/examples/python/portal.py', 'P-PYTHON'], {
      env: {
        ...environment(),
        PYTHONDONTWRITEBYTECODE: '1',
        SENIM_KEY_RING: `${id}:${key.toString('base64')}`,
        SENIM_ATTESTATION_KEY: attestationKey.toString('base64'),
      },
    });
    const lines = stdout.trim().split('\n');
    expect(await portal.submit(sampleApplication('P-PYTHON'))).toEqual(JSON.parse(lines[0] ?? ''));
    expect(stdout).toContain('Сейчас: приём и проверка документов.');
    expect(stdout).toContain('№ P-PYTHON: құжаттарды қабылдау және тексеру.');
    expect(lines.at(-3)).toBe('MESSAGE_INVALID /reason');
    expect(JSON.parse(lines.at(-2) ?? '')).toMatchObject({ taken: true, key: 'withdraw-P-PYTHON' });
    expect(lines.at(-1)).toBe(lines.at(-2));
  });
});

const hasJq = process.env['CI'] !== undefined || spawnSync('jq', ['--version']).status === 0;

describe.skipIf(!hasJq)('the example for the command line, which any language can call', () => {
  let codec: FastifyInstance;
  let script: (...args: readonly string[]) => Promise<{ readonly stdout: string; readonly stderr: string }>;
  beforeAll(async () => {
    const { ring, codecToken: token, attestationKey } = world.keys;
    codec = createCodecServer({ codec: new EncryptionCodec(ring), token, origins: [] });
    const given = {
      ...environment(),
      TEMPORAL_CLI_PATH: (
        (await resolveTemporalCli(loadConfig(), { log: () => undefined })) as { path: string }
      ).path,
      SENIM_CODEC: await codec.listen({ host: '127.0.0.1', port: 0 }),
      SENIM_CODEC_TOKEN: token,
      SENIM_ATTESTATION_KEY: attestationKey.toString('base64'),
      PATIENCE: '3s',
    };
    script = (...args) => run('docs/portal/examples/cli/portal.sh', args, { env: given });
  });
  afterAll(() => codec.close());
  const said = async (...args: readonly string[]): Promise<unknown> =>
    JSON.parse((await script(...args)).stdout);

  const id = 'application/A-2026-000001';
  const submit = ['submit', 'docs/portal/application.example.json'] as const;
  const withdraw = ['act', id, 'withdraw', 'w-1', '{"reason":"передумали"}'] as const;

  it('files what our own client would file, reads the status, and withdraws once', async () => {
    const receipt = await said(...submit);
    expect(await said(...submit)).toEqual(receipt);
    expect(await portal.submit(sampleApplication('A-2026-000001'))).toEqual(receipt);
    const { cabinet } = z.object({ cabinet: cabinetSchema }).parse(await said('status', id));
    expect(cabinet.where.ru).toBe('приём и проверка документов');
    await vi.waitUntil(async () => (await world.store.history(id)).length > 0);
    expect((await world.store.history(id))[0]?.data).toMatchObject({ attested: true });
    const taken = await said(...withdraw);
    expect(taken).toMatchObject({ taken: true, key: 'w-1' });
    expect(await withdrawn(id, 'w-1')).toEqual(taken);
    expect(await new FiledCase(world, 'A-2026-000001').outcome()).toBe('withdrawn');
    expect(await said(...submit)).toEqual(receipt);
    expect(await said(...withdraw)).toEqual(taken);
  });

  it('tells a refusal, and stores what nobody answers', async () => {
    const kase = await filed('P-CLI');
    const refused = script('act', kase.id, 'withdraw', 'w-0', '{"reason":""}');
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('MESSAGE_INVALID'),
    });
    await world.stopWorkers();
    expect(await said('act', kase.id, 'withdraw', 'w-1')).toEqual({ stored: true, key: 'w-1' });
    await world.startWorkers();
    expect(await kase.outcome()).toBe('withdrawn');
    expect(await kase.kinds()).not.toContain('message-refused');
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
    expect(await portal.status(id)).toMatchObject({
      canDo: [{ message: 'withdraw' }, { message: 'addContacts' }],
    });
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
