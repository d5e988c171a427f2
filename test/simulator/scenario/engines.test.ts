import { readFileSync } from 'node:fs';
import { it, expect } from 'vitest';
import { scenarioFiles } from './files.ts';
import { readScenario } from './read.ts';
import { beginsAt, run } from './run.ts';
import { realEngine } from './real.ts';
it.each(scenarioFiles)('%s', async (_, file) => {
  const scenario = readScenario(readFileSync(file, 'utf8'));
  if ('faults' in scenario) return expect(scenario.faults).toEqual([]);
  const t = Date.now();
  const engine = await realEngine(beginsAt(scenario));
  process.stderr.write(`opened ${Date.now() - t}\n`);
  const { failures, breaches, timeline } = await run(scenario, engine);
  process.stderr.write(`ran ${Date.now() - t}\n`);
  await engine.close();
  process.stderr.write(`closed ${Date.now() - t}\n`);
  const course = timeline.map(({ at, case: number, text }) => `${at} ${number} ${text}`).join('\n');
  expect({ failures, breaches }, course).toEqual({ failures: [], breaches: [] });
});
