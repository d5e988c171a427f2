import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { startOf } from './process-table.ts';

const schema = z.object({
  name: z.string(),
  pid: z.number().int().positive(),
  /** `startOf` the process when it was recorded. */
  startedAt: z.string(),
  command: z.array(z.string()),
  port: z.number().int().optional(),
});

/** What the stack remembers of a process it started, in `run/<name>.json`. */
export type ProcessRecord = z.infer<typeof schema>;

/** Records of started processes in one folder; they outlive the process that wrote them. */
export class Records {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  pathOf(name: string): string {
    return join(this.#folder, `${name}.json`);
  }

  /** Readable by the owner only: a command line may hold a token. */
  write(record: ProcessRecord): void {
    mkdirSync(this.#folder, { recursive: true });
    const half = `${this.pathOf(record.name)}.${String(process.pid)}`;
    writeFileSync(half, JSON.stringify(record, undefined, 2), { mode: 0o600 });
    renameSync(half, this.pathOf(record.name));
  }

  /** The record when its process still runs, that very one; a pid that was given to another process since does not count. */
  running(name: string): ProcessRecord | undefined {
    const record = this.#read(name);
    return record !== undefined && startOf(record.pid) === record.startedAt ? record : undefined;
  }

  remove(name: string): void {
    rmSync(this.pathOf(name), { force: true });
  }

  /** A file that is missing, or half written by a machine that lost power, is no record. */
  #read(name: string): ProcessRecord | undefined {
    try {
      return schema.parse(JSON.parse(readFileSync(this.pathOf(name), 'utf8')));
    } catch {
      return undefined;
    }
  }
}
