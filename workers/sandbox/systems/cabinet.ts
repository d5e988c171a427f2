import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { isBin, isIin } from '../../../shared/identity/identifiers.ts';
import { route, type SandboxSystem } from '../system.ts';
import { plainError, text } from './fields.ts';

const hash = (base64: string) => createHash('sha256').update(base64, 'base64').digest('hex');

export const wireNotice = z.strictObject({
  caseId: text,
  requestNumber: text,
  recipient: z.string().refine((id) => isIin(id) || isBin(id), 'neither an ИИН nor a БИН'),
  contacts: z.array(text).min(1).optional(),
  type: text,
  titleRu: text,
  titleKz: text,
  textRu: text,
  textKz: text,
  document: z
    .strictObject({
      number: text,
      content: z.json(),
      pdf: z.base64().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      signature: z.base64().min(1),
    })
    .refine(({ pdf, sha256 }) => hash(pdf) === sha256, 'sha256 is not that of the PDF')
    .optional(),
});

/** Personal cabinet of the portal: takes notices. The format is our own design, the real one is not public. */
export const cabinet: SandboxSystem = {
  name: 'cabinet',
  title: 'Личный кабинет',
  routes: [
    route('/notices', 'write', wireNotice, (notice) => ({
      status: 201,
      body: { id: randomUUID() },
      kept: notice,
    })),
  ],
  error: plainError,
};
