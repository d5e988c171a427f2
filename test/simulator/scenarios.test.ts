import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorkflows } from '../../workers/bundle/bundle.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';
import { scenarioFiles } from './scenario/files.ts';
import { readScenario } from './scenario/read.ts';
import { beginsAt, run } from './scenario/run.ts';
import { virtualEngine } from './scenario/virtual.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await openSandbox((await bundleWorkflows('production')).code);
});

describe('in virtual time', () => {
  it.each(scenarioFiles)('%s', async (_, file) => {
    const scenario = readScenario(readFileSync(file, 'utf8'));
    if ('faults' in scenario) return expect(scenario.faults).toEqual([]);
    const engine = await virtualEngine(sandbox, beginsAt(scenario));
    const { failures, breaches, timeline } = await run(scenario, engine);
    await engine.close();
    const course = timeline.map(({ at, case: number, text }) => `${at} ${number} ${text}`).join('\n');
    expect({ failures, breaches }, course).toEqual({ failures: [], breaches: [] });
  });
});
