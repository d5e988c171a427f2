import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Instant } from '../../shared/calendar/types.ts';
import type { FaultKind } from './faults.ts';

/** `accepted` is the only outcome with an effect. */
export type Outcome = 'accepted' | 'known' | 'key reused' | 'refused' | 'answered' | 'down';

/** One call of a stand-in. */
export interface Call {
  /** Counted from 1 over restarts. */
  readonly n: number;
  readonly at: Instant;
  readonly path: string;
  readonly key?: string;
  readonly outcome: Outcome;
  readonly status: number;
  readonly fault?: FaultKind;
  /** SHA-256 of the body, hex; of what was accepted. */
  readonly bodyHash?: string;
  /** Why it was refused; names paths of the body. */
  readonly why?: string;
  /** What was sent, where it had an effect; a summary of what was answered. */
  readonly kept?: unknown;
}

/** Everything a stand-in was asked, newest first, and the keys it knows. */
export interface CallRecord {
  add(call: Omit<Call, 'n' | 'at'>): Promise<void>;
  calls(): readonly Call[];
  /** The stand-in's clock. */
  now(): Instant;
  /** Hash of the body accepted under a key. */
  accepted(key: string): string | undefined;
}

/**
 * Opens the record of one stand-in. Memory holds the newest `newest` calls and every known key (about 150 bytes each);
 * with a file each call is also one line of JSON in it, so a restart goes on where it stopped.
 */
export async function openRecord({
  file,
  newest = 2000,
  now = () => new Date(),
}: {
  readonly file?: string;
  readonly newest?: number;
  readonly now?: () => Date;
} = {}): Promise<CallRecord> {
  const calls: Call[] = [];
  const keys = new Map<string, string>();
  let n = 0;
  const remember = (call: Call) => {
    n = call.n;
    calls.unshift(call);
    if (calls.length > newest) calls.length = newest;
    if (call.outcome === 'accepted' && call.key !== undefined) keys.set(call.key, call.bodyHash ?? '');
  };
  if (file !== undefined) {
    await mkdir(dirname(file), { recursive: true });
    for (const call of await readCalls(file)) remember(call);
  }
  return {
    async add(call) {
      const added = { n: n + 1, at: now().toISOString(), ...call };
      // In memory before the first await: of two calls with one key at once, the second finds it.
      remember(added);
      if (file !== undefined) await appendFile(file, `${JSON.stringify(added)}\n`);
    },
    calls: () => calls,
    now: () => now().toISOString(),
    accepted: (key) => keys.get(key),
  };
}

async function readCalls(file: string): Promise<Call[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) {
    // A process killed while writing leaves half a line; ended here, so that the next line stands on its own.
    await appendFile(file, '\n');
  }
  return whole.split('\n').flatMap((line) => {
    try {
      // Written by `add` of this file, and nothing but the stand-in reads it.
      return line === '' ? [] : [JSON.parse(line) as Call];
    } catch {
      return [];
    }
  });
}
