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
    const { cases, earlier, seconds, cpuSeconds, outcomes, broken } = await simulate(sandbox, {
      cases: CASES,
      seed: SEED,
    });
    const whole = cases + earlier;
    process.stdout.write(
      `${String(cases)} cases and ${String(earlier)} before them, ${(whole / seconds).toFixed(0)} whole cases a second ` +
        `(${(whole / cpuSeconds).toFixed(0)} of the processor); ${JSON.stringify(outcomes)}\n`,
    );
    expect(broken).toBeUndefined();
    expect(cases).toBe(CASES);
    // An amendment or exclusion that was granted had an entry to change, which another case had made.
    expect(earlier).toBeGreaterThanOrEqual((outcomes['amended'] ?? 0) + (outcomes['excluded'] ?? 0));
    expect(earlier).toBeLessThan(CASES);
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
    const untimed = async () => {
      const { seconds: _, cpuSeconds: __, ...lived } = await simulate(sandbox, { cases: 40, seed: 7 });
      return lived;
    };
    expect(await untimed()).toEqual(await untimed());
  });
});

describe('a release that tells no superior of a missed term', () => {
  it('is caught, and the smallest case that shows it is a scenario that shows it again', async () => {
    const { code } = await bundleWorkflows();
    const told = /duty, 'overdue'/;
    expect(code).toMatch(told);
    const silent = await openSandbox(code.replace(told, "duty, 'reminder'"));
    const { broken } = await simulate(silent, { cases: 200, seed: SEED });
    expect(broken?.breaches.join('\n')).toContain('no term passes without Overdue and its escalation');
    const scenario = mustRead(broken?.scenario ?? '');
    const again = await ran(scenario, (begins) => virtualEngine(silent, begins));
    expect(again.breaches).toEqual(broken?.breaches);
    expect(scenario.steps.length).toBeLessThan(15);
  });
});
