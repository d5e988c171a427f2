/** What stops the local stack and a person can mend: the text names the thing and the way out; shown without a stack trace. */
export class StackError extends Error {
  override readonly name = 'StackError';
}

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
