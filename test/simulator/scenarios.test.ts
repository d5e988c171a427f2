import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorkflows } from '../../workers/bundle/bundle.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';
import { scenarioFiles } from './scenario/files.ts';
import { mustRead, ran, verdict } from './scenario/verdict.ts';
import { virtualEngine } from './scenario/virtual.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await openSandbox((await bundleWorkflows('production')).code);
});

describe('in virtual time', () => {
  it.each(scenarioFiles)('%s', async (_, file) => {
    const scenario = mustRead(readFileSync(file, 'utf8'));
    expect(verdict(await ran(scenario, (begins) => virtualEngine(sandbox, begins, scenario)))).toBe('');
  });
});
