import { checkErrors } from '#checks';
import type { Problem } from '../../shared/errors.ts';
import { problemsOfCheck } from '../../shared/messages/problems.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';

/** Everything wrong in a message, with paths; the check is compiled from the message's zod schema into the bundle. */
export function problemsOf(name: MessageName, message: unknown): readonly Problem[] {
  return problemsOfCheck(checkErrors(name, message));
}
