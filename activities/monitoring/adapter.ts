import type { Http } from '../http.ts';
import { write } from '../writes.ts';
import type { Monitoring } from './port.ts';

/** The monitoring of state services over HTTP, in the format of docs/sandbox.md. */
export function monitoringAdapter(http: Http): Monitoring {
  return {
    async report({ caseId, number, stage, at, serviceDueAt }, key) {
      const wire = {
        caseId,
        requestNumber: number,
        stage,
        stageAt: at,
        ...(serviceDueAt ? { serviceDueAt } : {}),
      };
      const sent = await write(http, '/stages', wire, { doing: 'report a stage', key });
      return sent === 'done' ? 'told' : 'told before';
    },
  };
}
