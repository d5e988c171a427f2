import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorkflows } from '../../../workers/bundle/bundle.ts';
import { fakeClock } from '../../server/faketime.ts';
import { openSandbox, type Sandbox } from '../sandbox.ts';
import type { Engine } from './engine.ts';
import { scenarioFiles } from './files.ts';
import { play } from './play.ts';
import { realEngine } from './real.ts';
import { wordOf } from './reply.ts';
import { beginsAt } from './run.ts';
import type { Scenario } from './types.ts';
import { mustRead } from './verdict.ts';
import { of } from './view.ts';
import { virtualEngine } from './virtual.ts';

/**
 * Pages whose every step the time-skipping server can be led through in seconds: no outage, which it retries in thousands,
 * and no act in the very second in which a term ends, as its clock is up to a second ahead.
 */
const onServer = [
  'straight.yaml',
  'straight-567-b.yaml',
  'missed-registration.yaml',
  'missed-completeness.yaml',
  'late-stays-late.yaml',
  'filed-at-closing.yaml',
  'filed-on-saturday.yaml',
  'refused-against-recommendation.yaml',
  'refused-ground-4.yaml',
  'unknown-checklist-item.yaml',
  'withdrawn-at-acceptance.yaml',
  'withdrawn-at-decision.yaml',
  'decree-in-the-middle.yaml',
  'signature-S-501-revoked.yaml',
  'same-key.yaml',
  'wrong-senders.yaml',
];
const chosen = scenarioFiles.filter(([name]) => onServer.some((file) => name.endsWith(`/${file}`)));

/** Debian's `faketime` starts the server at a scenario's date; CI has it, elsewhere these count as skipped. */
const here =
  process.env['CI'] !== undefined ||
  (await fakeClock().then(
    () => true,
    () => false,
  ));

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await openSandbox((await bundleWorkflows('production')).code);
});

/** What both must agree in: order, answers, the law's dates. Moments of the machine's own clock are left out. */
async function led(scenario: Scenario, engine: Engine) {
  const { acts, caseIds, failures } = await play(scenario, engine);
  const cases: Record<string, unknown> = {};
  for (const caseId of caseIds) {
    const steps = await engine.steps(caseId);
    cases[caseId] = {
      steps: steps
        .filter(({ kind }) => !CONFIRMED.includes(kind))
        .map(({ kind, rule, data }) => [kind, rule, lawful(data)]),
      notices: of(await engine.told('cabinet'), caseId).map(({ type }) => type),
      reports: of(await engine.told('monitoring'), caseId).map(({ stage }) => stage),
      notes: of(await engine.told('inbox'), caseId).map(({ type, role }) => [type, role]),
    };
  }
  await engine.close();
  return { failures, answers: acts.map(({ reply }) => wordOf(reply)), cases };
}

/** Confirmations of different systems may come in either order; what reached each system is compared for itself. */
const CONFIRMED = ['notice-sent', 'report-sent', 'note-left'];
/** Facts of a step that the law decides. */
const LAW = [
  'dueAt',
  'dayZero',
  'was',
  'is',
  'why',
  'duty',
  'owes',
  'stage',
  'outcome',
  'verdict',
  'grounds',
  'inTime',
  'code',
];

const lawful = (data: Readonly<Record<string, unknown>> = {}) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => LAW.includes(name)));

describe('in virtual time and on a Temporal server', () => {
  it('are chosen from the scenarios that are there', () => {
    expect(chosen).toHaveLength(onServer.length);
  });

  it.skipIf(!here).each(chosen)(
    '%s goes the same way',
    async (_, file) => {
      const scenario = mustRead(readFileSync(file, 'utf8'));
      const begins = beginsAt(scenario);
      const virtual = await led(scenario, await virtualEngine(sandbox, begins));
      const real = await led(scenario, await realEngine(begins));
      expect(real).toEqual(virtual);
      expect(real.failures).toEqual([]);
    },
    120_000,
  );
});
