import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorkflows } from '../../workers/bundle/bundle.ts';
import { shuffled } from './orders.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';
import { scenarioFiles } from './scenario/files.ts';
import { mustRead, ran, verdict } from './scenario/verdict.ts';
import { virtualEngine } from './scenario/virtual.ts';

const SEEDS = [1, 2, 3];
/** A page on which a system is down for weeks has tens of thousands of attempts, in each order; milliseconds. */
const PATIENCE = 240_000;

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await openSandbox((await bundleWorkflows('production')).code);
});

describe('in every other lawful order of what comes at one moment', () => {
  it.each(scenarioFiles)(
    '%s',
    async (_, file) => {
      const scenario = mustRead(readFileSync(file, 'utf8'));
      for (const seed of SEEDS)
        expect(
          verdict(
            await ran(scenario, (begins, { readings, entered }) =>
              virtualEngine(sandbox, begins, { arrange: shuffled(seed), readings, entered }),
            ),
          ),
        ).toBe('');
    },
    PATIENCE,
  );
});
