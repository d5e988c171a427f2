import { idempotencyKey, type Step } from '../idempotency.ts';
import type { Monitoring, StageReport } from './port.ts';

export type MonitoringActivities = ReturnType<typeof monitoringActivities>;

export function monitoringActivities(monitoring: Monitoring) {
  return {
    /** п. 26: tells the monitoring system of a stage, once. */
    async reportStage({ report, step, n }: Step & { readonly report: StageReport }) {
      return monitoring.report(report, idempotencyKey({ step, n }, report));
    },
  };
}
