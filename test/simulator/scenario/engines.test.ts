import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** Pages that every run leads through a server too, some of each kind. All of them take minutes: CI, `npm run engines`. */
const spread = [
  'straight.yaml',
  'straight-567-b.yaml',
  'missed-registration.yaml',
  'late-stays-late.yaml',
  'refused-ground-4.yaml',
  'withdrawn-at-decision.yaml',
  'decree-in-the-middle.yaml',
  'two-decrees-at-once.yaml',
  'signature-S-501-revoked.yaml',
  'same-key.yaml',
  'wrong-senders.yaml',
  'last-second.yaml',
  'straight-829.yaml',
  'overdue-taken-back.yaml',
  'cabinet-down-two-days.yaml',
  'database-down.yaml',
  'signature-check-down-over-the-term.yaml',
  'outage-whole-course.yaml',
  'worker-replaced.yaml',
  'two-about-one-entry.yaml',
];
const chosen =
  process.env['SENIM_PAGES'] === 'all'
    ? scenarioFiles
    : scenarioFiles.filter(([name]) => spread.some((file) => name.endsWith(`/${file}`)));

/** Debian's `faketime` holds the server's clock; CI has it, elsewhere these count as skipped. */
const here =
  process.env['CI'] !== undefined ||
  (await fakeClock().then(
    () => true,
    () => false,
  ));

let sandbox: Sandbox;
/** Milliseconds each engine took. */
const took = { virtual: 0, server: 0 };

beforeAll(async () => {
  sandbox = await openSandbox((await bundleWorkflows('production')).code);
});
afterAll(() => {
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  process.stdout.write(
    `pages played in ${seconds(took.virtual)} s of virtual time, in ${seconds(took.server)} s on the server\n`,
  );
});

/** What both must agree in: order, answers, moments, the law's dates. */
async function led(scenario: Scenario, open: () => Promise<Engine>, engine: keyof typeof took) {
  const begun = Date.now();
  const playing = await open();
  try {
    const { acts, caseIds, failures } = await play(scenario, playing);
    const cases: Record<string, unknown> = {};
    for (const caseId of caseIds) {
      const steps = await playing.steps(caseId);
      cases[caseId] = {
        steps: steps
          .filter(({ kind, rule = '' }) => !OF_SYSTEMS.includes(kind) && !OF_RECEIVERS.includes(rule))
          .map(({ at, kind, rule, data }) => [Math.floor(Date.parse(at) / MINUTE), kind, rule, lawful(data)]),
        received: steps
          .filter(({ kind, rule = '' }) => kind === 'disseminated' || OF_RECEIVERS.includes(rule))
          .map(({ at, kind, rule, data }) =>
            JSON.stringify([Math.floor(Date.parse(at) / MINUTE), kind, rule, data?.['system'], lawful(data)]),
          )
          .sort(),
        found: steps
          .filter(({ kind }) => kind === 'found')
          .map(({ rule, data }) => JSON.stringify([rule, data?.['system'], data?.['findings']]))
          .sort(),
        notices: of(await playing.told('cabinet'), caseId).map(({ type }) => type),
        reports: of(await playing.told('monitoring'), caseId).map(({ stage }) => stage),
        notes: of(await playing.told('inbox'), caseId).map(({ type, role }) => [type, role]),
      };
    }
    return { failures, answers: acts.map(({ reply }) => wordOf(reply)), cases };
  } finally {
    await playing.close();
    took[engine] += Date.now() - begun;
  }
}

/** A task's own steps take milliseconds of real time, which its clock counts; the law counts none of them. */
const MINUTE = 60_000;
/** What different systems say may come in either order; what reached each, and what each found, is compared for itself. */
const OF_SYSTEMS = ['notice-sent', 'report-sent', 'note-left', 'found', 'disseminated'];
/** Duties that a receiver's receipt fulfils: two receivers answer in either order (RULES-8). */
const OF_RECEIVERS = ['HOUSE-PROCUREMENT', 'HOUSE-PUBLICATION'];
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
  Object.fromEntries(LAW.flatMap((name) => (name in data ? [[name, data[name]]] : [])));

describe('in virtual time and on a Temporal server', () => {
  it('are chosen from the scenarios that are there', () => {
    expect(chosen.length).toBe(process.env['SENIM_PAGES'] === 'all' ? scenarioFiles.length : spread.length);
  });

  it.skipIf(!here).each(chosen)(
    '%s goes the same way',
    async (_, file) => {
      const scenario = mustRead(readFileSync(file, 'utf8'));
      const begins = beginsAt(scenario);
      const virtual = await led(scenario, () => virtualEngine(sandbox, begins, scenario), 'virtual');
      const real = await led(scenario, () => realEngine(begins, scenario), 'server');
      expect(real).toEqual(virtual);
      expect(real.failures).toEqual([]);
    },
    120_000,
  );
});
