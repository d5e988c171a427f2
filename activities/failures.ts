import { ApplicationFailure } from '@temporalio/common';

/** Types of the failures that calls of outside systems end in; a closed list, workflows decide by it. */
export type SystemFailure = 'SYSTEM_REFUSED' | 'SYSTEM_UNAVAILABLE' | 'SYSTEM_ANSWER_MALFORMED';

/** Where a call stood: the system and what was being done there, in words without persons. */
export interface Call {
  readonly system: string;
  readonly doing: string;
}

/** Final: the same content would be refused again. */
export function refused(
  { system, doing }: Call,
  status: number,
  code: string | undefined,
): ApplicationFailure {
  const named = code === undefined ? '' : ` (${code})`;
  return ApplicationFailure.nonRetryable(
    `${system}, ${doing}: refused for its content, HTTP ${String(status)}${named}. ` +
      'Not sent again: correct the content and repeat the step, or deliver it another way and record that.',
    'SYSTEM_REFUSED',
    { system, status },
  );
}

/** Retried as long as the outage lasts. `afterMs` is the pause the system itself asked for. */
export function unavailable({ system, doing }: Call, what: string, afterMs?: number): ApplicationFailure {
  return ApplicationFailure.create({
    type: 'SYSTEM_UNAVAILABLE' satisfies SystemFailure,
    message: `${system}, ${doing}: ${what}. Tried again by itself; if it lasts, check the system, its address and access.`,
    details: [{ system }],
    ...(afterMs === undefined ? {} : { nextRetryDelay: afterMs }),
  });
}

/** Retried: an answer that cannot be read says nothing of what was done, and the key makes a repeat harmless. */
export function malformed({ system, doing }: Call, what: string): ApplicationFailure {
  return ApplicationFailure.retryable(
    `${system}, ${doing}: the answer cannot be read, ${what}. Tried again by itself; if it lasts, the system has changed its interface.`,
    'SYSTEM_ANSWER_MALFORMED' satisfies SystemFailure,
    { system },
  );
}
