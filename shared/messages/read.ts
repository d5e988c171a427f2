import type { Problem } from '../errors.ts';
import { problemsOfZod } from './problems.ts';
import { envelope as envelopeShape, schemas, type Envelope, type MessageName } from './schemas.ts';

/** A message taken apart: who and when, and what it says. */
export interface ReadMessage {
  readonly envelope: Envelope;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Reads a message by its schema; or every problem with its path (JSON Pointer). */
export function readMessage(
  name: MessageName,
  message: unknown,
): ReadMessage | { readonly problems: readonly Problem[] } {
  const read = schemas[name].safeParse(message);
  if (!read.success) return { problems: problemsOfZod(message, read.error.issues) };
  const entries = Object.entries(read.data);
  const inEnvelope = (key: string) => Object.hasOwn(envelopeShape, key);
  // The schema of every message begins with the envelope's fields.
  const envelope = Object.fromEntries(entries.filter(([key]) => inEnvelope(key))) as Envelope;
  return { envelope, body: Object.fromEntries(entries.filter(([key]) => !inEnvelope(key))) };
}
