import { assert, asyncProperty, integer, oneof } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorkflows } from '../../workers/bundle/bundle.ts';
import { plainWeeks } from '../server/plain-weeks.ts';
import { openSandbox } from './sandbox.ts';
import { SimulatedCase, stepsOf } from './simulated-case.ts';

/** A Monday, 10:00 in Kazakhstan. */
const FILED = Date.UTC(2026, 10, 23, 5);
const HOUR = 3_600_000;
const SECOND = 1000;

const register = { by: { role: 'intake', staff: 'S-101' }, registrationNumber: 'ВХ-1' };
const steps = stepsOf(plainWeeks());

let sandbox: Awaited<ReturnType<typeof openSandbox>>;
let filed = 0;

beforeAll(async () => {
  sandbox = await openSandbox((await bundleWorkflows()).code);
});

/** A case whose term of п. 17 is about to end: its reminders have been sent, the timer of its end runs. */
async function nearTheEnd(): Promise<{ kase: SimulatedCase; dueAt: number }> {
  filed += 1;
  const kase = await SimulatedCase.file(sandbox, steps, `DUE-${String(filed)}`, FILED);
  const opened = kase.steps.find(({ kind, rule }) => kind === 'duty-opened' && rule === 'RULES-17');
  const dueAt = Date.parse(opened!.data!['dueAt'] as string);
  for (let next = kase.nextTimer(); next.at < dueAt; next = kase.nextTimer())
    await kase.task(next.at, next.job);
  return { kase, dueAt };
}

/** What the journal says of the duty of п. 17 after one task with the act and the fired timer in it. */
async function verdict(received: number, looked: number, order: 'act first' | 'timer first') {
  const { kase, dueAt } = await nearTheEnd();
  const act = kase.update('register', register, dueAt + received);
  const timer = kase.nextTimer().job;
  await kase.task(dueAt + looked, ...(order === 'act first' ? [act, timer] : [timer, act]));
  const judged = ['overdue', 'correction', 'duty-done', 'duty-done-late'];
  const said = kase.steps
    .filter(({ rule, kind }) => rule === 'RULES-17' && judged.includes(kind))
    .map(({ kind }) => kind);
  await kase.dispose();
  return said;
}

describe('an act read after an outage, in the task of the fired timer', () => {
  it('is in time or late by when it was received, whichever of the two is read first (house rule 5)', async () => {
    // From an hour before the end to an hour after it, the second around the end among them; read up to a week later.
    const received = oneof(
      integer({ min: -HOUR, max: HOUR }),
      integer({ min: -2 * SECOND, max: 2 * SECOND }),
    );
    const outage = integer({ min: 0, max: 7 * 24 * HOUR });
    await assert(
      asyncProperty(received, outage, async (at, later) => {
        const looked = Math.max(at, SECOND) + later;
        const [first, second] = [
          await verdict(at, looked, 'act first'),
          await verdict(at, looked, 'timer first'),
        ];
        expect(first).toEqual(second);
        expect(first).toEqual(at < SECOND ? ['duty-done'] : ['overdue', 'duty-done-late']);
      }),
      {
        numRuns: 30,
        examples: [
          [0, 0],
          [SECOND - 1, 0],
          [SECOND, 0],
        ],
      },
    );
  });
});
