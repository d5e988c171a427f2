import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Connection, type ConnectionOptions } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import type { Config } from '../../temporal.config.ts';
import { messageOf, StackError } from './errors.ts';
import { requireFreePort } from './ports.ts';
import type { Child, Processes } from './processes.ts';

const NAME = 'temporal';
/** The development server's own 24 hours would lose the history of a case closed yesterday. */
const RETENTION_HOURS = 720;

export interface TemporalOptions {
  readonly binary: string;
  readonly dataDir: string;
  readonly temporal: Pick<Config['temporal'], 'port' | 'uiPort' | 'namespace'>;
  /** Address with the token, as the UI calls it. */
  readonly codecEndpoint: string;
  readonly signal?: AbortSignal;
}

/**
 * Starts the development server on files, or takes over the one an earlier run left with the same settings; waits until it answers.
 * Throws `StackError`: a port in use, or the end of the server's log.
 */
export async function startTemporal(processes: Processes, options: TemporalOptions): Promise<Child> {
  const { binary, dataDir, temporal, signal } = options;
  const folder = join(dataDir, 'temporal');
  await mkdir(folder, { recursive: true });
  const command: [string, ...string[]] = [
    binary,
    'server',
    'start-dev',
    '--ip',
    '127.0.0.1',
    '--port',
    String(temporal.port),
    '--ui-port',
    String(temporal.uiPort),
    '--namespace',
    temporal.namespace,
    '--db-filename',
    join(folder, 'temporal.db'),
    '--sqlite-pragma',
    'journal_mode=WAL',
    '--ui-codec-endpoint',
    options.codecEndpoint,
    '--ui-disable-news-fetch',
    '--log-level',
    'error',
  ];
  const address = `127.0.0.1:${String(temporal.port)}`;
  const ready = () => answers({ address }, temporal.namespace);
  const left = await processes.adoptOrEnd(
    NAME,
    async (record) => record.command.join('\n') === command.join('\n') && ready(),
  );
  if (left === undefined) {
    await requireFreePort(temporal.port, 'Temporal', 'SENIM_TEMPORAL_PORT');
    await requireFreePort(temporal.uiPort, "Temporal's UI", 'SENIM_UI_PORT');
  }
  const child = left ?? (await processes.start({ name: NAME, command, port: temporal.port, ready }, signal));
  await withConnection({ address }, async (connection) => keepHistories(connection, temporal.namespace));
  return child;
}

/** Whether the server serves the namespace. */
async function answers(options: ConnectionOptions, namespace: string): Promise<boolean> {
  return withConnection({ ...options, connectTimeout: '2s' }, (connection) =>
    connection.workflowService.describeNamespace({ namespace }),
  ).then(
    () => true,
    () => false,
  );
}

/** Opens a connection for one use. Throws `StackError` that names the address when the server does not answer. */
export async function withConnection<T>(
  options: ConnectionOptions,
  use: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await Connection.connect(options).catch((error: unknown) => {
    throw new StackError(
      `No Temporal server answers on ${options.address ?? 'its address'}: ${messageOf(error)}. Check TEMPORAL_ADDRESS and the other TEMPORAL_* variables, or unset them to start a local server.`,
    );
  });
  try {
    return await use(connection);
  } finally {
    await connection.close();
  }
}

async function keepHistories(connection: Connection, namespace: string): Promise<void> {
  await connection.workflowService.updateNamespace({
    namespace,
    config: { workflowExecutionRetentionTtl: msToTs(`${RETENTION_HOURS} hours`) },
  });
}
