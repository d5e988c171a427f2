import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Payload } from '@temporalio/common';
import {
  historyFromJSON,
  historyToJSON,
  JSONToPayload,
  payloadToJSON,
  type JSONPayload,
} from '@temporalio/common/lib/proto-utils.js';
import { payloadConverter } from '../../workflows/converter/payload-converter.ts';
import type { Act } from './acts.ts';
import type { Past } from './replay.ts';

/**
 * Histories in files that people can read and compare: one event a line, payloads as the values they hold, nothing that
 * names a machine or that a replay does not need.
 */
export const goldenFolder = fileURLToPath(new URL('../histories/', import.meta.url));

/** `<workflow>--<way>--<sdk>--<yyyymmdd>.json` */
const NAME = /^(?<workflow>[\w-]+?)--(?<way>[\w-]+?)--(?<sdk>[\d.]+)--(?<day>\d{8})\.json$/;

export interface Golden extends Past {
  readonly file: string;
  readonly way: string;
}

interface Stored {
  readonly workflowId: string;
  readonly local: readonly Act[];
  readonly events: readonly unknown[];
}

/** What no replay reads: who did it, on which machine, how large it was. */
const UNREAD = new Set([
  'identity',
  'taskId',
  'requestId',
  'binaryChecksum',
  'historySizeBytes',
  'meteringMetadata',
  'workerVersion',
  'header',
  'stackTrace',
  'links',
]);

const JSON_PLAIN = 'json/plain';
const encodingOf = ({ metadata }: Payload) => String(Buffer.from(metadata?.['encoding'] ?? []));

/** All golden histories, by name. */
export function goldens(): Golden[] {
  return goldenFiles().map(readGolden);
}

export function goldenFiles(): string[] {
  return readdirSync(goldenFolder)
    .filter((file) => file.endsWith('.json'))
    .sort();
}

export function readGolden(file: string): Golden {
  const { way } = NAME.exec(file)?.groups ?? {};
  if (way === undefined) throw new Error(`${file} is not named <workflow>--<way>--<sdk>--<yyyymmdd>.json`);
  // Written by `written`; what it cannot be is refused when it is read as a history.
  const { workflowId, local, events } = JSON.parse(readFileSync(join(goldenFolder, file), 'utf8')) as Stored;
  return { file, way, workflowId, local, history: historyFromJSON(mapped({ events }, folded)) };
}

/** The text of a golden file. */
export function written({ workflowId, history, local = [] }: Past): string {
  const { events }: Stored = JSON.parse(historyToJSON(history));
  const lines = (items: readonly unknown[]) =>
    items.map((item) => `    ${JSON.stringify(mapped(item, unfolded))}`).join(',\n');
  return [
    '{',
    `  "workflowId": ${JSON.stringify(workflowId)},`,
    `  "local": [\n${lines(local)}\n  ],`,
    `  "events": [\n${lines(events)}\n  ]`,
    '}\n',
  ].join('\n');
}

/** A payload as the value it holds; a search attribute keeps its type beside it. */
function unfolded(value: object): unknown {
  if (!('metadata' in value && 'data' in value)) return undefined;
  // As `historyToJSON` writes payloads.
  const payload = JSONToPayload(value as JSONPayload);
  if (encodingOf(payload) !== JSON_PLAIN) return value;
  const json = withoutStack(payloadConverter.fromPayload(payload));
  const type = payload.metadata?.['type'];
  return { $json: json, ...(type ? { type: String(Buffer.from(type)) } : {}) };
}

/** The stack of an encoded failure names folders of a machine. */
function withoutStack(json: unknown): unknown {
  const failure = typeof json === 'object' && json !== null && 'stack_trace' in json;
  return failure ? { ...json, stack_trace: '' } : json;
}

function folded(value: object): unknown {
  if (!('$json' in value)) return undefined;
  const { metadata, data } = payloadConverter.toPayload(value.$json) ?? {};
  const type = 'type' in value ? { type: Buffer.from(String(value.type)) } : {};
  return payloadToJSON({ metadata: { ...metadata, ...type }, data: data ?? null });
}

/** A JSON value with some of its objects replaced, and without what no replay reads. */
function mapped(value: unknown, replace: (value: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapped(item, replace));
  const other = replace(value);
  if (other !== undefined) return other;
  const kept = Object.entries(value).filter(([key]) => !UNREAD.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, mapped(item, replace)]));
}
