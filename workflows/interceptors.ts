import { CancellationScope, type WorkflowInterceptorsFactory } from '@temporalio/workflow';
import { isUnreadable } from '../shared/unreadable.ts';
import { cancellation } from './casework/cancellation.ts';

/** A case's own data that cannot be read stops the task until the key is there: nothing is decided on a guess. */
function readable<T>(value: T, what: string): T {
  if (isUnreadable(value)) {
    throw new Error(
      `${what} cannot be read (${value.$unreadable}, key ${value.keyId ?? '—'}): give the worker that key`,
    );
  }
  return value;
}

/** For every workflow: unreadable data stop the task, a cancellation asked of Temporal is shown and not obeyed. */
export const interceptors: WorkflowInterceptorsFactory = () => ({
  inbound: [
    {
      async execute(input, next) {
        for (const arg of input.args) readable(arg, 'the input');
        void CancellationScope.current().cancelRequested.catch(() => cancellation.ask());
        return CancellationScope.nonCancellable(() => next(input));
      },
    },
  ],
  outbound: [
    {
      async scheduleActivity(input, next) {
        return readable(await next(input), `the result of ${input.activityType}`);
      },
      async scheduleLocalActivity(input, next) {
        return readable(await next(input), `the result of ${input.activityType}`);
      },
    },
  ],
});
