import type { TestWorkflowEnvironment } from '@temporalio/testing';
import proto from '@temporalio/proto';

const { EventType, PendingActivityState, WorkflowExecutionStatus } = proto.temporal.api.enums.v1;

const TASK_WAITS = [
  EventType.EVENT_TYPE_WORKFLOW_TASK_SCHEDULED,
  EventType.EVENT_TYPE_WORKFLOW_TASK_STARTED,
  EventType.EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT,
  EventType.EVENT_TYPE_WORKFLOW_TASK_FAILED,
];
const TASK = [...TASK_WAITS, EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED];

/**
 * What is under way in a workflow, in words for a message; undefined when nothing can happen before time goes on. An
 * activity that waits for its next attempt counts as quiet where `retries` says so: its system is broken.
 */
export async function underWay(
  { connection, namespace }: TestWorkflowEnvironment,
  workflowId: string,
  retries: boolean,
): Promise<string | undefined> {
  const of = { namespace: namespace ?? 'default', execution: { workflowId } };
  const { history } = await connection.workflowService.getWorkflowExecutionHistory(of);
  const events = history?.events ?? [];
  const task = events.findLast(({ eventType }) => TASK.some((type) => type === eventType));
  if (TASK_WAITS.some((type) => type === task?.eventType)) {
    const why = task?.workflowTaskFailedEventAttributes?.failure?.message;
    return `a task of ${workflowId}${why === undefined || why === null ? '' : ` which failed: ${why}`}`;
  }
  const open = activitiesOpen(events);
  if (open === 0) return undefined;
  // The history does not tell an attempt from the pause after it.
  const { pendingActivities, workflowExecutionInfo } =
    await connection.workflowService.describeWorkflowExecution(of);
  if (workflowExecutionInfo?.status !== WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING)
    return undefined;
  const running = (pendingActivities ?? []).filter(
    ({ state, attempt }) =>
      !retries || state !== PendingActivityState.PENDING_ACTIVITY_STATE_SCHEDULED || (attempt ?? 1) <= 1,
  );
  if (running.length === 0 && pendingActivities?.length === open) return undefined;
  return `${running.map(({ activityType }) => activityType?.name).join(', ')} of ${workflowId}`;
}

type Events = NonNullable<proto.temporal.api.history.v1.IHistory['events']>;

function activitiesOpen(events: Events): number {
  const count = (...types: readonly number[]) =>
    events.filter(({ eventType }) => types.includes(eventType ?? 0)).length;
  return (
    count(EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED) -
    count(
      EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED,
      EventType.EVENT_TYPE_ACTIVITY_TASK_FAILED,
      EventType.EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT,
      EventType.EVENT_TYPE_ACTIVITY_TASK_CANCELED,
    )
  );
}
