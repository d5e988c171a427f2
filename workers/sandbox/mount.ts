import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { canonical, type Json } from '../../shared/json.ts';
import { type FaultKind, type FaultKnob, faultKnob, faultSchema } from './faults.ts';
import type { Call, CallRecord, Outcome } from './record.ts';
import type { Route, SandboxSystem } from './system.ts';

/** A stand-in at work: its declaration, its fault knob, its record. */
export interface Mounted {
  readonly system: SandboxSystem;
  readonly knob: FaultKnob;
  readonly record: CallRecord;
}

/** Mounts a stand-in: its routes, `/<name>/fault` (GET, PUT, and POST from the page's form) and `/<name>/calls`. */
export function mount(app: FastifyInstance, system: SandboxSystem, record: CallRecord): Mounted {
  const mounted = { system, knob: faultKnob(), record };
  const { name } = system;
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());
  for (const route of system.routes) {
    app.route({
      method: route.method,
      url: `/${name}${route.path}`,
      handler: (request, reply) => answer(mounted, route, request, reply, closing.signal),
    });
  }
  app.get(`/${name}/calls`, () => record.calls());
  app.get(`/${name}/fault`, () => mounted.knob.now());
  const set = (request: FastifyRequest) => {
    const fault = faultSchema.safeParse(request.body);
    if (fault.success) mounted.knob.set(fault.data);
    return fault.success
      ? undefined
      : fault.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };
  app.put(`/${name}/fault`, (request, reply) => {
    const problems = set(request);
    return problems ? reply.code(400).send({ problems }) : mounted.knob.now();
  });
  app.post(`/${name}/fault`, (request, reply) => {
    const problems = set(request);
    return problems ? reply.code(400).send({ problems }) : reply.redirect('/', 303);
  });
  return mounted;
}

interface Answer {
  readonly status: number;
  readonly body: Json;
}

async function answer(
  mounted: Mounted,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  closing: AbortSignal,
): Promise<FastifyReply> {
  const fault = mounted.knob.take();
  const respond = () => respondTo(mounted, route, request, fault.kind);
  let { status, body } = await respond();
  if (fault.kind === 'twice') ({ status, body } = await respond());
  if (fault.kind === 'slow') await delay(fault.ms, undefined, { signal: closing }).catch(() => undefined);
  const text = JSON.stringify(body);
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(fault.kind === 'malformed' ? text.slice(0, Math.ceil(text.length / 2)) : text);
}

/** What the system does with one request as it reaches it, recorded. */
async function respondTo(
  { system, record }: Mounted,
  route: Route,
  { headers, body }: FastifyRequest,
  fault: FaultKind,
): Promise<Answer> {
  const header = headers['idempotency-key'];
  const key = typeof header === 'string' && header !== '' ? header : undefined;
  const end = async (outcome: Outcome, { status, body: given }: Answer, more: Partial<Call> = {}) => {
    const about = { ...(key === undefined ? {} : { key }), ...(fault === 'none' ? {} : { fault }) };
    await record.add({ path: route.path, outcome, status, ...about, ...more });
    return { status, body: given };
  };
  const fail = (outcome: Outcome, status: number, code: string, why: string) =>
    end(outcome, { status, body: system.error(status, code, why) }, { why });

  if (fault === 'down') return fail('down', 503, 'unavailable', 'The system is down.');
  if (fault === 'wrong') return fail('refused', 422, 'refused-by-fault', 'Refused as the fault knob asks.');
  if (route.kind === 'question') {
    const handled = route.handle(body);
    if ('refused' in handled) return fail('refused', 400, 'malformed-request', handled.refused);
    return end('answered', handled, kept(handled));
  }
  if (key === undefined) return fail('refused', 400, 'key-missing', 'Send the header Idempotency-Key.');
  const bodyHash = createHash('sha256').update(canonical(body)).digest('hex');
  const before = record.accepted(key);
  if (before === bodyHash) return fail('known', 409, 'known', 'Accepted before with this key and content.');
  if (before !== undefined) return fail('key reused', 422, 'key-reused', 'The key has other content.');
  const handled = route.handle(body);
  if ('refused' in handled) return fail('refused', 422, 'content', handled.refused);
  return end('accepted', handled, { bodyHash, ...kept(handled) });
}

function kept(handled: { readonly kept?: unknown }): Pick<Call, 'kept'> {
  return handled.kept === undefined ? {} : { kept: handled.kept };
}
