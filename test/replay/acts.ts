import type { Payload, ProtoFailure } from '@temporalio/common';
import type { google, temporal } from '@temporalio/proto';
import { said } from './payloads.ts';

/** Something a workflow asked of the server, as its code says it now or as a history holds it: both are put into these words. */
export interface Act {
  /** The history's word for it. */
  readonly kind: string;
  /** What tells it from others of its kind: the number of a timer, of an activity, of an update. */
  readonly id: string;
  readonly facts: Facts;
  /** Number of its event; absent when it is asked by code. */
  readonly event?: number;
}

export type Facts = Readonly<Record<string, unknown>>;

/** Ids as commands and events hold them. */
export type Id = string | number | { toString(): string } | null | undefined;

type Duration = google.protobuf.IDuration | null | undefined;
type Fields = { [name: string]: Payload } | null | undefined;

/** Seconds come as a number of 64 bits from a server and as digits from a file. */
export const milliseconds = (given: Duration): number =>
  Number(String(given?.seconds ?? 0)) * 1000 + Math.round((given?.nanos ?? 0) / 1_000_000);

/** The task queue a case runs on, whatever it is called where it is replayed. */
export const OWN_QUEUE = 'its own';

export const all = (payloads: readonly Payload[] | null | undefined): unknown[] => (payloads ?? []).map(said);

export const fieldsOf = (fields: Fields): Facts =>
  Object.fromEntries(Object.entries(fields ?? {}).map(([name, payload]) => [name, said(payload)]));

/** The summary an activity, a timer or a child shows in the UI. */
export const summaryOf = (
  metadata: { readonly summary?: Payload | null | undefined } | null | undefined,
): Facts => ({ summary: said(metadata?.summary) });

/** Ten years: the time-skipping server's word for no limit. */
const UNLIMITED = 315_360_000_000;

const limit = (given: Duration): number | 'none' => {
  const length = milliseconds(given);
  return length === 0 || length >= UNLIMITED ? 'none' : length;
};

interface Timeouts {
  readonly scheduleToCloseTimeout?: Duration;
  readonly scheduleToStartTimeout?: Duration;
  readonly startToCloseTimeout?: Duration;
  readonly heartbeatTimeout?: Duration;
}

/** Time-outs as the server stores them: what is not said follows from the whole. */
export function timeoutsOf(given: Timeouts): Facts {
  const whole = limit(given.scheduleToCloseTimeout);
  const start = limit(given.scheduleToStartTimeout);
  const run = limit(given.startToCloseTimeout);
  return {
    scheduleToClose: whole,
    scheduleToStart: start === 'none' ? whole : start,
    startToClose: run === 'none' ? whole : run,
    heartbeat: limit(given.heartbeatTimeout),
  };
}

/** A rule of retrying with the server's own values where the workflow gives none. */
export function retryOf(policy: temporal.api.common.v1.IRetryPolicy | null | undefined): Facts {
  const initial = milliseconds(policy?.initialInterval) || 1000;
  return {
    retry: {
      initial,
      backoff: policy?.backoffCoefficient || 2,
      maximum: milliseconds(policy?.maximumInterval) || initial * 100,
      attempts: policy?.maximumAttempts ?? 0,
      final: policy?.nonRetryableErrorTypes ?? [],
    },
  };
}

/** What a failure says, without the stack, which every release moves. */
export function failureOf(failure: ProtoFailure | null | undefined): Facts | undefined {
  if (!failure) return undefined;
  const { message, encodedAttributes, applicationFailureInfo: info, cause } = failure;
  const encoded = said(encodedAttributes);
  const hidden =
    typeof encoded === 'object' && encoded !== null && 'message' in encoded ? encoded.message : '';
  return {
    message,
    hidden,
    type: info?.type ?? '',
    nonRetryable: info?.nonRetryable ?? false,
    details: all(info?.details?.payloads),
    ...(cause ? { cause: failureOf(cause) } : {}),
  };
}
