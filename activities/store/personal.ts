import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { StoreError } from './errors.ts';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM: `iv(12) | tag(16) | ciphertext`. `context` is bound to the text: it opens nowhere else. */
export function seal(key: Uint8Array, context: string, clear: Uint8Array): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(clear), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Opens what `seal` made. Throws `KEY_WRONG` when key, context or bytes are not those of the sealing. */
export function unseal(key: Uint8Array, context: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(context))
      .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  } catch {
    throw new StoreError('KEY_WRONG', context);
  }
}

/** Two keys of one person, both gone with the one they come from: for encrypting and for recognising a repeat. */
export interface PersonKeys {
  /** Id of the row of `person_keys`. */
  readonly id: number;
  readonly encryption: Buffer;
  readonly recognition: Buffer;
}

export function derive(id: number, dataKey: Uint8Array): PersonKeys {
  const part = (use: string) => Buffer.from(hkdfSync('sha256', dataKey, '', `senim journal ${use}`, 32));
  return { id, encryption: part('encryption'), recognition: part('recognition') };
}

/** Equal for equal facts of the same step although each ciphertext is random; tells nothing without the key. */
export function recognitionMac(keys: PersonKeys, context: string, clear: string): Buffer {
  return createHmac('sha256', keys.recognition).update(context).update('\0').update(clear).digest();
}
