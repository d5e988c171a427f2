import {
  BinaryPayloadConverter,
  CompositePayloadConverter,
  encodingKeys,
  JsonPayloadConverter,
  METADATA_ENCODING_KEY,
  type Payload,
  type PayloadConverter,
  UndefinedPayloadConverter,
} from '@temporalio/common';
import { type Unreadable, unreadable, unreadableEncoding } from '../../shared/unreadable.ts';

/**
 * Levels of nesting a value may have. No message has ten; a few hundred thousand brackets parse well and then overflow the
 * stack of whatever walks the value, which would stop the case.
 */
const MAX_DEPTH = 64;

const JSON_PLAIN = encodingKeys.METADATA_ENCODING_JSON;

/** The SDK reads and writes UTF-8 in JavaScript; the machine's own, which the sandbox has too, is ten times faster. */
const writer = new TextEncoder();
const reader = new TextDecoder('utf-8', { ignoreBOM: true });

/** As the SDK's, by the machine's own UTF-8. */
class Json extends JsonPayloadConverter {
  override toPayload(value: unknown): Payload | undefined {
    if (value === undefined) return undefined;
    try {
      const data = writer.encode(JSON.stringify(value));
      return { metadata: { [METADATA_ENCODING_KEY]: encodingKeys.METADATA_ENCODING_JSON }, data };
    } catch {
      return undefined;
    }
  }
}

const converter = new CompositePayloadConverter(
  new UndefinedPayloadConverter(),
  new BinaryPayloadConverter(),
  new Json(),
);

/**
 * The SDK's converter (undefined, bytes, JSON), except that reading never throws: what cannot be read becomes an
 * `Unreadable` value. An error thrown here would stop the workflow task, so one junk message would stop its case for ever.
 * Runs inside the workflow sandbox, and in every client and worker.
 */
export const payloadConverter: PayloadConverter = {
  toPayload: (value) => converter.toPayload(value),
  // The SDK lets its caller name any type of the value; whoever takes values from outside asks `isUnreadable` first.
  fromPayload: read as PayloadConverter['fromPayload'],
};

function read(payload: Payload): unknown {
  try {
    const { metadata, data } = payload;
    if (data != null && isJson(metadata?.[METADATA_ENCODING_KEY])) {
      if (deeperThan(MAX_DEPTH, data)) return { $unreadable: 'bad-content' } satisfies Unreadable;
      return JSON.parse(reader.decode(data));
    }
    const encoding = text(payload, METADATA_ENCODING_KEY);
    if (encoding === unreadableEncoding) return unreadable(text(payload, 'reason'), text(payload, 'key-id'));
    return converter.fromPayload(payload);
  } catch {
    return { $unreadable: 'not-json' } satisfies Unreadable;
  }
}

function text({ metadata }: Payload, key: string): string | undefined {
  const bytes = metadata?.[key];
  return bytes ? reader.decode(bytes) : undefined;
}

/** Nearly every payload is; to compare its bytes is cheaper than to read them. */
const isJson = (encoding: Uint8Array | null | undefined): boolean =>
  encoding?.length === JSON_PLAIN.length && JSON_PLAIN.every((byte, i) => encoding[i] === byte);

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Array.from('"\\[]{}', (sign) =>
  sign.charCodeAt(0),
);

function deeperThan(limit: number, json: Uint8Array): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < json.length; i += 1) {
    const sign = json[i] ?? 0;
    if (quoted && sign === BACKSLASH) i += 1;
    else if (sign === QUOTE) quoted = !quoted;
    else if (quoted) continue;
    else if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) depth -= 1;
    else if (sign === OPEN_LIST || sign === OPEN_OBJECT) {
      depth += 1;
      if (depth > limit) return true;
    }
  }
  return false;
}
