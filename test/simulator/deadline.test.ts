import { assert, asyncProperty, integer, oneof } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorkflows } from '../../workers/bundle/bundle.ts';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import { coreOrder, isMessage, type Arrange } from './run.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';
import { World } from './world.ts';

/** A Monday, 10:00 in Kazakhstan. */
const FILED = Date.UTC(2026, 10, 23, 5);
const HOUR = 3_600_000;
const SECOND = 1000;

const register = { by: { role: 'intake', staff: 'S-101' }, registrationNumber: 'ВХ-1' };

/** Not what the core does, and no reason to judge an act otherwise. */
const timersFirst: Arrange = (pending) => ({
  task: [...pending.filter((job) => !isMessage(job)), ...pending.filter(isMessage)],
  left: [],
});

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await openSandbox((await bundleWorkflows()).code);
});

/**
 * What the journal says of the duty of п. 17 when all workers were down over its end, so that the act and the fired timer
 * come in one task.
 */
async function verdict(received: number, looked: number, arrange: Arrange) {
  const world = await World.open(sandbox, FILED, { arrange });
  const { server } = world;
  void world.submit(sampleApplication('DUE-1'));
  await server.settle();
  const [caseId = ''] = world.caseIds;
  const dueAt = Date.parse((await world.status(caseId))!.terms['RULES-17']!.dueAt);
  await server.advance(dueAt - 2 * HOUR);
  server.stopWorkers();
  await server.advance(dueAt + received);
  void world.act(caseId, 'register', register);
  await server.advance(dueAt + looked);
  server.startWorkers();
  await server.settle();
  const judged = ['overdue', 'correction', 'duty-done', 'duty-done-late'];
  const steps = await world.store.history(caseId);
  await server.close();
  return steps
    .filter(({ rule, kind }) => rule === 'RULES-17' && judged.includes(kind))
    .map(({ kind }) => kind);
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
          await verdict(at, looked, coreOrder),
          await verdict(at, looked, timersFirst),
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
