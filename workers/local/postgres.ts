import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chown, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { messageOf, StackError } from './errors.ts';
import { requireFreePort } from './ports.ts';
import { isPostgresOf, type PostgresPlace, postgresPlace } from './postgres-place.ts';
import { processesIn } from './process-table.ts';
import { waitFor } from './wait.ts';

const run = promisify(execFile);

const NAME = 'senim';
/** Beside the defaults (fsync on): nothing a case says reaches the log, and nobody but this machine connects. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // the path of a socket may have 107 bytes only
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

export interface LocalPostgres {
  readonly url: string;
  readonly pid: number;
  /** Where its files lie. */
  readonly folder: string;
  /** Whether it was found running and taken over. */
  readonly adopted: boolean;
  /** Ends its sessions and itself; returns when it is down. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** The stack's data; the database takes its `postgres/`. */
  readonly dataDir: string;
  readonly port: number;
  readonly log: (line: string) => void;
}

/**
 * Starts PostgreSQL on the folder, or takes over the one that an earlier run left there, with a database `senim`.
 * Throws `StackError`: port in use, no programs for this machine, the server's own reason.
 */
export async function startPostgres({ dataDir, port, log }: PostgresOptions): Promise<LocalPostgres> {
  const place = await postgresPlace(dataDir);
  const password = await passwordOf(place.folder);
  const server = new Server(place, password);
  if (!(await server.exists())) {
    log('creating the database');
    await server.create();
  }
  const left = await server.running();
  if (left === undefined) {
    await requireFreePort(port, 'PostgreSQL', 'SENIM_POSTGRES_PORT');
    await server.start(port);
  }
  const { pid, port: bound } = left ?? (await server.listening());
  await server.ensureDatabase(bound);
  return {
    pid,
    url: server.url(bound, NAME),
    folder: place.folder,
    adopted: left !== undefined,
    stop: () => server.stop(),
  };
}

class Server {
  readonly #place: PostgresPlace;
  readonly #password: string;
  readonly #cluster: string;

  constructor(place: PostgresPlace, password: string) {
    this.#place = place;
    this.#password = password;
    this.#cluster = join(place.folder, 'cluster');
  }

  url(port: number, database: string): string {
    return `postgres://${NAME}:${this.#password}@127.0.0.1:${String(port)}/${database}`;
  }

  exists(): Promise<boolean> {
    return access(this.#cluster).then(
      () => true,
      () => false,
    );
  }

  /** Made under another name first: a start that is killed half-way leaves no half database behind. */
  async create(): Promise<void> {
    const half = `${this.#cluster}.new`;
    const secret = join(this.#place.folder, 'password.new');
    await rm(half, { recursive: true, force: true });
    await this.#ownFile(secret, this.#password);
    try {
      // The built-in locale is the same on every machine, whatever locales that has.
      await this.#call('initdb', [
        '-D',
        half,
        '-U',
        NAME,
        `--pwfile=${secret}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ]);
    } finally {
      await rm(secret, { force: true });
    }
    await rename(half, this.#cluster);
  }

  async start(port: number): Promise<void> {
    const log = join(this.#place.folder, 'server.log');
    const options = Object.entries({ ...settings, port: String(port) }).map(
      ([name, value]) => `-c ${name}=${value === '' ? "''" : value}`,
    );
    try {
      // pg_ctl gives the server a session of its own, so Ctrl-C does not reach it, and waits until it takes connections.
      await this.#call('pg_ctl', [
        'start',
        '-w',
        '-t',
        '60',
        '-D',
        this.#cluster,
        '-l',
        log,
        '-o',
        options.join(' '),
      ]);
    } catch (error) {
      const lines = (await readFile(log, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-8);
      throw new StackError(
        `PostgreSQL did not start on ${this.#cluster}. ${messageOf(error)}\nThe end of ${log}:\n${lines.map((line) => `  | ${line}`).join('\n')}`,
      );
    }
  }

  async stop(): Promise<void> {
    const left = await this.#pidFile();
    if (left === undefined || !isPostgresOf(left.pid, this.#cluster)) return;
    await this.#call('pg_ctl', ['stop', '-w', '-t', '60', '-m', 'fast', '-D', this.#cluster]);
  }

  /**
   * The server of this folder that still runs. After `kill -9` of it the pid file stays, and its number may belong to another
   * process by now: such a file is removed, else PostgreSQL would refuse to start for ever.
   */
  async running(): Promise<{ pid: number; port: number } | undefined> {
    const left = await this.#pidFile();
    if (left === undefined) return undefined;
    const answer = await waitFor(
      async () => {
        if (!isPostgresOf(left.pid, this.#cluster)) return 'gone';
        return (await this.#answers(left.port)) ? 'answers' : undefined;
      },
      {
        what: `PostgreSQL (process ${String(left.pid)}), left on ${this.#cluster}, answers or ends; end it with \`kill -INT ${String(left.pid)}\``,
        seconds: 30,
      },
    );
    if (answer === 'answers') return left;
    // The file also guards against a second server while sessions of the killed one still write; so they end first.
    await waitFor(async () => processesIn(this.#cluster).length === 0, {
      what: `the sessions of the killed PostgreSQL on ${this.#cluster} have ended`,
      seconds: 60,
    });
    await rm(join(this.#cluster, 'postmaster.pid'), { force: true });
    return undefined;
  }

  async listening(): Promise<{ pid: number; port: number }> {
    const found = await this.#pidFile();
    if (found === undefined)
      throw new StackError(
        `PostgreSQL ended just after its start; its log: ${join(this.#place.folder, 'server.log')}`,
      );
    return found;
  }

  async ensureDatabase(port: number): Promise<void> {
    await withClient(this.url(port, 'postgres'), async (client) => {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME]);
      if (rowCount === 0) await client.query(`create database ${NAME}`);
    });
  }

  async #answers(port: number): Promise<boolean> {
    return withClient(this.url(port, 'postgres'), (client) => client.query('select')).then(
      () => true,
      () => false,
    );
  }

  /** Lines of `postmaster.pid`: process, data folder, start, port, ... */
  async #pidFile(): Promise<{ pid: number; port: number } | undefined> {
    const text = await readFile(join(this.#cluster, 'postmaster.pid'), 'utf8').catch(() => '');
    const [pid, , , port] = text.split('\n').map(Number);
    return pid === undefined || port === undefined ? undefined : { pid, port };
  }

  async #ownFile(path: string, text: string): Promise<void> {
    await writeFile(path, text, { mode: 0o600 });
    if (this.#place.owner !== undefined) await chown(path, this.#place.owner.uid, this.#place.owner.gid);
  }

  async #call(program: string, args: readonly string[]): Promise<void> {
    // `cwd`: PostgreSQL wants to be able to return to where it was started.
    await run(join(this.#place.bin, program), [...args], {
      cwd: this.#place.folder,
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' },
      ...this.#place.owner,
    });
  }
}

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined); // a connection lost while closing is no news
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Made once and kept beside the cluster, readable by its owner only. */
async function passwordOf(folder: string): Promise<string> {
  const path = join(folder, 'password');
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(randomBytes(24).toString('hex'));
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // fs throws system errors only
  }
  return readFile(path, 'utf8');
}
