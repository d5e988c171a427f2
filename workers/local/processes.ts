import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StackError } from './errors.ts';
import { signalTo, startOf } from './process-table.ts';
import { type ProcessRecord, Records } from './records.ts';
import { waitFor } from './wait.ts';

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;
const LINES_SHOWN = 15;

export interface ChildSpec {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: NodeJS.ProcessEnv;
  readonly port?: number;
  /** Whether it serves; `output` is what it wrote since it started. Asked again until true. */
  readonly ready: (output: string) => Promise<boolean>;
  readonly readySeconds?: number;
}

export interface Child {
  readonly record: ProcessRecord;
  /** Started by an earlier run and taken over. */
  readonly adopted: boolean;
}

/** Starts, takes over, watches and ends the processes of the stack; each has its own group, so Ctrl-C reaches us alone. */
export class Processes {
  readonly #records: Records;
  readonly #logs: string;

  /** `dataDir`: records go to its `run/`, output to its `log/<name>.log`. */
  constructor(dataDir: string) {
    this.#records = new Records(join(dataDir, 'run'));
    this.#logs = join(dataDir, 'log');
  }

  logOf(name: string): string {
    return join(this.#logs, `${name}.log`);
  }

  /** Starts the process and waits until it is ready. Throws `StackError` with the end of its log when it dies or stays silent. */
  async start(spec: ChildSpec, signal?: AbortSignal): Promise<Child> {
    const from = this.#openLog(spec.name);
    const log = openSync(this.logOf(spec.name), 'a');
    const [program, ...args] = spec.command;
    const child = spawn(program, args, {
      detached: true,
      env: spec.env ?? process.env,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    const failed = new Promise<never>((_, reject) => {
      child.once('error', (error) =>
        reject(new StackError(`${spec.name}: ${program} cannot be started: ${error.message}`)),
      );
    });
    if (child.pid === undefined) return failed;
    child.unref();
    const { pid } = child;
    const record: ProcessRecord = {
      name: spec.name,
      pid,
      startedAt: startOf(pid) ?? 'ended at once',
      command: [...spec.command],
      ...(spec.port === undefined ? {} : { port: spec.port }),
    };
    this.#records.write(record);
    try {
      await waitFor(
        async () => {
          if (!isRunning(record)) throw this.died(record, from);
          return spec.ready(this.#output(spec.name, from));
        },
        {
          what: `${spec.name} is ready (its log: ${this.logOf(spec.name)})`,
          seconds: spec.readySeconds ?? 60,
          signal,
        },
      );
    } catch (error) {
      await this.stop({ record, adopted: false });
      throw error;
    }
    return { record, adopted: false };
  }

  /** The process of an earlier run, if that very one still runs: taken over when `healthy`, ended otherwise. */
  async adoptOrEnd(
    name: string,
    healthy: (record: ProcessRecord) => Promise<boolean>,
  ): Promise<Child | undefined> {
    const record = this.#records.running(name);
    if (record === undefined) {
      this.#records.remove(name);
      return undefined;
    }
    const child = { record, adopted: true };
    if (await healthy(record)) return child;
    await this.stop(child);
    return undefined;
  }

  /** SIGTERM, and SIGKILL to what is left of its group after `graceSeconds`. Without effect when it is gone. */
  async stop({ record }: Child, graceSeconds = 20): Promise<void> {
    const end = Date.now() + graceSeconds * 1000;
    if (isRunning(record)) {
      signalTo(record.pid, 'SIGTERM');
      while (isRunning(record) && Date.now() < end) await sleep(50);
      signalTo(-record.pid, 'SIGKILL');
      while (isRunning(record)) await sleep(20);
    }
    this.#records.remove(record.name);
  }

  /** Resolves with the reason when one of the processes ends without having been stopped; never when `signal` is aborted first. */
  async firstDeath(children: readonly Child[], signal: AbortSignal): Promise<StackError> {
    for (;;) {
      await sleep(500, undefined, { signal });
      const dead = children.find(({ record }) => !isRunning(record));
      if (dead !== undefined) return this.died(dead.record, 0);
    }
  }

  private died(record: ProcessRecord, from: number): StackError {
    const lines = this.#output(record.name, from).trimEnd().split('\n').slice(-LINES_SHOWN);
    const shown = lines.map((line) => `  | ${line}`).join('\n');
    return new StackError(
      `${record.name} (process ${String(record.pid)}) ended by itself. The end of ${this.logOf(record.name)}:\n${shown}`,
    );
  }

  /** Length of the log before this start, bytes; a long one makes room first. */
  #openLog(name: string): number {
    mkdirSync(this.#logs, { recursive: true });
    const path = this.logOf(name);
    if (!existsSync(path)) return 0;
    const { size } = statSync(path);
    if (size < LOG_LIMIT_BYTES) return size;
    renameSync(path, `${path}.1`);
    return 0;
  }

  #output(name: string, from: number): string {
    return readFileSync(this.logOf(name)).subarray(from).toString('utf8');
  }
}

function isRunning(record: ProcessRecord): boolean {
  return startOf(record.pid) === record.startedAt;
}
