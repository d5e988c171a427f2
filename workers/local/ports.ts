import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { StackError } from './errors.ts';
import { commandOf } from './process-table.ts';

export interface NeededPort {
  readonly port: number;
  readonly what: string;
  /** Which variable chooses another. */
  readonly variable: string;
}

/**
 * Throws `StackError` when something listens on any of the ports: names every one taken, its holder where it can be
 * seen, the variable to set.
 */
export async function requireFreePorts(needed: readonly NeededPort[]): Promise<void> {
  const taken: NeededPort[] = [];
  for (const one of needed) if (!(await isFree(one.port))) taken.push(one);
  if (taken.length === 0) return;
  const told = taken
    .map(({ port, what }) => `port ${String(port)}, needed for ${what}, is in use by ${holderText(port)}`)
    .join('; ');
  const advice = taken.length === 1 ? 'Stop it, or choose another port' : 'Stop them, or choose other ports';
  const variables = taken.map(({ variable }) => `${variable}=<port>`).join(' ');
  throw new StackError(`P${told.slice(1)}. ${advice}: ${variables} npm start`);
}

/** The same for one port. */
export async function requireFreePort(port: number, what: string, variable: string): Promise<void> {
  await requireFreePorts([{ port, what, variable }]);
}

function holderText(port: number): string {
  const pid = holderOf(port);
  return pid === undefined
    ? 'another program'
    : `process ${String(pid)} (${shorten(commandOf(pid) ?? 'its command cannot be read')})`;
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(new StackError(`Port ${String(port)} cannot be used: ${error.message}`));
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

function shorten(command: string): string {
  return command.length > 80 ? `${command.slice(0, 79)}…` : command;
}

/** The process that listens on the port; Linux only, and only where the process is ours to look into. */
function holderOf(port: number): number | undefined {
  const sockets = new Set(
    ['tcp', 'tcp6'].flatMap((table) => listening(table, port)).map((inode) => `socket:[${inode}]`),
  );
  if (sockets.size === 0) return undefined;
  return entries('/proc')
    .filter((entry) => /^\d+$/u.test(entry))
    .map(Number)
    .find((pid) =>
      entries(`/proc/${String(pid)}/fd`).some((fd) => sockets.has(target(`/proc/${String(pid)}/fd/${fd}`))),
    );
}

/** Inodes of the sockets that listen on the port, of a table of the kernel: 2nd column local address, 4th state, 10th inode. */
function listening(table: string, port: number): string[] {
  const LISTEN = '0A';
  try {
    return readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/u))
      .filter((row) => row[3] === LISTEN && Number.parseInt(row[1]?.split(':')[1] ?? '', 16) === port)
      .flatMap((row) => row[9] ?? []);
  } catch {
    return [];
  }
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function target(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}
