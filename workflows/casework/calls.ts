import {
  ActivityFailure,
  ApplicationFailure,
  type ActivityInterfaceFor,
  proxyActivities,
  proxyLocalActivities,
} from '@temporalio/workflow';
import type { Casework } from '../../activities/casework/port.ts';
import type { CabinetActivities } from '../../activities/cabinet/activities.ts';
import type { CourtActivities } from '../../activities/courts/activities.ts';
import type { ProcurementActivities } from '../../activities/e-procurement/activities.ts';
import type { InboxActivities } from '../../activities/inbox/activities.ts';
import type { LegalEntityActivities } from '../../activities/legal-entities/activities.ts';
import type { MonitoringActivities } from '../../activities/monitoring/activities.ts';
import type { ProducerActivities } from '../../activities/producers/activities.ts';
import type { ResultActivities } from '../../activities/signatures/result.ts';
import type { SiteActivities } from '../../activities/site/activities.ts';
import type { StoreActivities } from '../../activities/store/activities.ts';
import type { Plan, SystemName } from '../../shared/planning/types.ts';

interface Systems {
  cabinet: CabinetActivities;
  inbox: InboxActivities;
  monitoring: MonitoringActivities;
  signatures: ResultActivities;
  registry: StoreActivities;
  'legal-entities': LegalEntityActivities;
  producers: ProducerActivities;
  courts: CourtActivities;
  'e-procurement': ProcurementActivities;
  site: SiteActivities;
}

/** Calls of one outside system on its own task queue; they are retried as long as it is down. */
export function callsTo<S extends SystemName>(
  system: S,
  plan: Plan,
  summary: string,
): ActivityInterfaceFor<Systems[S]> {
  const { taskQueue, startToCloseSeconds, retry } = plan.systems[system];
  return proxyActivities<Systems[S]>({
    taskQueue,
    summary,
    startToCloseTimeout: startToCloseSeconds * 1000,
    retry: {
      initialInterval: retry.initialSeconds * 1000,
      backoffCoefficient: retry.backoff,
      maximumInterval: retry.maximumSeconds * 1000,
      ...(retry.final === undefined ? {} : { nonRetryableErrorTypes: [...retry.final] }),
    },
  });
}

/** The code of a final refusal by an outside system; undefined for anything else, which stops the task. */
export function finalRefusal(error: unknown): string | undefined {
  if (!(error instanceof ActivityFailure) || !(error.cause instanceof ApplicationFailure)) return undefined;
  return error.cause.type ?? 'UNKNOWN';
}

type StepResult<N extends keyof Casework> = Awaited<ReturnType<Casework[N]>>;

/** The steps of the casework in one case. */
export class Steps {
  private last: Promise<unknown> = Promise.resolve();

  /**
   * A step: a local activity with two attempts and three seconds, then the same step as an ordinary one. (Local
   * activities that failed without a bound held all of a worker's slots.)
   */
  async take<N extends keyof Casework>(
    step: N,
    summary: string,
    ...args: Parameters<Casework[N]>
  ): Promise<StepResult<N>> {
    const bounded = { startToCloseTimeout: '3 seconds', summary } as const;
    const local = proxyLocalActivities<Casework>({ ...bounded, retry: { maximumAttempts: 2 } });
    const ordinary = proxyActivities<Casework>(bounded);
    // The three steps have different arguments; the name ties each call to its own.
    const call = (of: Casework) => (of[step] as (...given: typeof args) => Promise<StepResult<N>>)(...args);
    try {
      return await this.inTurn(() => call(local));
    } catch (error) {
      if (!(error instanceof ActivityFailure)) throw error;
    }
    try {
      return await call(ordinary);
    } catch (error) {
      // As an activity's failure it would end the case; a plain error stops the task until the step is mended.
      throw new Error(`the step "${step}" failed for good; mend it and the case goes on`, { cause: error });
    }
  }

  /**
   * One local activity at a time. Two at once may end in one activation when the case is replayed and in two when it
   * first ran, and what follows from them would then come in another order.
   */
  private inTurn<T>(step: () => Promise<T>): Promise<T> {
    const result = this.last.then(step);
    this.last = result.catch(() => undefined);
    return result;
  }
}
