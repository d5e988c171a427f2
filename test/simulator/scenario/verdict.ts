import type { Language } from '../../../shared/bilingual.ts';
import type { Engine } from './engine.ts';
import { writeMoment } from './moments.ts';
import { readScenario } from './read.ts';
import { beginsAt, run, type Ran } from './run.ts';
import type { Scenario } from './types.ts';

/** Reads a scenario that must be one. Throws with every fault. */
export function mustRead(text: string): Scenario {
  const scenario = readScenario(text);
  if (!('faults' in scenario)) return scenario;
  throw new Error(scenario.faults.map(({ line, reason }) => `line ${String(line)}: ${reason.ru}`).join('\n'));
}

/** Runs a scenario on an engine of its own. */
export async function ran(
  scenario: Scenario,
  open: (begins: number, scenario: Scenario) => Promise<Engine>,
  language?: Language,
): Promise<Ran> {
  const engine = await open(beginsAt(scenario), scenario);
  try {
    return await run(scenario, engine, language);
  } finally {
    await engine.close();
  }
}

/** What did not stand as it must, and the course of the case; empty when all did. */
export function verdict({ failures, breaches, timeline }: Ran): string {
  if (failures.length + breaches.length === 0) return '';
  return [
    ...failures.map(
      ({ line, at, what, expected, stood }) =>
        `line ${String(line)}, ${writeMoment(at)}: ${what}\n  expected ${JSON.stringify(expected)}\n  stood    ${JSON.stringify(stood)}`,
    ),
    ...breaches,
    ...timeline.map(({ at, case: number, text }) => `  ${at} ${number} ${text}`),
  ].join('\n');
}
