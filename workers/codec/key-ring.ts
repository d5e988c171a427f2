import { configTexts, told, type ConfigText } from '../../shared/texts/config.ts';
import { ConfigError } from '../../temporal.config.ts';

/** A key as the ring knows it: AES-256, so 32 bytes. */
interface Key {
  readonly id: string;
  readonly key: Buffer;
}

/** The keys of an installation: one writes, all read. */
export interface KeyRing {
  readonly current: Key;
  get(id: string): Buffer | undefined;
}

const KEY_BYTES = 32;
const KEY_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Whether a text may be the id of a key; what is not is never shown or logged. */
export const isKeyId = (text: string): boolean => KEY_ID.test(text);

/** Reads `id:base64,id:base64`. Throws `ConfigError` that names the variable and the id, never the key. */
export function parseKeyRing(variable: string, text: string): KeyRing {
  const keys = new Map<string, Buffer>();
  for (const entry of text.split(',')) {
    const [id = '', secret] = entry.trim().split(':', 2);
    if (!isKeyId(id) || secret === undefined) {
      throw new ConfigError(configTexts.ringEntry, { variable, n: String(keys.size + 1) });
    }
    if (keys.has(id)) throw new ConfigError(configTexts.ringTwice, { variable, id });
    keys.set(id, parseKey(variable, secret, told(configTexts.ofKey, { id })));
  }
  const [first] = keys;
  if (first === undefined) throw new ConfigError(configTexts.ringEmpty, { variable });
  return { current: { id: first[0], key: first[1] }, get: (id) => keys.get(id) };
}

/** Reads 32 bytes of base64. Throws `ConfigError` that names the variable, never the key. */
export function parseKey(variable: string, text: string, of: string | ConfigText = ''): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.toString('base64') !== text.trim() || key.length !== KEY_BYTES) {
    throw new ConfigError(configTexts.key, { variable, of });
  }
  return key;
}
