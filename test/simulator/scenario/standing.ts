import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Attempts } from './attempts.ts';
import { underWay } from './under-way.ts';

/** How far workflows have come at a moment of the server's time. */
export interface Standing {
  /** What is under way, in words for a message; undefined when nothing can happen before time goes on. */
  readonly busy?: string;
  /** When something happens by itself next, milliseconds; infinite when nothing does. */
  readonly next: number;
  /** How many events there are: whoever looked before sees whether anything has happened since. */
  readonly events: number;
  /** Cases that it has begun. */
  readonly children?: readonly string[];
}

/** What a look needs to know of the world. */
export interface Moment {
  /** Milliseconds. */
  readonly now: number;
  /** Whether workers are there. Without them tasks wait, and time goes from timer to timer. */
  readonly working: boolean;
  readonly attempts: Attempts;
  /** Task queues of systems that are broken until they are mended: their retries are not looked forward to. */
  readonly broken: ReadonlySet<string>;
}

const NEVER = Number.POSITIVE_INFINITY;

/** Nothing is there yet. */
export const QUIET: Standing = { next: NEVER, events: 0 };

/** How far one workflow has come. */
export async function standing(
  { connection, namespace }: TestWorkflowEnvironment,
  workflowId: string,
  { now, working, attempts, broken }: Moment,
): Promise<Standing> {
  const of = { namespace: namespace ?? 'default', execution: { workflowId } };
  const { history } = await connection.workflowService.getWorkflowExecutionHistory(of);
  const events = history?.events?.length ?? 0;
  const { closed, task, signals, begins, children, timers, activities } = underWay(history?.events ?? []);
  if (closed) return { next: NEVER, events, children };
  const busy = (what: string): Standing => ({ busy: `${what} of ${workflowId}`, next: now, events });
  if (working && task !== undefined) return busy(task);
  if (signals > 0) return busy('a signal to another case');
  if (begins > 0) return busy('the beginning of another case');
  let next = Math.min(NEVER, ...timers.values());
  if (next <= now) return busy('a timer');
  if (!working || activities.size === 0) return { next, events, children };
  const { pendingActivities } = await connection.workflowService.describeWorkflowExecution(of);
  for (const [id, { type, taskQueue, retry }] of activities) {
    const pending = pendingActivities?.find(({ activityId }) => activityId === id);
    if (pending === undefined) return busy(`the end of ${type}`);
    const due = attempts.due(`${workflowId} ${id}`, pending, retry, now);
    if (due <= now) return busy(type);
    if (!broken.has(taskQueue)) next = Math.min(next, due);
  }
  return { next, events, children };
}
