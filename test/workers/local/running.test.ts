import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runningStack } from '../../../workers/local/running.ts';
import { folder } from './support.ts';

/** A data folder whose PostgreSQL has that process. */
function clusterOf(pid: number): string {
  const dataDir = folder();
  mkdirSync(join(dataDir, 'postgres', 'cluster'), { recursive: true });
  writeFileSync(join(dataDir, 'postgres', 'password'), 'secret');
  writeFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), `${String(pid)}\n/data\n0\n5440\n`);
  return dataDir;
}

it('the database of a folder is found while its server runs', async () => {
  expect(await runningStack(clusterOf(process.pid))).toEqual({
    DATABASE_URL: 'postgres://senim:secret@127.0.0.1:5440/senim',
  });
});

it('the pid file of a server that was killed names no database', async () => {
  const ended = spawnSync(process.execPath, ['--version']).pid;
  expect(await runningStack(clusterOf(ended))).toEqual({});
});
