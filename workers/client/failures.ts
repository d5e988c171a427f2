import {
  isGrpcServiceError,
  ServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';
import { errorTexts, refusal, type Refusal } from '../../shared/errors.ts';

/** gRPC status codes: the call given up, no answer within the deadline, a worker that cannot take it yet, nobody there. */
const NO_ANSWER = [1, 4, 9, 14];

/** No answer: what was sent may have arrived, or may still arrive. */
export function isNoAnswer(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return true;
  const cause = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(cause) && NO_ANSWER.includes(cause.code);
}

/** The case has ended, or there is none under this id. */
export function isClosed(error: unknown): boolean {
  return error instanceof WorkflowExecutionAlreadyStartedError || error instanceof WorkflowNotFoundError;
}

/** A failure as the refusal it carries. An Update that nobody waits for is `NOT_AWAITED`. Throws what is no answer. */
export function interpret(error: unknown): Refusal {
  if (error instanceof WorkflowNotFoundError) return refusal('NOT_AWAITED', { message: '—', awaited: '—' });
  if (!(error instanceof WorkflowUpdateFailedError)) throw error;
  const { cause } = error;
  if (
    cause instanceof ApplicationFailure &&
    typeof cause.type === 'string' &&
    Object.hasOwn(errorTexts, cause.type)
  ) {
    // Our own failures carry the whole refusal (`workflows/casework/refuse.ts`).
    return cause.details?.[0] as Refusal;
  }
  return refusal('NOT_AWAITED', { message: '—', awaited: '—' });
}
