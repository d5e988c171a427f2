import {
  DefaultFailureConverter,
  type PayloadConverter,
  type ProtoFailure,
  TemporalFailure,
} from '@temporalio/common';
import { isUnreadable, unreadableFailureText } from '../../shared/unreadable.ts';

/**
 * Failures with their message and stack encoded as a payload, which the codec encrypts. `ApplicationFailure.type` stays in
 * clear: it is a code of a closed list. A failure whose text cannot be read is still the failure it is (its type decides),
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
    return super.errorToFailure(error, payloadConverter);
  }

  /** A copy, because the SDK overwrites the text in place: the same error converted twice would lose its message. */
  override errorToFailureInner(error: unknown, payloadConverter: PayloadConverter): ProtoFailure {
    return { ...super.errorToFailureInner(error, payloadConverter) };
  }
}

export const failureConverter = new EncodedFailureConverter();
