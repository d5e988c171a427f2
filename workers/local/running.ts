import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { possibleFolders } from './postgres-place.ts';
import { startOf } from './process-table.ts';
import { Records } from './records.ts';

/**
 * The stack that runs on a data folder, as variables of the configuration, for commands that come from outside it.
 * Starts and writes nothing; what is not there is left out.
 */
export async function runningStack(dataDir: string): Promise<Record<string, string>> {
  const records = new Records(join(dataDir, 'run'));
  const temporal = records.running('temporal')?.port;
  const sandbox = records.running('sandbox')?.port;
  const database = await databaseUrl(dataDir);
  return {
    ...(temporal === undefined ? {} : { SENIM_TEMPORAL_PORT: String(temporal) }),
    ...(sandbox === undefined ? {} : { SENIM_SIGNATURES_URL: `http://127.0.0.1:${String(sandbox)}/ncanode` }),
    ...(database === undefined ? {} : { DATABASE_URL: database }),
  };
}

/** The address of the folder's PostgreSQL: its password lies beside the cluster, its pid and port are lines 1 and 4 of its pid file. */
async function databaseUrl(dataDir: string): Promise<string | undefined> {
  for (const folder of possibleFolders(dataDir)) {
    const read = (...path: string[]) => readFile(join(folder, ...path), 'utf8').catch(() => undefined);
    const [pid, , , port] = (await read('cluster', 'postmaster.pid'))?.split('\n') ?? [];
    const password = await read('password');
    // A server that was killed leaves its pid file behind.
    const runs = startOf(Number(pid)) !== undefined;
    if (runs && port !== undefined && password !== undefined)
      return `postgres://senim:${password}@127.0.0.1:${port}/senim`;
  }
  return undefined;
}
