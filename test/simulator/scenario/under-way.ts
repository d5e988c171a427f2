import type proto from '@temporalio/proto';
import { optionalTsToMs } from '../sandbox.ts';
import type { RetryPolicy } from './attempts.ts';

type Event = proto.temporal.api.history.v1.IHistoryEvent;

/** An activity that is not done. */
export interface OpenActivity {
  readonly type: string;
  readonly taskQueue: string;
  readonly retry: RetryPolicy;
}

/** What a workflow's history tells of what is under way in it. */
export interface UnderWay {
  closed: boolean;
  /** A workflow task that waits or runs. */
  task: string | undefined;
  /** Cases it has begun. */
  readonly children: string[];
  /** Cases it has asked for and that have not begun. */
  begins: number;
  /** Signals to other workflows that have not arrived. */
  signals: number;
  /** When the timers that run are due, milliseconds, by their id. */
  readonly timers: Map<string, number>;
  readonly activities: Map<string, OpenActivity>;
}

/** Reads a history from its first event. */
export function underWay(events: readonly Event[]): UnderWay {
  const read: UnderWay = {
    closed: false,
    task: undefined,
    signals: 0,
    children: [],
    begins: 0,
    timers: new Map(),
    activities: new Map(),
  };
  const scheduled = new Map<string, string>();
  for (const event of events) {
    readTask(event, read);
    readTimer(event, read);
    readActivity(event, read, scheduled);
    readSignal(event, read);
    readChild(event, read);
  }
  return read;
}

function readTask(event: Event, read: UnderWay): void {
  const failed = event.workflowTaskFailedEventAttributes;
  if (event.workflowTaskScheduledEventAttributes) read.task ??= 'a task';
  if (failed) read.task = `a task which failed (${failed.failure?.message ?? ''})`;
  if (event.workflowTaskCompletedEventAttributes) read.task = undefined;
  if (event.workflowExecutionCompletedEventAttributes ?? event.workflowExecutionFailedEventAttributes)
    read.closed = true;
}

function readTimer(event: Event, { timers }: UnderWay): void {
  const started = event.timerStartedEventAttributes;
  if (started) {
    const at = (optionalTsToMs(event.eventTime) ?? 0) + (optionalTsToMs(started.startToFireTimeout) ?? 0);
    timers.set(started.timerId ?? '', at);
  }
  const over = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes;
  if (over) timers.delete(over.timerId ?? '');
}

/** `scheduled` names what later events call by the number of the event. */
function readActivity(event: Event, { activities }: UnderWay, scheduled: Map<string, string>): void {
  const asked = event.activityTaskScheduledEventAttributes;
  if (asked) {
    scheduled.set(String(event.eventId), asked.activityId ?? '');
    activities.set(asked.activityId ?? '', {
      type: asked.activityType?.name ?? '',
      taskQueue: asked.taskQueue?.name ?? '',
      retry: asked.retryPolicy ?? {},
    });
  }
  const done =
    event.activityTaskCompletedEventAttributes ??
    event.activityTaskFailedEventAttributes ??
    event.activityTaskTimedOutEventAttributes ??
    event.activityTaskCanceledEventAttributes;
  if (done) activities.delete(scheduled.get(String(done.scheduledEventId)) ?? '');
}

function readSignal(event: Event, read: UnderWay): void {
  if (event.signalExternalWorkflowExecutionInitiatedEventAttributes) read.signals += 1;
  const arrived =
    event.externalWorkflowExecutionSignaledEventAttributes ??
    event.signalExternalWorkflowExecutionFailedEventAttributes;
  if (arrived) read.signals -= 1;
}

function readChild(event: Event, read: UnderWay): void {
  if (event.startChildWorkflowExecutionInitiatedEventAttributes) read.begins += 1;
  const started = event.childWorkflowExecutionStartedEventAttributes;
  if (started) read.children.push(started.workflowExecution?.workflowId ?? '');
  if (started ?? event.startChildWorkflowExecutionFailedEventAttributes) read.begins -= 1;
}
