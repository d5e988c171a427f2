import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorkflows } from '../../../workers/bundle/bundle.ts';
import { openSandbox, type Sandbox } from '../sandbox.ts';
import { mustRead, ran } from '../scenario/verdict.ts';
import { virtualEngine } from '../scenario/virtual.ts';
import { simulate } from './simulate.ts';

const CASES = 1000;
const SEED = 829;

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await openSandbox((await bundleWorkflows('production')).code);
});

describe('random whole cases', () => {
  it(`break nothing that holds of every case, ${String(CASES)} of them`, async () => {
    const { cases, seconds, outcomes, broken } = await simulate(sandbox, { cases: CASES, seed: SEED });
    process.stdout.write(
      `${String(cases)} cases, ${(cases / seconds).toFixed(0)} a second; ${JSON.stringify(outcomes)}\n`,
    );
    expect(broken).toBeUndefined();
    expect(cases).toBe(CASES);
    // Every way a case can go is gone.
    expect(Object.keys(outcomes).sort()).toEqual([
      'acceptance-refused',
      'amended',
      'excluded',
      'included',
      'open',
      'refused',
      'withdrawn',
    ]);
  }, 300_000);

  it('are the same for the same seed', async () => {
    const { seconds: _, ...first } = await simulate(sandbox, { cases: 40, seed: 7 });
    const { seconds: __, ...second } = await simulate(sandbox, { cases: 40, seed: 7 });
    expect(first).toEqual(second);
  });
});

describe('a release that tells no superior of a missed term', () => {
  it('is caught, and the smallest case that shows it is a scenario that shows it again', async () => {
    const { code } = await bundleWorkflows();
    const told = /superior, 'overdue'/;
    expect(code).toMatch(told);
    const silent = await openSandbox(code.replace(told, "superior, 'reminder'"));
    const { broken } = await simulate(silent, { cases: 200, seed: SEED });
    expect(broken?.breaches.join('\n')).toContain('no term passes without Overdue and its escalation');
    const scenario = mustRead(broken?.scenario ?? '');
    const again = await ran(scenario, (begins) => virtualEngine(silent, begins));
    expect(again.breaches).toEqual(broken?.breaches);
    expect(scenario.steps.length).toBeLessThan(15);
  });
});
