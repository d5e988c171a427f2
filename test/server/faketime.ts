import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * An executable that runs another with a clock that begins at a moment, milliseconds, and goes on from there. `faketime`
 * itself would stay in front of the program, and whoever stopped it would leave the program running; so it is asked only
 * for the library it loads. Throws where there is no `faketime`.
 */
export async function startingAt(begins: number, program: string): Promise<string> {
  const library = await fakeClock();
  const start = new Date(begins).toISOString().slice(0, 19).replace('T', ' ');
  const path = join(await mkdtemp(join(tmpdir(), 'senim-clock-')), 'server');
  const script = `#!/bin/sh\nTZ=UTC LD_PRELOAD='${library}' FAKETIME='@${start}' exec '${program}' "$@"\n`;
  await writeFile(path, script, { mode: 0o755 });
  return path;
}

/** What `faketime` loads before a program. Throws where there is none. */
export async function fakeClock(): Promise<string> {
  const { stdout } = await run('faketime', ['-f', '+0', 'sh', '-c', 'printf %s "$LD_PRELOAD"']);
  return stdout;
}
