import type { coresdk } from '@temporalio/proto';
import type { Command } from '../simulator/sandbox.ts';
import {
  all,
  failureOf,
  fieldsOf,
  milliseconds,
  OWN_QUEUE,
  retryOf,
  summaryOf,
  timeoutsOf,
  type Act,
  type Facts,
  type Id,
} from './acts.ts';

const act = (kind: string, id: Id, facts: Facts = {}): Act => ({ kind, id: String(id ?? ''), facts });

/** What code asks for, in order, in the words of a history. Local activities are apart: `localOf`. */
export function askedIn(commands: readonly Command[]): Act[] {
  return commands.flatMap((command) => askedBy(command) ?? []);
}

function askedBy(command: Command): Act | undefined {
  // An answer to a query and a local activity leave no event of their own.
  if (command.scheduleLocalActivity || command.respondToQuery) return undefined;
  return steps(command) ?? ends(command) ?? others(command) ?? act(unknownName(command), '');
}

/** The queue a replay runs on, in the place of the case's own. */
const REPLAYED = /^fake_replay_queue/;

const unknownName = (command: Command) =>
  `a command this comparison does not know: ${Object.keys(command).join(', ')}`;

function steps({ userMetadata, ...command }: Command): Act | undefined {
  const { startTimer, cancelTimer, scheduleActivity, requestCancelActivity, updateResponse } = command;
  if (startTimer) {
    const length = milliseconds(startTimer.startToFireTimeout);
    return act('TimerStarted', startTimer.seq, { length, ...summaryOf(userMetadata) });
  }
  if (cancelTimer) return act('TimerCanceled', cancelTimer.seq);
  if (scheduleActivity) return activity(scheduleActivity, userMetadata);
  if (requestCancelActivity) return act('ActivityTaskCancelRequested', requestCancelActivity.seq);
  return updateResponse ? update(updateResponse) : undefined;
}

function activity(
  asked: coresdk.workflow_commands.IScheduleActivity,
  metadata: Command['userMetadata'],
): Act {
  return act('ActivityTaskScheduled', asked.activityId, {
    type: asked.activityType,
    arguments: all(asked.arguments),
    taskQueue: asked.taskQueue,
    ...timeoutsOf(asked),
    ...retryOf(asked.retryPolicy),
    ...summaryOf(metadata),
  });
}

function update({ protocolInstanceId, completed, rejected }: coresdk.workflow_commands.IUpdateResponse): Act {
  if (completed)
    return act('WorkflowExecutionUpdateCompleted', protocolInstanceId, { success: all([completed]) });
  if (rejected)
    return act('WorkflowExecutionUpdateCompleted', protocolInstanceId, { failure: failureOf(rejected) });
  return act('WorkflowExecutionUpdateAccepted', protocolInstanceId);
}

function ends(command: Command): Act | undefined {
  const {
    completeWorkflowExecution: complete,
    failWorkflowExecution: fail,
    continueAsNewWorkflowExecution: again,
    cancelWorkflowExecution: cancel,
  } = command;
  if (complete)
    return act('WorkflowExecutionCompleted', '', { result: all(complete.result ? [complete.result] : []) });
  if (fail) return act('WorkflowExecutionFailed', '', { failure: failureOf(fail.failure) });
  if (cancel) return act('WorkflowExecutionCanceled', '');
  if (!again) return undefined;
  return act('WorkflowExecutionContinuedAsNew', '', {
    type: again.workflowType,
    arguments: all(again.arguments),
    taskQueue: again.taskQueue,
  });
}

function others(command: Command): Act | undefined {
  const {
    upsertWorkflowSearchAttributes: upsert,
    modifyWorkflowProperties: memo,
    setPatchMarker: patch,
    startChildWorkflowExecution: child,
    signalExternalWorkflowExecution: signal,
  } = command;
  if (upsert)
    return act('UpsertWorkflowSearchAttributes', '', fieldsOf(upsert.searchAttributes?.indexedFields));
  if (memo) return act('WorkflowPropertiesModified', '', fieldsOf(memo.upsertedMemo?.fields));
  if (patch) return act('MarkerRecorded', patch.patchId);
  if (child)
    return act('StartChildWorkflowExecutionInitiated', child.workflowId, {
      type: child.workflowType,
      arguments: all(child.input),
      taskQueue: REPLAYED.test(child.taskQueue ?? '') ? OWN_QUEUE : child.taskQueue,
      parentClosePolicy: child.parentClosePolicy ?? 0,
      searchAttributes: fieldsOf(child.searchAttributes?.indexedFields),
      // Its summary is the child's own: the time-skipping server keeps none of it here.
    });
  if (!signal) return undefined;
  const target = signal.workflowExecution?.workflowId ?? signal.childWorkflowId;
  return act('SignalExternalWorkflowExecutionInitiated', target, {
    signal: signal.signalName,
    arguments: all(signal.args),
  });
}

/** Local activities in the order they were asked for; a history keeps of them the type and the summary, no arguments. */
export function localOf(commands: readonly Command[]): Act[] {
  return commands.flatMap(({ scheduleLocalActivity: asked, userMetadata }) => {
    if (!asked) return [];
    const facts = { type: asked.activityType, arguments: all(asked.arguments), ...timeoutsOf(asked) };
    const { retry } = retryOf(asked.retryPolicy);
    return act('MarkerRecorded', asked.seq, { ...facts, retry, ...summaryOf(userMetadata) });
  });
}
