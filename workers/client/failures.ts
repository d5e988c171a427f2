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
  return refusalIn(error.cause) ?? refusal('NOT_AWAITED', { message: '—', awaited: '—' });
}

/** The whole refusal that a failure of ours carries (`workflows/casework/refuse.ts`); undefined for a failure of Temporal's own. */
export function refusalIn(failure: unknown): Refusal | undefined {
  const ours =
    failure instanceof ApplicationFailure &&
    typeof failure.type === 'string' &&
    Object.hasOwn(errorTexts, failure.type);
  return ours ? (failure.details?.[0] as Refusal) : undefined;
}
