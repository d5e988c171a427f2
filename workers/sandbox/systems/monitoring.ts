import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { route, type SandboxSystem } from '../system.ts';
import { instant, plainError, text } from './fields.ts';

export const wireStage = z.strictObject({
  caseId: text,
  requestNumber: text,
  stage: text,
  stageAt: instant,
  serviceDueAt: instant.optional(),
});

/** Monitoring of state services (RULES-26): takes stages. The format is our own design, the real one is not public. */
export const monitoring: SandboxSystem = {
  name: 'monitoring',
  title: 'Мониторинг госуслуг',
  routes: [
    route('/stages', 'write', wireStage, (stage) => ({
      status: 201,
      body: { id: randomUUID() },
      kept: stage,
    })),
  ],
  error: plainError,
};
