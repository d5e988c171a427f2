import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StackError } from '../../workers/local/errors.ts';

const run = promisify(execFile);

/** A clock for one program, which stands still between the moments it is set to. */
export interface HeldClock {
  /** An executable that runs the program with this clock. */
  readonly path: string;
  /** Sets the clock to a moment, milliseconds, in whole seconds; it may also go back. */
  set(moment: number): Promise<void>;
  remove(): Promise<void>;
}

/**
 * A clock of a program's own, from a moment on, milliseconds. `faketime` itself would stay in front of the program, and
 * whoever stopped it would leave the program running; so it is asked only for the library it loads, which reads the time
 * from a file at every look. What measures how long something takes is left alone. Throws `StackError` where there is no
 * `faketime`.
 */
export async function heldClock(program: string, moment: number): Promise<HeldClock> {
  const library = await fakeClock();
  const folder = await mkdtemp(join(tmpdir(), 'senim-clock-'));
  const at = (name: string) => join(folder, name);
  const [path, now, number] = [at('server'), at('now'), at('number')] as const;
  const environment = [
    'TZ=UTC',
    'DONT_FAKE_MONOTONIC=1',
    // Otherwise every wait with a limit ends at once, and the program spins.
    'FAKETIME_FORCE_MONOTONIC_FIX=0',
    'FAKETIME_NO_CACHE=1',
    `FAKETIME_TIMESTAMP_FILE='${now}'`,
    `LD_PRELOAD='${library}'`,
  ];
  const script = `#!/bin/sh\necho $$ >'${number}'\n${environment.join(' ')} exec '${program}' "$@"\n`;
  await writeFile(path, script, { mode: 0o755 });
  const clock: HeldClock = {
    path,
    async set(to) {
      await writeFile(at('next'), `${new Date(to).toISOString().slice(0, 19).replace('T', ' ')}\n`);
      // At once: half a file would be another time.
      await rename(at('next'), now);
    },
    async remove() {
      for (const left of leftBy((await readFile(number, 'utf8')).trim())) await rm(left, { force: true });
      await rm(folder, { recursive: true });
    },
  };
  await clock.set(moment);
  return clock;
}

/** What the library makes for a process of this number, and leaves behind when that is killed. */
const leftBy = (number: string) => [`/dev/shm/faketime_shm_${number}`, `/dev/shm/sem.faketime_sem_${number}`];

/** What `faketime` loads before a program. Throws `StackError` where there is none. */
export async function fakeClock(): Promise<string> {
  // It refuses to run where another process of its number has left something. `-m`: the library for programs of many
  // threads; with the other one a thread now and then reads a time that never was, and what is not due happens.
  const clean = `rm -f ${leftBy('$$').join(' ')}`;
  try {
    const ask = `${clean}; exec faketime -m -f +0 sh -c 'printf %s "$LD_PRELOAD"'`;
    return (await run('/bin/sh', ['-c', ask])).stdout;
  } catch (error) {
    throw new StackError('A server with a clock of its own needs faketime: apt-get install faketime.', {
      cause: error,
    });
  }
}
