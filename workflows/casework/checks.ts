import { compiledProblems } from '#checks';
import type { Problem } from '../../shared/errors.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';

/** Everything wrong in a message, with paths; the check is compiled from the message's zod schema into the bundle. */
export function problemsOf(name: MessageName, message: unknown): readonly Problem[] {
  return compiledProblems(name, message).map(({ path, expected }) => ({
    path,
    text: { ru: expected, kk: expected },
  }));
}
