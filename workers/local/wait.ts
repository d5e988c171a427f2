import { setTimeout as sleep } from 'node:timers/promises';
import { StackError } from './errors.ts';

export interface WaitOptions {
  /** What is awaited, for the error: "Temporal answers on 127.0.0.1:7233". */
  readonly what: string;
  readonly seconds: number;
  readonly signal?: AbortSignal | undefined;
  /** Between two looks, milliseconds; default 100. */
  readonly everyMs?: number;
}

/**
 * Looks until `look` gives a value other than `undefined` and `false`, and returns it.
 * Throws `StackError` when the time is over, and what `look` or the signal throws.
 */
export async function waitFor<T>(
  look: () => Promise<T | undefined | false>,
  options: WaitOptions,
): Promise<T> {
  const end = Date.now() + options.seconds * 1000;
  for (;;) {
    options.signal?.throwIfAborted();
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end)
      throw new StackError(`Waited ${String(options.seconds)} s in vain until ${options.what}.`);
    await sleep(
      options.everyMs ?? 100,
      undefined,
      options.signal === undefined ? {} : { signal: options.signal },
    );
  }
}
