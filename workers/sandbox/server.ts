import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { mount } from './mount.ts';
import { page } from './page/page.ts';
import { openRecord } from './record.ts';
import type { SandboxSystem } from './system.ts';
import { cabinet } from './systems/cabinet.ts';
import { courts } from './systems/courts.ts';
import { inbox } from './systems/inbox.ts';
import { procurement } from './systems/e-procurement.ts';
import { legalEntities } from './systems/legal-entities.ts';
import { monitoring } from './systems/monitoring.ts';
import { ncanode } from './systems/ncanode.ts';
import { producers } from './systems/producers.ts';
import { site } from './systems/site.ts';

/** Stand-ins of this procedure; a later procedure adds its own here. */
export const systems: readonly SandboxSystem[] = [
  cabinet,
  monitoring,
  ncanode,
  inbox,
  legalEntities,
  producers,
  courts,
  procurement,
  site,
];

export interface SandboxOptions {
  /** Folder of the records; without it everything is forgotten at the end. */
  readonly dir?: string;
  /** Its clock; the machine's without it. */
  readonly now?: () => Date;
  /** Told of what the stand-ins themselves get wrong. */
  readonly onError?: (error: Error) => void;
}

/** All stand-ins in one server, not listening yet, with the page of what was sent to whom at `/`. */
export async function createSandbox({ dir, now, onError }: SandboxOptions = {}): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: 8 * 1024 * 1024,
    forceCloseConnections: true,
  });
  app.addHook('onError', async (_request, _reply, error) => onError?.(error));
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      const fields = [...new URLSearchParams(String(body))].filter(([, value]) => value !== '');
      done(null, Object.fromEntries(fields));
    },
  );
  const mounted = await Promise.all(
    systems.map(async (system) =>
      mount(
        app,
        system,
        await openRecord({
          ...(dir === undefined ? {} : { file: join(dir, `${system.name}.jsonl`) }),
          ...(now === undefined ? {} : { now }),
        }),
      ),
    ),
  );
  app.get('/health', () => ({ status: 'ok' }));
  app.get<{ Querystring: { case?: string } }>('/', (request, reply) =>
    reply.type('text/html; charset=utf-8').send(page(mounted, request.query.case)),
  );
  return app;
}
