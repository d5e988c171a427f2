import { refusal, type Refusal } from '../errors.ts';

/**
 * Most letters of a message's JSON. One task carries a message several times (the Update, its admission, the journal,
 * a notice), and what the server cannot take in one piece stops the case.
 */
const LIMIT = 128 * 1024;

/** Refuses a message that is too large; looked at before anything else, for what follows costs by size. */
export function tooLarge(message: unknown): Refusal | undefined {
  const size = JSON.stringify(message ?? null).length;
  return size > LIMIT
    ? refusal('MESSAGE_TOO_LARGE', { size: String(size), limit: String(LIMIT) })
    : undefined;
}
