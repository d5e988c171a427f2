import type { Language } from '../../../shared/bilingual.ts';
import { breaches } from '../invariants.ts';
import { calm } from './calm.ts';
import type { Engine } from './engine.ts';
import { play, type Failure, type Outcome } from './play.ts';
import { StillUnderWay } from './settle.ts';
import { timeline, type Line } from './timeline.ts';
import type { Scenario } from './types.ts';

/** What a scenario came to. */
export interface Ran {
  readonly failures: readonly Failure[];
  /** What does not hold of a case, though it must of every one. */
  readonly breaches: readonly string[];
  readonly timeline: readonly Line[];
}

/** Plays a scenario, then lets all become calm and asks what holds of every case. */
export async function run(scenario: Scenario, engine: Engine, language: Language = 'ru'): Promise<Ran> {
  const outcome = await play(scenario, engine);
  const lines = await timeline(outcome, engine, language);
  const broken = outcome.stuck ? [] : await afterwards(outcome, engine);
  return { failures: outcome.failures, breaches: broken, timeline: lines };
}

/** What does not hold when all has become calm; what does not become calm holds nothing. */
async function afterwards(outcome: Outcome, engine: Engine): Promise<readonly string[]> {
  try {
    await calm(engine);
  } catch (error) {
    if (error instanceof StillUnderWay) return [`after the last step ${error.message}`];
    throw error;
  }
  return breaches(outcome, engine);
}

/** When a scenario begins, milliseconds. */
export const beginsAt = ({ steps }: Scenario): number => steps[0]?.at ?? 0;
