import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { METADATA_ENCODING_KEY, type Payload, type PayloadCodec } from '@temporalio/common';
import proto from '@temporalio/proto';
import { unreadableEncoding } from '../../shared/unreadable.ts';
import { isKeyId, type KeyRing } from './key-ring.ts';

const wire = proto.temporal.api.common.v1.Payload;

const ENCRYPTED = 'binary/encrypted';
const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

type Reason = 'unknown-key' | 'bad-content';

/**
 * Encrypts every payload with the ring's current key: AES-256-GCM over the whole payload, its metadata included. The data
 * are IV (96 random bits), ciphertext, tag; the key's id is authenticated. Decoding never throws: what cannot be read
 * becomes a marker that holds the payload as it came, and encoding a marker gives that payload back.
 */
export class EncryptionCodec implements PayloadCodec {
  readonly #ring: KeyRing;

  constructor(ring: KeyRing) {
    this.#ring = ring;
  }

  async encode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => unmark(payload) ?? this.#encrypt(payload));
  }

  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => this.#decrypt(payload));
  }

  #encrypt(payload: Payload): Payload {
    const { id, key } = this.#ring.current;
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, key, iv).setAAD(bytes(id));
    const data = Buffer.concat([
      iv,
      cipher.update(wire.encode(payload).finish()),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    return { metadata: { [METADATA_ENCODING_KEY]: bytes(ENCRYPTED), 'key-id': bytes(id) }, data };
  }

  /** A payload that is not encrypted is passed on: operators may send without a codec. */
  #decrypt(payload: Payload): Payload {
    if (text(payload, METADATA_ENCODING_KEY) !== ENCRYPTED) return payload;
    const id = text(payload, 'key-id') ?? '';
    if (!isKeyId(id)) return mark(payload, 'bad-content');
    const key = this.#ring.get(id);
    if (key === undefined) return mark(payload, 'unknown-key', id);
    try {
      return open(key, id, payload.data ?? new Uint8Array());
    } catch {
      return mark(payload, 'bad-content', id);
    }
  }
}

function open(key: Buffer, id: string, data: Uint8Array): Payload {
  const decipher = createDecipheriv(CIPHER, key, data.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(bytes(id))
    .setAuthTag(data.subarray(Math.max(IV_BYTES, data.length - TAG_BYTES)));
  const plain = Buffer.concat([decipher.update(data.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
  return wire.decode(plain);
}

function mark(payload: Payload, reason: Reason, id = ''): Payload {
  return {
    metadata: {
      [METADATA_ENCODING_KEY]: bytes(unreadableEncoding),
      reason: bytes(reason),
      'key-id': bytes(id),
    },
    data: wire.encode(payload).finish(),
  };
}

/** The payload inside a marker; nothing when it is no marker, or one that we did not make. */
function unmark(payload: Payload): Payload | undefined {
  if (text(payload, METADATA_ENCODING_KEY) !== unreadableEncoding) return undefined;
  try {
    return wire.decode(payload.data ?? new Uint8Array());
  } catch {
    return payload;
  }
}

const bytes = (value: string): Uint8Array => Buffer.from(value, 'utf8');

function text({ metadata }: Payload, key: string): string | undefined {
  const value = metadata?.[key];
  return value ? Buffer.from(value).toString('utf8') : undefined;
}
