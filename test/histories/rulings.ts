import type { ActOf } from '../../shared/case/act-of.ts';
import { TERM_GIVEN } from '../../shared/case/signals.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { taskQueueOf } from '../../shared/families.ts';
import { orderReopening } from '../../activities/store/reopen.ts';
import { caseProjection } from '../activities/store/fixtures.ts';
import { FiledCase } from '../server/filed-case.ts';
import type { World } from '../server/world.ts';

/** What the case of a ruling does to an application, done to it from outside. */

const actOf = (application: FiledCase, on: string): ActOf => ({
  case: application.id.replace('application', 'complaint'),
  document: 'Ж-1',
  sha256: 'c'.repeat(64),
  on,
});

/** The application's next run, from the decision: ordered by a ruling, or made up by nobody knows whom. */
export async function nextRun(world: World, former: FiledCase, made: 'ordered' | 'up'): Promise<FiledCase> {
  const from = (await world.look()).toISOString();
  const by = actOf(former, localDay(from));
  const order = { application: former.id, at: 'decision' as const, from, by };
  const next = await orderReopening(world.store, order);
  if ('refused' in next) throw new Error(`${former.id} is not considered again: ${next.refused}`);
  // With what a run begins is an object.
  const filed = next.filed as { readonly reopened: object };
  const other = { ...filed, reopened: { ...filed.reopened, from: `${by.on}T00:00:00Z` } };
  await world.client.workflow.start('application', {
    workflowId: next.caseId,
    taskQueue: taskQueueOf('application'),
    args: [made === 'ordered' ? filed : other],
  });
  return new FiledCase(world, next.caseId.slice('application/'.length));
}

/** A ruling gives whoever checks the documents so many working days. */
export async function giveTerm(world: World, application: FiledCase, workingDays: number): Promise<void> {
  const at = (await world.look()).toISOString();
  const { case: ruling, document, sha256, on } = actOf(application, localDay(at));
  const data = { application: application.id, document, sha256, on, workingDays };
  await world.store.append({
    projection: caseProjection(ruling),
    events: [{ n: 1, at, kind: 'term-given', rule: 'RULES-18', data }],
  });
  await application.handle.signal(TERM_GIVEN, ruling);
}
