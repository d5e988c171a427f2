import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { roles } from '../../../shared/roles.ts';
import { route, type SandboxSystem } from '../system.ts';
import { instant, plainError, text } from './fields.ts';

export const wireNote = z.strictObject({
  caseId: text,
  role: z.enum(Object.keys(roles)),
  staff: text.optional(),
  type: text,
  rule: text,
  textRu: text,
  textKz: text,
  dueAt: instant.optional(),
});

/** The staff's mail: takes notes for everybody who holds a role. The format is our own design. */
export const inbox: SandboxSystem = {
  name: 'inbox',
  title: 'Почта сотрудников',
  routes: [
    route('/notes', 'write', wireNote, (note) => ({ status: 201, body: { id: randomUUID() }, kept: note })),
  ],
  error: plainError,
};
