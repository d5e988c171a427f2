import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { monitoringAdapter } from '../../../activities/monitoring/adapter.ts';
import type { StageReport } from '../../../activities/monitoring/port.ts';
import { useSystem } from '../sandbox.ts';
import { describeWrite } from '../writes.ts';

const monitoring = useSystem('monitoring');

const report: StageReport = {
  caseId: 'application/A-2026-000001',
  number: 'A-2026-000001',
  stage: 'acceptance',
  at: '2026-03-18T10:00:00+05:00',
};

describe('RULES-26: a stage told to the monitoring of state services', () => {
  describeWrite(monitoring, (http, key) => monitoringAdapter(http).report(report, key), [
    'told',
    'told before',
  ]);

  it('carries the stage, its moment and the end of the service term', async () => {
    const withTerm = { ...report, serviceDueAt: '2026-04-09T18:30:00+05:00' };
    await monitoringAdapter(monitoring.http()).report(withTerm, randomUUID());
    expect((await monitoring.effects()).at(-1)?.kept).toEqual({
      caseId: 'application/A-2026-000001',
      requestNumber: 'A-2026-000001',
      stage: 'acceptance',
      stageAt: '2026-03-18T10:00:00+05:00',
      serviceDueAt: '2026-04-09T18:30:00+05:00',
    });
  });
});
