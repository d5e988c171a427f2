import { MockActivityEnvironment } from '@temporalio/testing';
import { describe, expect, it } from 'vitest';
import { cabinetActivities } from '../../activities/cabinet/activities.ts';
import { inboxActivities } from '../../activities/inbox/activities.ts';
import { monitoringActivities } from '../../activities/monitoring/activities.ts';
import { idempotencyKey } from '../../activities/idempotency.ts';

function inCase(workflowId = 'application/A-1') {
  const workflowExecution = { workflowId, runId: '00000000-0000-0000-0000-000000000000' };
  return new MockActivityEnvironment({ workflowExecution });
}
const key = (content: unknown, step = 'notice', n = 1, workflowId?: string) =>
  inCase(workflowId).run(async () => idempotencyKey({ step, n }, content));

describe('the idempotency key of a write', () => {
  it('is the case, the step, its number and the hash of the content', async () => {
    expect(await key({ a: 1 })).toBe(
      'application/A-1/notice/1/015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862',
    );
  });

  it('is the same for the same content in another order of fields', async () => {
    expect(await key({ a: 1, b: 2 })).toBe(await key({ b: 2, a: 1 }));
  });

  it('differs with the content, the step, the number and the case', async () => {
    const keys = await Promise.all([
      key(1),
      key(2),
      key(1, 'result'),
      key(1, 'notice', 2),
      key(1, 'notice', 1, 'b'),
    ]);
    expect(new Set(keys).size).toBe(5);
  });
});

const bilingual = { ru: 'а', kk: 'ә' };
const about = { caseId: 'application/A-1', number: 'A-1' };

describe('an activity that writes', () => {
  it.each([
    [
      'deliverNotice',
      (keep: (key: string) => void) =>
        cabinetActivities({ deliver: async (_, key) => (keep(key), 'delivered') }).deliverNotice({
          notice: { ...about, addressee: '900101300007', kind: 'x', title: bilingual, text: bilingual },
          step: 'told',
          n: 3,
        }),
    ],
    [
      'reportStage',
      (keep: (key: string) => void) =>
        monitoringActivities({ report: async (_, key) => (keep(key), 'told') }).reportStage({
          report: { ...about, stage: 'acceptance', at: '2026-03-18T10:00:00Z' },
          step: 'told',
          n: 3,
        }),
    ],
    [
      'leaveNote',
      (keep: (key: string) => void) =>
        inboxActivities({ leave: async (_, key) => (keep(key), 'left') }).leaveNote({
          note: { caseId: 'application/A-1', to: 'unit', kind: 'x', rule: 'RULES-18', text: bilingual },
          step: 'told',
          n: 3,
        }),
    ],
  ])('%s sends under the key of its step', async (_, activity) => {
    const keys: string[] = [];
    await inCase().run(() => activity((sent) => keys.push(sent)).then(() => undefined));
    expect(keys).toEqual([expect.stringMatching(/^application\/A-1\/told\/3\/[0-9a-f]{64}$/)]);
  });
});
