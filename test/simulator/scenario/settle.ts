import { setTimeout as pause } from 'node:timers/promises';

/** How long all that a moment brings may take on a busy machine. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 10;

/** A moment that does not come to its end: something that must end before time may go on has not. */
export class StillUnderWay extends Error {
  override readonly name = 'StillUnderWay';
  /** In words: a task of a case, an activity, an answer. */
  readonly what: string;

  constructor(what: string) {
    super(`still under way: ${what}`);
    this.what = what;
  }
}

/** Looks until nothing is under way, and gives that last look. Throws `StillUnderWay` when that does not come. */
export async function settled<T extends { readonly busy?: string }>(
  look: () => Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const begun = Date.now();
  for (;;) {
    const seen = await look();
    if (seen.busy === undefined) return seen;
    if (Date.now() - begun > patienceMs) throw new StillUnderWay(seen.busy);
    await pause(LOOK_MS);
  }
}
