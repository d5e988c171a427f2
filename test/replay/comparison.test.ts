import type { History } from '@temporalio/common/lib/proto-utils.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorkflows } from '../../workers/bundle/bundle.ts';
import { toPayload } from '../simulator/sandbox.ts';
import type { Difference } from './compare.ts';
import { goldens } from './golden.ts';
import { quiet } from './quiet.ts';
import { replay, type Past } from './replay.ts';

quiet();
let code: string;
beforeAll(async () => {
  ({ code } = await bundleWorkflows());
});

type Event = NonNullable<History['events']>[number];
const golden = (way: string) => goldens().find((one) => one.way === way)!; // every way has its file

async function only(past: Past): Promise<readonly Difference[]> {
  for await (const { differences } of replay(code, [past])) return differences;
  return [];
}

/** A history in which one event says something else than the code, which is as it was. */
function altered(way: string, alter: (event: Event) => boolean | void): Past {
  const past = golden(way);
  const events = past.history.events ?? [];
  if (!events.some((event) => alter(event) !== false)) throw new Error('no event was altered');
  return past;
}

const payloads = (value: unknown) => ({ payloads: [toPayload(value)] });

describe('what the core does not compare is compared here', () => {
  it.each<[string, string, (event: Event) => boolean | void, object]>([
    [
      'the length of a timer',
      'included',
      ({ timerStartedEventAttributes: timer }) =>
        timer != null && !!(timer.startToFireTimeout = { nanos: 5_000_000 }),
      { kind: 'TimerStarted', fact: 'length', was: '5' },
    ],
    [
      'the summary of a timer',
      'included',
      (event) =>
        event.timerStartedEventAttributes != null && !!(event.userMetadata = { summary: toPayload('срок') }),
      { kind: 'TimerStarted', fact: 'summary', was: '"срок"' },
    ],
    [
      'the arguments of an activity',
      'included',
      ({ activityTaskScheduledEventAttributes: asked }) =>
        asked != null && !!(asked.input = payloads({ n: 7 })),
      { kind: 'ActivityTaskScheduled', fact: 'arguments' },
    ],
    [
      'the task queue of an activity',
      'included',
      ({ activityTaskScheduledEventAttributes: asked }) =>
        asked != null && !!(asked.taskQueue = { name: 'other' }),
      { fact: 'taskQueue', was: '"other"', is: '"registry"' },
    ],
    [
      'a time-out',
      'included',
      ({ activityTaskScheduledEventAttributes: asked }) =>
        asked != null && !!(asked.heartbeatTimeout = { nanos: 1e6 }),
      { fact: 'heartbeat', was: '1', is: '"none"' },
    ],
    [
      'the rule of retrying',
      'included',
      ({ activityTaskScheduledEventAttributes: asked }) =>
        asked != null && !!(asked.retryPolicy = { maximumAttempts: 3 }),
      { fact: 'retry' },
    ],
    [
      'the value of a search attribute',
      'included',
      ({ upsertWorkflowSearchAttributesEventAttributes: upsert }) =>
        upsert != null && !!(upsert.searchAttributes!.indexedFields!['Stage'] = toPayload('decision')),
      { kind: 'UpsertWorkflowSearchAttributes', fact: 'Stage', was: '"decision"', is: '"acceptance"' },
    ],
    [
      'the answer to an Update',
      'included',
      ({ workflowExecutionUpdateCompletedEventAttributes: update }) =>
        update != null && !!(update.outcome = { success: payloads({ taken: true }) }),
      { kind: 'WorkflowExecutionUpdateCompleted', fact: 'success' },
    ],
    [
      'the refusal of an Update',
      'signature-refused',
      ({ workflowExecutionUpdateCompletedEventAttributes: update }) =>
        update?.outcome?.failure != null && !!(update.outcome.failure.applicationFailureInfo!.type = 'OTHER'),
      { kind: 'WorkflowExecutionUpdateCompleted', fact: 'failure' },
    ],
    [
      'the result',
      'included',
      ({ workflowExecutionCompletedEventAttributes: end }) =>
        end != null && !!(end.result = payloads('refused')),
      { kind: 'WorkflowExecutionCompleted', fact: 'result', was: '["refused"]', is: '["included"]' },
    ],
    [
      'the failure of the run',
      'form-invalid',
      ({ workflowExecutionFailedEventAttributes: end }) =>
        end != null && !!(end.failure!.applicationFailureInfo!.details = payloads('nothing')),
      { kind: 'WorkflowExecutionFailed', fact: 'failure' },
    ],
    [
      'the summary of a local activity',
      'included',
      (event) =>
        event.markerRecordedEventAttributes != null && !!(event.userMetadata = { summary: toPayload('шаг') }),
      { kind: 'MarkerRecorded', fact: 'summary', was: '"шаг"' },
    ],
  ])('%s', async (_, way, alter, found) => {
    const differences = await only(altered(way, alter));
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject(found);
    expect(differences[0]?.event).toBeGreaterThan(0);
  });

  it('the arguments of a local activity, which a golden file keeps', async () => {
    const past = golden('included');
    const [first, ...rest] = past.local ?? [];
    const other = { ...first!, facts: { ...first!.facts, arguments: ['other'] } };
    expect(await only({ ...past, local: [other, ...rest] })).toMatchObject([
      { kind: 'MarkerRecorded', fact: 'arguments', was: '["other"]' },
    ]);
  });
});
