import type { World } from './world.ts';

/** What an outside system was called with, as its stand-in recorded it. */
export interface SentOut {
  readonly key?: string;
  readonly outcome: string;
  readonly kept?: Readonly<Record<string, unknown>>;
}

/** What reached a stand-in, oldest first. */
export async function callsTo(world: World, system: string): Promise<readonly SentOut[]> {
  const answer = await fetch(`${world.sandboxUrl}/${system}/calls`);
  // The stand-in's record, in its own form, newest first.
  return ((await answer.json()) as SentOut[]).toReversed();
}
