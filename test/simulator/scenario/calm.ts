import type { Engine } from './engine.ts';
import { systemsOf } from './around.ts';

/** The slowest retry is 5 minutes, and what it frees may start others. */
const CALM_MS = 2 * 3_600_000;

/** Everything works again, and goes on until nothing more is under way: what holds of every case can then be asked. */
export async function calm(engine: Engine): Promise<void> {
  for (const system of systemsOf) await engine.fault(system, 'none');
  await engine.workers('start');
  await engine.advance(engine.now + CALM_MS);
  await engine.settle();
}
