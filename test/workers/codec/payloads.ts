import { randomBytes } from 'node:crypto';
import type { Payload } from '@temporalio/common';
import { parseKeyRing, type KeyRing } from '../../../workers/codec/key-ring.ts';

/** A ring entry `id:base64` with a fresh key. */
export const entry = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;

export const ring = (...entries: string[]): KeyRing => parseKeyRing('SENIM_KEY_RING', entries.join(','));

export const json = (value: unknown): Payload => ({
  metadata: { encoding: Buffer.from('json/plain') },
  data: Buffer.from(JSON.stringify(value)),
});

/** Everything of a payload as one text, to look for what must not be there. */
export const raw = ({ metadata, data }: Payload): string =>
  [...Object.values(metadata ?? {}), data ?? Buffer.alloc(0)]
    .map((bytes) => Buffer.from(bytes).toString('latin1'))
    .join('\n');

export const meta = ({ metadata }: Payload, key: string): string | undefined => {
  const bytes = metadata?.[key];
  return bytes && Buffer.from(bytes).toString();
};
