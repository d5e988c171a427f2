import type { History } from '@temporalio/common/lib/proto-utils.js';
import type { temporal } from '@temporalio/proto';
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
import { said } from './payloads.ts';

type Event = temporal.api.history.v1.IHistoryEvent;

/** The core's own markers. */
const LOCAL = 'core_local_activity';
const PATCH = 'core_patch';
/** The core lists a case's patches beside their markers. */
const PATCHES_LISTED = 'TemporalChangeVersion';

/** What a history says its workflow asked for. */
export interface Recorded {
  readonly acts: readonly Act[];
  readonly local: readonly Act[];
  /** The workflow itself ended it: nothing may come after. */
  readonly ended: boolean;
}

/** Reads a history, its payloads decoded. */
export function recordedIn({ events }: History): Recorded {
  const acts: Act[] = [];
  const ownQueue = events?.[0]?.workflowExecutionStartedEventAttributes?.taskQueue?.name ?? '';
  const local: Act[] = [];
  /** Which protocol instance an update is, by its id. */
  const updates = new Map<string, string>();
  /** Which activity an event is about, by the event that asked for it. */
  const activities = new Map<string, string>();
  for (const event of events ?? []) {
    const accepted = event.workflowExecutionUpdateAcceptedEventAttributes;
    if (accepted)
      updates.set(accepted.acceptedRequest?.meta?.updateId ?? '', accepted.protocolInstanceId ?? '');
    const asked = event.activityTaskScheduledEventAttributes;
    if (asked) activities.set(String(event.eventId), asked.activityId ?? '');
    const marker = event.markerRecordedEventAttributes;
    if (marker?.markerName === LOCAL) local.push(localMarker(event));
    else
      acts.push(
        ...(steps(event, activities) ??
          updated(event, updates) ??
          ends(event) ??
          others(event, ownQueue) ??
          []),
      );
  }
  return { acts, local, ended: events?.at(-1) !== undefined && ends(events.at(-1) ?? {}) !== undefined };
}

const act = (event: Event, kind: string, id: Id, facts: Facts = {}): Act[] => [
  { kind, id: String(id ?? ''), facts, event: Number(event.eventId) },
];

function steps(event: Event, activities: ReadonlyMap<string, string>): Act[] | undefined {
  const timer = event.timerStartedEventAttributes;
  if (timer) {
    const length = milliseconds(timer.startToFireTimeout);
    return act(event, 'TimerStarted', timer.timerId, { length, ...summaryOf(event.userMetadata) });
  }
  const canceled = event.timerCanceledEventAttributes;
  if (canceled) return act(event, 'TimerCanceled', canceled.timerId);
  const asked = event.activityTaskScheduledEventAttributes;
  if (asked)
    return act(event, 'ActivityTaskScheduled', asked.activityId, {
      type: asked.activityType?.name,
      arguments: all(asked.input?.payloads),
      taskQueue: asked.taskQueue?.name,
      ...timeoutsOf(asked),
      ...retryOf(asked.retryPolicy),
      ...summaryOf(event.userMetadata),
    });
  const left = event.activityTaskCancelRequestedEventAttributes;
  return left
    ? act(event, 'ActivityTaskCancelRequested', activities.get(String(left.scheduledEventId)))
    : undefined;
}

function updated(event: Event, updates: ReadonlyMap<string, string>): Act[] | undefined {
  const accepted = event.workflowExecutionUpdateAcceptedEventAttributes;
  if (accepted) return act(event, 'WorkflowExecutionUpdateAccepted', accepted.protocolInstanceId);
  const completed = event.workflowExecutionUpdateCompletedEventAttributes;
  if (!completed) return undefined;
  const { success, failure } = completed.outcome ?? {};
  const outcome = failure ? { failure: failureOf(failure) } : { success: all(success?.payloads) };
  const instance = updates.get(completed.meta?.updateId ?? '');
  return act(event, 'WorkflowExecutionUpdateCompleted', instance, outcome);
}

function ends(event: Event): Act[] | undefined {
  const complete = event.workflowExecutionCompletedEventAttributes;
  if (complete)
    return act(event, 'WorkflowExecutionCompleted', '', { result: all(complete.result?.payloads) });
  const failed = event.workflowExecutionFailedEventAttributes;
  if (failed) return act(event, 'WorkflowExecutionFailed', '', { failure: failureOf(failed.failure) });
  if (event.workflowExecutionCanceledEventAttributes) return act(event, 'WorkflowExecutionCanceled', '');
  const again = event.workflowExecutionContinuedAsNewEventAttributes;
  if (!again) return undefined;
  return act(event, 'WorkflowExecutionContinuedAsNew', '', {
    type: again.workflowType?.name,
    arguments: all(again.input?.payloads),
    taskQueue: again.taskQueue?.name,
  });
}

function others(event: Event, ownQueue: string): Act[] | undefined {
  const upsert = event.upsertWorkflowSearchAttributesEventAttributes;
  if (upsert) {
    const { [PATCHES_LISTED]: patches, ...fields } = fieldsOf(upsert.searchAttributes?.indexedFields);
    const onlyPatches = patches !== undefined && Object.keys(fields).length === 0;
    return onlyPatches ? [] : act(event, 'UpsertWorkflowSearchAttributes', '', fields);
  }
  const memo = event.workflowPropertiesModifiedEventAttributes;
  if (memo) return act(event, 'WorkflowPropertiesModified', '', fieldsOf(memo.upsertedMemo?.fields));
  const marker = event.markerRecordedEventAttributes;
  if (marker?.markerName === PATCH) return act(event, 'MarkerRecorded', patchIn(event));
  if (marker) return act(event, `MarkerRecorded ${String(marker.markerName)}`, '');
  const child = event.startChildWorkflowExecutionInitiatedEventAttributes;
  if (child)
    return act(event, 'StartChildWorkflowExecutionInitiated', child.workflowId, {
      type: child.workflowType?.name,
      arguments: all(child.input?.payloads),
      taskQueue: child.taskQueue?.name === ownQueue ? OWN_QUEUE : child.taskQueue?.name,
      parentClosePolicy: child.parentClosePolicy ?? 0,
      searchAttributes: fieldsOf(child.searchAttributes?.indexedFields),
    });
  const signal = event.signalExternalWorkflowExecutionInitiatedEventAttributes;
  if (!signal) return undefined;
  return act(event, 'SignalExternalWorkflowExecutionInitiated', signal.workflowExecution?.workflowId, {
    signal: signal.signalName,
    arguments: all(signal.input?.payloads),
  });
}

function localMarker(event: Event): Act {
  const { seq, activity_type: type } = dataOf(event, 'data');
  const facts = { type, ...summaryOf(event.userMetadata) };
  return { kind: 'MarkerRecorded', id: String(seq), facts, event: Number(event.eventId) };
}

/** The id of the patch a marker is of; history files name them, so that a test may ask which they need. */
export function patchIn(event: Event): string {
  const { id } = dataOf(event, 'patch-data');
  return typeof id === 'string' ? id : '';
}

function dataOf(event: Event, name: string): Facts {
  const data = said(event.markerRecordedEventAttributes?.details?.[name]?.payloads?.[0]);
  // The core writes its own JSON object there.
  return (data ?? {}) as Facts;
}
