import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { play } from '../simulator/scenario/play.ts';
import { readScenario } from '../simulator/scenario/read.ts';
import { virtualEngine } from '../simulator/scenario/virtual.ts';
import type { Scenario } from '../simulator/scenario/types.ts';
import type { Sandbox } from '../simulator/sandbox.ts';

/** Pages on what no history shows: what is refused, what is told once, what comes while the workers are away. */
const folder = fileURLToPath(new URL('cases/', import.meta.url));

const scenarios = readdirSync(folder)
  .sort()
  .map((file) => {
    const read = readScenario(readFileSync(folder + file, 'utf8'));
    if ('faults' in read) throw new Error(`${file}: ${JSON.stringify(read.faults)}`);
    return read;
  });

/** Plays whole cases in virtual time; says where the first one goes wrong, or nothing. */
export async function scenarioGate(sandbox: Sandbox): Promise<string | undefined> {
  try {
    for (const scenario of scenarios) {
      const wrong = await wrongIn(scenario, sandbox);
      if (wrong !== undefined) return `${scenario.title}: ${wrong}`;
    }
    return undefined;
  } finally {
    await sandbox.close();
  }
}

async function wrongIn(scenario: Scenario, sandbox: Sandbox): Promise<string | undefined> {
  const engine = await virtualEngine(sandbox, scenario.steps[0]?.at ?? 0);
  try {
    const [first] = (await play(scenario, engine)).failures;
    if (first === undefined) return undefined;
    const [expected, stood] = [first.expected, first.stood].map((value) => JSON.stringify(value));
    return `line ${String(first.line)}, ${first.what}: expected ${expected ?? ''}, stands ${stood ?? ''}`;
  } catch (error) {
    return String(error);
  } finally {
    await engine.close();
  }
}
