import {
  CancellationScope,
  workflowMetadataQuery,
  type WorkflowInterceptorsFactory,
} from '@temporalio/workflow';
import { isUnreadable } from '../shared/unreadable.ts';
import { cancellation } from './casework/cancellation.ts';
import { details } from './casework/details.ts';

/** What the UI asks for the page by. */
const PAGE = workflowMetadataQuery.name;

/** A case's own data that cannot be read stops the task until the key is there: nothing is decided on a guess. */
function readable<T>(value: T, what: string): T {
  if (isUnreadable(value)) {
    throw new Error(
      `${what} cannot be read (${value.$unreadable}, key ${value.keyId ?? '—'}): give the worker that key`,
    );
  }
  return value;
}

/**
 * For every workflow: unreadable data stop the task, a cancellation asked of Temporal is shown and not obeyed, the page is
 * drawn for whoever asks for it.
 */
export const interceptors: WorkflowInterceptorsFactory = () => ({
  inbound: [
    {
      async execute(input, next) {
        // Only a missing key can still come; what is damaged is answered by the workflow itself.
        for (const arg of input.args)
          if (isUnreadable(arg) && arg.$unreadable === 'unknown-key') readable(arg, 'the input');
        void CancellationScope.current().cancelRequested.catch(() => cancellation.ask());
        return CancellationScope.nonCancellable(() => next(input));
      },
      // Handlers run outside the scope of `execute`: without their own, a cancelled case would answer nobody.
      handleUpdate: (input, next) => CancellationScope.nonCancellable(() => next(input)),
      handleSignal: (input, next) => CancellationScope.nonCancellable(() => next(input)),
    },
  ],
  internals: [
    {
      activate(input, next) {
        const { jobs } = input.activation;
        if (jobs?.some(({ queryWorkflow }) => queryWorkflow?.queryType === PAGE)) details.draw();
        next(input);
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
