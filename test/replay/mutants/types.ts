import type { Edit } from '../mutate.ts';

export type GateName = 'replay' | 'comparison' | 'scenarios';

/** A deliberate mistake, and the first gate that must catch it. */
export interface Mutant extends Edit {
  readonly name: string;
  readonly caughtBy: GateName;
}

/** Mistakes in one file. */
export function inFile(
  file: string,
  ...mistakes: readonly (readonly [name: string, caughtBy: GateName, find: string, replace: string])[]
): Mutant[] {
  return mistakes.map(([name, caughtBy, find, replace]) => ({ file, name, caughtBy, find, replace }));
}
