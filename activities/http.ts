import { asyncLocalStorage } from '@temporalio/activity';
import { z } from 'zod';
import type { Json } from '../shared/json.ts';
import { type Call, malformed, refused, unavailable } from './failures.ts';

/** How one outside system is reached. */
export interface HttpOptions {
  /** As messages name it. */
  readonly system: string;
  /** Base address, no slash at its end. */
  readonly url: string;
  /** Time one call may take with its whole answer. */
  readonly seconds: number;
  /** How one request travels; over the network without it. Throws what `unavailable` makes. */
  readonly exchange?: Exchange;
}

/** One request as it leaves. */
export interface Request {
  readonly url: string;
  readonly seconds: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Exchanged {
  readonly status: number;
  readonly text: string;
  /** The pause the system asked for. */
  readonly retryAfterMs?: number;
}

export type Exchange = (call: Call, request: Request) => Promise<Exchanged>;

export interface Http {
  readonly system: string;
  /** Sends JSON. A final refusal is returned where `asked` lists its status, else thrown as `SYSTEM_REFUSED`. */
  post<T>(path: string, body: Json, asked: Asked<T>): Promise<Reply<T>>;
}

export interface Asked<T> {
  /** What is being done, for messages: `deliver a notice`. */
  readonly doing: string;
  /** Idempotency key of a write. */
  readonly key?: string;
  /** What a 2xx answer must be. */
  readonly answer: z.ZodType<T>;
  /** Statuses that are answers here and not errors. */
  readonly expected?: readonly number[];
}

export type Reply<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly status: number; readonly body: unknown };

/** Statuses of 4xx that speak of access, address or load, not of the content: they pass without a change of content. */
const NOT_OF_CONTENT = [401, 403, 404, 407, 408, 425, 429];
const LARGEST_ANSWER = 4 * 1024 * 1024;

/**
 * JSON over HTTP with one judgement for all systems: 2xx that fits the schema is the answer; 4xx is final except where
 * it speaks of access, address or load; everything else (5xx, no connection, too slow, unreadable) is retried.
 */
export function createHttp({ system, url, seconds, exchange = overNetwork }: HttpOptions): Http {
  return {
    system,
    async post(path, body, { doing, key, answer, expected = [] }) {
      const call = { system, doing };
      const { status, text, retryAfterMs } = await exchange(call, {
        url: `${url}${path}`,
        seconds,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          accept: 'application/json',
          // A header holds ASCII only; an id may not.
          ...(key === undefined ? {} : { 'idempotency-key': encodeURI(key) }),
        },
        body: JSON.stringify(body),
      });
      if (status >= 200 && status < 300) return { ok: true, body: check(call, answer, json(call, text)) };
      if (expected.includes(status)) return { ok: false, status, body: json(call, text) };
      if (status >= 400 && status < 500 && !NOT_OF_CONTENT.includes(status))
        throw refused(call, status, codeIn(text));
      throw unavailable(call, `HTTP ${String(status)}`, retryAfterMs);
    },
  };
}

async function overNetwork(call: Call, { url, seconds, headers, body }: Request): Promise<Exchanged> {
  const cancelled = asyncLocalStorage.getStore()?.cancellationSignal;
  const tooSlow = AbortSignal.timeout(seconds * 1000);
  const signal = cancelled ? AbortSignal.any([cancelled, tooSlow]) : tooSlow;
  try {
    const response = await fetch(url, { method: 'POST', redirect: 'manual', headers, body, signal });
    const pause = Number(response.headers.get('retry-after') ?? Number.NaN);
    const text = await boundedText(call, response);
    return {
      status: response.status,
      text,
      ...(pause > 0 && pause <= 3600 ? { retryAfterMs: pause * 1000 } : {}),
    };
  } catch (error) {
    if (tooSlow.aborted) throw unavailable(call, `no answer within ${String(seconds)} s`);
    // Only errors of the network are the system's. A cancelled activity goes on with the SDK's own failure.
    if (error instanceof TypeError) throw unavailable(call, 'no connection');
    throw error;
  }
}

async function boundedText(call: Call, response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > LARGEST_ANSWER) throw malformed(call, `longer than ${String(LARGEST_ANSWER)} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function json(call: Call, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(call, 'not JSON');
  }
}

function check<T>(call: Call, schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  // Paths only: values may be a person's.
  const paths = read.error.issues.map(({ path }) => path.join('.') || 'the whole').join(', ');
  throw malformed(call, `not as agreed at ${paths}`);
}

const refusal = z.object({ code: z.string().regex(/^[\w.-]{1,40}$/) });

/** The system's own code of an error where it gives one; its texts may name a person and are left. */
function codeIn(text: string): string | undefined {
  try {
    return refusal.safeParse(JSON.parse(text)).data?.code;
  } catch {
    return undefined;
  }
}
