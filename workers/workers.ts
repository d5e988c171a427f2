import { type NativeConnection, Worker } from '@temporalio/worker';
import { families } from '../shared/families.ts';
import type { SystemName } from '../shared/planning/types.ts';
import { inactive } from '../workflows/patches.ts';
import { assemble, type Parts } from './assembly.ts';
import type { Bundles } from './bundle/bundle.ts';
import { dataConverter } from './codec/data-converter.ts';
import type { Keys } from './codec/keys.ts';

export interface WorkerParts extends Parts {
  readonly connection: NativeConnection;
  readonly keys: Keys;
  readonly bundles: Bundles;
}

/** The workers of one process: one for each family of procedures, one for each outside system. Run them with `runAll`. */
export async function createWorkers(parts: WorkerParts): Promise<readonly Worker[]> {
  const { config, connection, bundles, keys } = parts;
  const { namespace, maxCachedCases } = config.temporal;
  const activities = assemble(parts);
  const common = {
    connection,
    namespace,
    dataConverter: dataConverter(keys),
    shutdownGraceTime: '10 seconds',
  } as const;
  const procedures = families.map((family) =>
    Worker.create({
      ...common,
      taskQueue: family,
      workflowBundle: bundles[family],
      activities: activities.casework,
      maxCachedWorkflows: maxCachedCases,
      // Asked for only where it is needed: on a loaded machine a task that asks it may run into its time-out once.
      ...(inactive.size === 0 ? {} : { patchActivationCallback: ({ patchId }) => !inactive.has(patchId) }),
    }),
  );
  // One system, one queue, one worker, so that one that is down slows no other; the keys are all systems.
  const systems = (Object.keys(activities.systems) as SystemName[]).map((system) =>
    Worker.create({
      ...common,
      taskQueue: config.systems[system].taskQueue,
      activities: activities.systems[system],
    }),
  );
  return Promise.all([...procedures, ...systems]);
}

/** Runs the workers until `stopped` resolves, then drains them. */
export async function runAll(workers: readonly Worker[], stopped: Promise<unknown>): Promise<void> {
  const running = workers.map((worker) => worker.run());
  await Promise.race([stopped, ...running]);
  for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  await Promise.all(running);
}
