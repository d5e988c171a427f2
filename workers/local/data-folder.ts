import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StackError } from './errors.ts';
import { possibleFolders, stopLeftPostgres } from './postgres-place.ts';
import type { Processes } from './processes.ts';

/** Says that a folder was made by the local stack, so that only such a folder is ever emptied. */
const MARK = '.senim';

/**
 * Makes the folder of the stack's data; returns its absolute path.
 * Throws `StackError` when it holds files that are not the stack's.
 */
export function openDataFolder(configured: string): string {
  const folder = resolve(configured);
  mkdirSync(folder, { recursive: true });
  const mark = join(folder, MARK);
  if (existsSync(mark)) return folder;
  const found = readdirSync(folder).filter((name) => !OURS.has(name));
  if (found.length > 0) {
    throw new StackError(
      `${folder} holds files that are not the stack's (${found.slice(0, 3).join(', ')}). Set SENIM_DATA_DIR to an empty or new folder.`,
    );
  }
  writeFileSync(mark, 'Data of the local stack (npm start). `npm start -- --fresh` empties this folder.\n');
  return folder;
}

/** What a command may have written here before the first start. */
const OURS = new Set(['keys.json', 'sandbox', 'run', 'log', 'temporal', 'postgres']);

/** Names of the stack's processes in the order they are ended. */
export const endingOrder = ['sandbox', 'codec', 'worker', 'temporal'] as const;

/** Ends what runs on the folder and empties it, keeping the mark and the caller's lock. */
export async function emptyDataFolder(folder: string, processes: Processes): Promise<void> {
  for (const name of endingOrder) await processes.adoptOrEnd(name, async () => false);
  for (const place of possibleFolders(folder)) {
    await stopLeftPostgres(place);
    rmSync(place, { recursive: true, force: true });
  }
  for (const name of readdirSync(folder)) {
    if (name !== MARK && name !== 'run') rmSync(join(folder, name), { recursive: true, force: true });
  }
}
