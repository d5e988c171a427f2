import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonical, type Json } from '../../shared/json.ts';
import type { Instant } from '../../shared/calendar/types.ts';

/** What the edge vouches for: that this message to this case was received at that moment (TIME-4, house rule 5). */
export interface AttestedReceipt {
  readonly caseId: string;
  /** Name of the message, or of the workflow for the application itself. */
  readonly name: string;
  readonly idempotencyKey: string;
  /** The message without its envelope. */
  readonly body: Json;
  readonly receivedAt: Instant;
}

/** HMAC-SHA256, base64url, over the canonical text of the receipt: no part of it can be changed or moved to another case. */
export function attest(key: Buffer, receipt: AttestedReceipt): string {
  return createHmac('sha256', key).update(attestedText(receipt)).digest('base64url');
}

/** The text that is attested; its UTF-8 bytes go into the HMAC. */
export function attestedText({ caseId, name, idempotencyKey, body, receivedAt }: AttestedReceipt): string {
  return `senim attestation 1\n${canonical({ caseId, name, idempotencyKey, body, receivedAt })}`;
}

/** Whether the edge made this attestation for exactly this receipt. Any text may be asked about. */
export function verifyAttestation(key: Buffer, receipt: AttestedReceipt, attestation: string): boolean {
  const expected = Buffer.from(attest(key, receipt));
  const claimed = Buffer.from(attestation);
  return claimed.length === expected.length && timingSafeEqual(claimed, expected);
}
