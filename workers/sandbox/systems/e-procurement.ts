import { z } from 'zod';
import { productTypes } from '../../../shared/law/types.ts';
import type { SandboxSystem } from '../system.ts';
import { instant, plainError, text } from './fields.ts';
import { receipted, versions } from './versions.ts';

const positive = z.int().min(1);

const wireVersion = z.strictObject({
  entry: positive,
  version: positive,
  status: z.enum(['included', 'excluded']),
  formedOn: z.iso.date(),
  validFrom: z.iso.date(),
  recordedAt: instant,
  productName: text,
  requiredSoftware: z.array(text),
  models: z.array(text),
  productType: z.enum(productTypes),
  applicant: z.strictObject({ id: text, name: text, contacts: text, support: z.array(text) }),
  enstruCodes: z.array(text),
  categoryCodes: z.array(text),
  note: z.string(),
  basis: z.strictObject({ document: text, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
});

/** What it keeps of one. */
export const keptVersion = receipted(wireVersion);

/** Operator of electronic procurement (RULES-8): takes entries as data. The format is our own design, the real one is not public. */
export const procurement: SandboxSystem = {
  name: 'e-procurement',
  title: 'Оператор электронных закупок',
  routes: [versions('/registry/versions', wireVersion)],
  error: plainError,
};
