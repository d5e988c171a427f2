import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StackError } from './errors.ts';
import { startOf } from './process-table.ts';
import { Records } from './records.ts';

const NAME = 'stack';

/**
 * Makes this process the only one that runs a stack on the folder; returns how to give that up.
 * Throws `StackError` that says which process has it and how to stop that. One left by a killed process is taken over.
 */
export function lockData(dataDir: string): () => void {
  const folder = join(dataDir, 'run');
  const records = new Records(folder);
  const lock = records.pathOf(NAME);
  mkdirSync(folder, { recursive: true });
  const mine = JSON.stringify({
    name: NAME,
    pid: process.pid,
    startedAt: startOf(process.pid) ?? '',
    command: process.argv,
  });
  const own = `${lock}.${String(process.pid)}`;
  writeFileSync(own, mine, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        linkSync(own, lock); // appears whole, and fails where one stands already
        return () => {
          if (readFileSync(lock, 'utf8') === mine) rmSync(lock);
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // fs throws system errors only
        const holder = records.running(NAME);
        if (holder !== undefined) throw inUse(dataDir, holder.pid);
        rmSync(lock, { force: true });
      }
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new StackError(
    `${lock} is taken and given back all the time: another start runs on ${dataDir}. Try again.`,
  );
}

function inUse(dataDir: string, pid: number): StackError {
  return new StackError(
    `${dataDir} is in use by process ${String(pid)}, a running \`npm start\`. Stop that with Ctrl-C in its window or \`kill -INT ${String(pid)}\`, or start on another folder and ports: SENIM_DATA_DIR, SENIM_..._PORT.`,
  );
}
