import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { faultSchema } from './faults.ts';
import type { CallRecord } from './record.ts';
import { ask, learn, stand, type Mounted } from './stand-in.ts';
import type { Route, SandboxSystem } from './system.ts';

/**
 * Mounts a stand-in: its routes, `/<name>/fault` (GET, PUT, and POST from the page's form), `/<name>/calls` and
 * `/<name>/facts` (GET, PUT) where it knows any.
 */
export function mount(app: FastifyInstance, system: SandboxSystem, record: CallRecord): Mounted {
  const mounted = stand(system, record);
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
  if (system.facts !== undefined) {
    app.get(`/${name}/facts`, () => Object.fromEntries(mounted.facts));
    app.put(`/${name}/facts`, (request, reply) => {
      const problems = learn(mounted, request.body);
      return problems ? reply.code(400).send({ problems }) : Object.fromEntries(mounted.facts);
    });
  }
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

async function answer(
  mounted: Mounted,
  route: Route,
  { headers, body }: FastifyRequest,
  reply: FastifyReply,
  closing: AbortSignal,
): Promise<FastifyReply> {
  const header = headers['idempotency-key'];
  const key = typeof header === 'string' && header !== '' ? header : undefined;
  const { status, text, afterMs } = await ask(mounted, route, key, body);
  if (afterMs > 0) await delay(afterMs, undefined, { signal: closing }).catch(() => undefined);
  return reply.code(status).type('application/json; charset=utf-8').send(text);
}
