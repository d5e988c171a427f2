import {
  ApplicationFailure,
  DefaultFailureConverter,
  type PayloadConverter,
  type ProtoFailure,
  TemporalFailure,
} from '@temporalio/common';
import { errorTexts } from '../../shared/errors.ts';
import { isUnreadable, unreadableFailureText } from '../../shared/unreadable.ts';

/**
 * Failures with their message and stack encoded as a payload, which the codec encrypts. `ApplicationFailure.type` stays in
 * clear: it is a code of a closed list. So does a refusal's text without the sender's words: the UI's dialog for messages
 * shows what lies in clear and decodes nothing. A failure whose text cannot be read is still the failure it is (its type decides),
 * and goes out again as it came in.
 */
class EncodedFailureConverter extends DefaultFailureConverter {
  constructor() {
    super({ encodeCommonAttributes: true });
  }

  override failureToError(failure: ProtoFailure, payloadConverter: PayloadConverter): Error {
    const attributes: unknown =
      failure.encodedAttributes && payloadConverter.fromPayload(failure.encodedAttributes);
    if (!isUnreadable(attributes)) return super.failureToError(failure, payloadConverter);
    const message = unreadableFailureText(attributes).ru;
    const error = super.failureToError({ ...failure, message, encodedAttributes: null }, payloadConverter);
    if (error instanceof TemporalFailure) error.failure = failure;
    return error;
  }

  override errorToFailure(error: unknown, payloadConverter: PayloadConverter): ProtoFailure {
    const failure = error instanceof TemporalFailure ? error.failure : undefined;
    const attributes: unknown =
      failure?.encodedAttributes && payloadConverter.fromPayload(failure.encodedAttributes);
    if (failure !== undefined && isUnreadable(attributes)) return failure;
    const made = super.errorToFailure(error, payloadConverter);
    const clear = clearText(error);
    return clear === undefined ? made : { ...made, message: clear };
  }

  /** A copy, because the SDK overwrites the text in place: the same error converted twice would lose its message. */
  override errorToFailureInner(error: unknown, payloadConverter: PayloadConverter): ProtoFailure {
    return { ...super.errorToFailureInner(error, payloadConverter) };
  }
}

/** What a refusal by the case says in clear (`shared/errors.ts`); undefined for every other error. */
function clearText(error: unknown): string | undefined {
  if (!(error instanceof ApplicationFailure) || typeof error.type !== 'string') return undefined;
  const [refused]: unknown[] = error.details ?? [];
  const isRefusal =
    Object.hasOwn(errorTexts, error.type) &&
    typeof refused === 'object' &&
    refused !== null &&
    'clear' in refused &&
    typeof refused.clear === 'string' &&
    refused.clear.startsWith(`${error.type}: `);
  return isRefusal ? (refused.clear as string) : undefined;
}

export const failureConverter = new EncodedFailureConverter();
