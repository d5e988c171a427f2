import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Config, loadConfig } from '../../../temporal.config.ts';
import { prepareNamespace } from '../../../workers/local/namespace.ts';
import { signalTo, startOf } from '../../../workers/local/process-table.ts';
import { type Stack, type StackOptions, startStack } from '../../../workers/local/stack.ts';
import { resolveTemporalCli } from '../../../workers/local/temporal-server.ts';
import { folder, freePort } from './support.ts';

let cli: string | undefined;

beforeAll(async () => {
  const found = await resolveTemporalCli(loadConfig({ ...process.env, TEMPORAL_ADDRESS: undefined }), {
    log: () => undefined,
  }).catch((error: unknown) => {
    if (process.env['CI'] !== undefined) throw error;
    return undefined;
  });
  if (found !== undefined && found.kind !== 'cluster') cli = found.path;
});

const mains = {
  sandbox: main('sandbox'),
  codec: main('codec'),
  worker: main('worker'),
};

function main(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}.ts`, import.meta.url));
}

/** The environment of a stack of its own, on ports of its own. */
async function environment(skip: (note?: string) => void): Promise<NodeJS.ProcessEnv> {
  if (cli === undefined) skip('no Temporal server on this machine');
  const names = [
    'SENIM_TEMPORAL_PORT',
    'SENIM_UI_PORT',
    'SENIM_POSTGRES_PORT',
    'SENIM_CODEC_PORT',
    'SENIM_SANDBOX_PORT',
  ];
  const ports = await Promise.all(names.map(async (name) => [name, String(await freePort())]));
  return {
    PATH: process.env['PATH'],
    SENIM_DATA_DIR: folder(),
    TEMPORAL_CLI_PATH: cli,
    ...Object.fromEntries(ports),
  };
}

async function started(env: NodeJS.ProcessEnv, options: StackOptions = {}): Promise<Stack> {
  const stack = await startStack(loadConfig(env), { env, mains, ...options });
  onTestFinished(() => stack.stop());
  return stack;
}

const orderOf = (dataDir: string) =>
  readFileSync(join(dataDir, 'log', 'order'), 'utf8')
    .trim()
    .split('\n');
const pidOf = (config: Config, name: string) =>
  (JSON.parse(readFileSync(join(config.dataDir, 'run', `${name}.json`), 'utf8')) as { pid: number }).pid;

describe('the local stack', () => {
  it('starts from the database to the worker, ends from the edge to the database, and goes on where it stopped', async ({
    skip,
  }) => {
    const env = await environment(skip);
    const titles: string[] = [];
    const first = await started(env, {
      progress: async (steps) => {
        for (const step of steps) {
          titles.push(step.title);
          await step.run(() => undefined);
        }
      },
    });
    const temporal = pidOf(first.config, 'temporal');
    const client = await Connection.connect(first.connection);
    await client.workflowService.startWorkflowExecution({
      namespace: 'default',
      workflowId: 'kept',
      workflowType: { name: 'kept' },
      taskQueue: { name: 'nobody' },
      requestId: 'kept',
    });
    await client.close();
    await first.stop();
    expect(titles).toEqual([
      'Data',
      'PostgreSQL',
      'Temporal',
      'Search attributes',
      'Stand-ins of the outside systems',
      'Codec server',
      'Worker',
      'Stopping sandbox',
      'Stopping codec',
      'Stopping worker',
      'Stopping temporal',
      'Stopping PostgreSQL',
    ]);
    expect(orderOf(first.dataDir)).toEqual([
      'start sandbox',
      'start codec',
      'start worker',
      'end sandbox',
      'end codec',
      'end worker',
    ]);
    expect(startOf(temporal)).toBeUndefined();

    const second = await started(env);
    const again = await Connection.connect(second.connection);
    const { workflowExecutionInfo } = await again.workflowService.describeWorkflowExecution({
      namespace: 'default',
      execution: { workflowId: 'kept' },
    });
    await again.close();
    expect(workflowExecutionInfo?.type?.name).toBe('kept');
  });

  it('ends everything in order and says why when one process dies', async ({ skip }) => {
    const stack = await started(await environment(skip));
    signalTo(pidOf(stack.config, 'codec'), 'SIGKILL');
    expect((await stack.failed).message).toMatch(/^codec \(process \d+\) ended by itself/u);
  });

  it('ends what it had started when a port is in use, and names the variable', async ({ skip }) => {
    const env = await environment(skip);
    const taken = { ...env, SENIM_CODEC_PORT: env['SENIM_TEMPORAL_PORT'] };
    await expect(started(taken)).rejects.toThrow(
      /needed for Codec server, is in use by .*SENIM_CODEC_PORT=<port>/u,
    );
    expect(orderOf(env['SENIM_DATA_DIR'] ?? '')).toEqual(['start sandbox', 'end sandbox']);
  });

  it('begins anew when asked to, keeping nothing', async ({ skip }) => {
    const env = await environment(skip);
    const first = await started(env);
    await first.stop();
    const second = await started(env, { fresh: true });
    expect(second.keys.codecToken).not.toBe(first.keys.codecToken);
    expect(orderOf(second.dataDir)).toEqual(['start sandbox', 'start codec', 'start worker']);
  });

  it('never empties a folder that is not its own', async () => {
    const SENIM_DATA_DIR = folder();
    const file = join(SENIM_DATA_DIR, 'thesis.txt');
    writeFileSync(file, 'years of work');
    await expect(startStack(loadConfig({ SENIM_DATA_DIR }), { fresh: true })).rejects.toThrow(
      'holds files that are not',
    );
    expect(existsSync(file)).toBe(true);
  });

  it('registers search attributes as often as it is asked, and refuses one of another type', async ({
    skip,
  }) => {
    const stack = await started(await environment(skip));
    const connection = await Connection.connect(stack.connection);
    onTestFinished(() => connection.close());
    await prepareNamespace(connection, 'default');
    await connection.workflowService.registerNamespace({
      namespace: 'other',
      workflowExecutionRetentionPeriod: msToTs('1 day'),
    });
    await expect
      .poll(() => prepareOther(connection), { timeout: 30_000 })
      .toContain('Overdue is KEYWORD, must be BOOL');
  });
});

/** Registers `Overdue` with a wrong type and gives the refusal; a namespace takes a moment to be known everywhere. */
async function prepareOther(connection: Connection): Promise<string> {
  const { INDEXED_VALUE_TYPE_KEYWORD } = proto.temporal.api.enums.v1.IndexedValueType;
  try {
    await connection.operatorService
      .addSearchAttributes({ namespace: 'other', searchAttributes: { Overdue: INDEXED_VALUE_TYPE_KEYWORD } })
      .catch(() => undefined);
    await prepareNamespace(connection, 'other');
    return 'accepted';
  } catch (error) {
    return String(error);
  }
}
