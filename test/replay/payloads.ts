import type { Payload, PayloadCodec } from '@temporalio/common';
import type { History } from '@temporalio/common/lib/proto-utils.js';
import { payloadConverter } from '../../workflows/converter/payload-converter.ts';

/** A payload wherever it stands in a history: in arguments, results, failures, search attributes, summaries. */
function isPayload(value: unknown): value is Payload {
  if (typeof value !== 'object' || value === null) return false;
  return 'metadata' in value && 'data' in value && Object.hasOwn(value, 'metadata');
}

/** What a payload says; undefined for none. */
export function said(payload: Payload | null | undefined): unknown {
  return payload ? payloadConverter.fromPayload(payload) : undefined;
}

/** The history with every payload as it was before the codec; the given one is left as it is. */
export async function decoded(history: History, codec: PayloadCodec): Promise<History> {
  const changed = async (value: unknown): Promise<unknown> => {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
    if (isPayload(value)) return (await codec.decode([value]))[0];
    if (Array.isArray(value)) return Promise.all(value.map(changed));
    // Numbers of 64 bits and the like are left whole.
    if ('unsigned' in value) return value;
    const entries = Object.entries(value).map(async ([key, item]) => [key, await changed(item)] as const);
    return Object.fromEntries(await Promise.all(entries));
  };
  // What was a history with its payloads replaced by payloads is one still.
  return (await changed(history)) as History;
}
