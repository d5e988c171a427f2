import { ApplicationFailure } from '@temporalio/workflow';
import { refusal, type ErrorCode, type Params, type Problem, type Refusal } from '../../shared/errors.ts';

/** A refusal as the failure a caller meets: type = code, message in Russian, details = the whole refusal. */
export function failureOf(refused: Refusal): ApplicationFailure {
  return ApplicationFailure.create({
    type: refused.code,
    message: refused.text.ru,
    nonRetryable: true,
    details: [refused],
  });
}

/** Throws a refusal. For handlers and validators only: there it is answered and the case goes on. */
export function refuse(code: ErrorCode, params?: Params, problems?: readonly Problem[]): never {
  throw failureOf(refusal(code, params, problems));
}
