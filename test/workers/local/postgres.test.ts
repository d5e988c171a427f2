import { chmodSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { possibleFolders } from '../../../workers/local/postgres-place.ts';
import { type LocalPostgres, startPostgres } from '../../../workers/local/postgres.ts';
import { signalTo, startOf } from '../../../workers/local/process-table.ts';
import { folder, freePort } from './support.ts';

async function query(server: LocalPostgres, text: string): Promise<unknown[]> {
  const client = new Client(server.url);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

async function started(dataDir: string): Promise<LocalPostgres> {
  const server = await startPostgres({ dataDir, port: await freePort(), log: () => undefined });
  onTestFinished(() => server.stop());
  return server;
}

describe('the database of the local stack', () => {
  it('keeps every committed row when its server is killed, and starts again', async () => {
    const dataDir = folder();
    const first = await started(dataDir);
    await query(first, 'create table kept (n int)');
    await query(first, 'insert into kept values (1), (2)');
    signalTo(first.pid, 'SIGKILL');
    const second = await started(dataDir);
    expect(second.pid).not.toBe(first.pid);
    expect(await query(second, 'select n from kept order by n')).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('is taken over while it runs, and stays down after it was stopped', async () => {
    const dataDir = folder();
    const first = await started(dataDir);
    const second = await started(dataDir);
    expect(second).toMatchObject({ pid: first.pid, url: first.url, adopted: true });
    await second.stop();
    expect(startOf(first.pid)).toBeUndefined();
  });

  it('starts although its old number now belongs to another process', async () => {
    const dataDir = folder();
    const first = await started(dataDir);
    const file = join(first.folder, 'cluster', 'postmaster.pid');
    const written = readFileSync(file, 'utf8');
    await first.stop();
    writeFileSync(file, written.replace(/^\d+/u, String(process.pid)));
    expect((await started(dataDir)).adopted).toBe(false);
  });

  it('writes to disk before it answers and says nothing of statements and values in its log', async () => {
    const dataDir = folder();
    const server = await started(dataDir);
    await query(server, 'create table person (iin text primary key)');
    await query(server, "insert into person values ('900101300007')");
    await expect(query(server, "insert into person values ('900101300007')")).rejects.toThrow(
      'duplicate key',
    );
    expect(readFileSync(join(server.folder, 'server.log'), 'utf8')).not.toContain('900101300007');
    expect(await query(server, 'show fsync')).toEqual([{ fsync: 'on' }]);
    expect(await query(server, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  it.runIf(process.getuid?.() === 0)(
    'lies elsewhere, with a link to it, where the user it runs as may not enter',
    async () => {
      const closed = folder();
      chmodSync(closed, 0o700);
      const dataDir = join(closed, 'data');
      // Before the start: what is registered last is done first, and the server has to be stopped while its files are there.
      onTestFinished(() =>
        possibleFolders(dataDir).forEach((place) => rmSync(place, { recursive: true, force: true })),
      );
      const server = await started(dataDir);
      expect(server.folder).toMatch(/^\/var\/lib\/senim\/postgres-/u);
      expect(readlinkSync(join(dataDir, 'postgres'))).toBe(server.folder);
      expect(await query(server, 'select 1 as n')).toEqual([{ n: 1 }]);
    },
  );
});
