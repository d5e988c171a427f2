import { idempotencyKey, type Step } from '../idempotency.ts';
import type { PublishedVersion, Receiver } from './port.ts';

/** Both receivers are asked for the same; what one speaks is its adapter's. */
export function disseminationActivity(receiver: Receiver) {
  /** п. 8: a version of an entry goes to the receiver, once; its proof. */
  return async ({ version, step, n }: Step & { readonly version: PublishedVersion }) =>
    receiver.receive(version, idempotencyKey({ step, n }, version));
}
