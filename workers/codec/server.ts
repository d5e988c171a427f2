import { createHash, timingSafeEqual } from 'node:crypto';
import { METADATA_ENCODING_KEY, type Payload, type PayloadCodec } from '@temporalio/common';
import { decode, encode } from '@temporalio/common/lib/encoding.js';
import { JSONToPayload, payloadToJSON } from '@temporalio/common/lib/proto-utils.js';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isUnreadable, unreadableEncoding, unreadableText } from '../../shared/unreadable.ts';
import { payloadConverter } from '../../workflows/converter/payload-converter.ts';

export interface CodecServerOptions {
  readonly codec: PayloadCodec;
  /** Access token: `Authorization: Bearer <token>`, or the first part of the path. */
  readonly token: string;
  /** Origins of the pages that may call: the UI's. */
  readonly origins: readonly string[];
}

/** A page of history with its payloads, in base64. */
const BODY_LIMIT = 16 * 1024 * 1024;

/** What the UI sends (2.54); `authorization-extras` with single sign-on. */
const ALLOWED_HEADERS = 'content-type, x-namespace, authorization, authorization-extras';

const requestBody = z.object({ payloads: z.array(z.record(z.string(), z.unknown())).default([]) });

class BadRequest extends Error {}

/** The UI's origins on this machine. */
export const uiOrigins = (uiPort: number): string[] => [
  `http://127.0.0.1:${uiPort}`,
  `http://localhost:${uiPort}`,
];

/** What the UI is started with as `--ui-codec-endpoint`. The UI sends no header without single sign-on, so the token is in the path. */
export const uiCodecEndpoint = (port: number, token: string): string => `http://127.0.0.1:${port}/${token}`;

/**
 * The codec server: `POST /encode` and `/decode` with `{ payloads }` in Temporal's JSON, so that an operator reads and writes
 * plain JSON in the UI and on the command line. It logs no request: bodies are cases, paths hold the token.
 */
export function createCodecServer({ codec, token, origins }: CodecServerOptions): FastifyInstance {
  const app = fastify({ logger: false, bodyLimit: BODY_LIMIT, routerOptions: { maxParamLength: 256 } });
  // A page of any origin may send text/plain without asking first.
  app.removeContentTypeParser('text/plain');

  app.addHook('onRequest', async (request, reply) => {
    reply.header('vary', 'Origin').header('cache-control', 'no-store');
    const { origin } = request.headers;
    if (origin === undefined) return;
    if (origins.includes(origin)) reply.header('access-control-allow-origin', origin);
    else await problem(reply, 403, texts.origin);
  });
  app.options('/*', async (_request, reply) =>
    reply
      .code(204)
      .headers({
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': ALLOWED_HEADERS,
        'access-control-max-age': '600',
      })
      .send(),
  );
  app.get('/health', async () => ({ status: 'ok' }));

  const guard = async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isSame(tokenOf(request), token))
      await problem(reply.header('www-authenticate', 'Bearer'), 401, texts.token);
  };
  const steps = {
    encode: async (payloads: Payload[]) => codec.encode(payloads),
    decode: async (payloads: Payload[]) => (await codec.decode(payloads)).map(forPerson),
  };
  for (const [step, run] of Object.entries(steps)) {
    const handler = async (request: FastifyRequest) => ({
      payloads: (await run(payloadsOf(request.body))).map(payloadToJSON),
    });
    app.post(`/${step}`, { onRequest: guard }, handler);
    app.post(`/:token/${step}`, { onRequest: guard }, handler);
  }

  app.setNotFoundHandler(async (_request, reply) => problem(reply, 404, texts.place));
  app.setErrorHandler(async (error, _request, reply) => {
    if (error instanceof BadRequest) return problem(reply, 400, error.message);
    const status = statusOf(error);
    return problem(reply, status, refusals[status] ?? texts.failed);
  });
  return app;
}

const texts = {
  origin: 'This page may not use the codec server: only the Temporal UI of this installation may.',
  token:
    'The access token is missing or wrong: send "Authorization: Bearer <token>" or use the address /<token>/decode.',
  place: 'There is POST /encode, POST /decode and GET /health.',
  failed: 'The codec server failed. Ask its operator.',
};

const refusals: Record<number, string> = {
  400: 'The body is not JSON. Send { "payloads": [...] } in Temporal\'s JSON, with content-type application/json.',
  413: `The body is larger than ${BODY_LIMIT / 1024 / 1024} MiB. Send fewer payloads at once.`,
  415: 'Send { "payloads": [...] } with content-type application/json.',
};

function statusOf(error: unknown): number {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status in refusals ? status : 500;
}

function problem(reply: FastifyReply, status: number, error: string): FastifyReply {
  return reply.code(status).send({ error });
}

/** In the path the token is the UI's; elsewhere it is the header's. */
function tokenOf({ params, headers }: FastifyRequest): string {
  if (typeof params === 'object' && params !== null && 'token' in params) return String(params.token);
  return /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}

/** Compares digests, so that neither the token's length nor its beginning shows in the time taken. */
function isSame(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHash('sha256').update(text).digest()) as [
    Buffer,
    Buffer,
  ];
  return timingSafeEqual(a, b);
}

function payloadsOf(body: unknown): Payload[] {
  const read = requestBody.safeParse(body);
  if (!read.success)
    throw new BadRequest('The body must be { "payloads": [{ "metadata": {...}, "data": "..." }, ...] }.');
  return read.data.payloads.map((payload, index) => {
    try {
      return JSONToPayload(payload);
    } catch {
      throw new BadRequest(
        `payloads[${index}] is not a payload: "data" and every value of "metadata" must be base64.`,
      );
    }
  });
}

/** A payload that could not be read, as JSON that says why in both languages; any other as it is. */
function forPerson(payload: Payload): Payload {
  const encoding = payload.metadata?.[METADATA_ENCODING_KEY];
  if (!encoding || decode(encoding) !== unreadableEncoding) return payload;
  const value: unknown = payloadConverter.fromPayload(payload);
  if (!isUnreadable(value)) return payload;
  const { $unreadable: unreadable, keyId } = value;
  return {
    metadata: { [METADATA_ENCODING_KEY]: encode('json/plain') },
    data: encode(JSON.stringify({ unreadable, keyId, ...unreadableText(value) })),
  };
}
