import { z } from 'zod';
import type { SandboxSystem } from '../system.ts';
import { instant, plainError, text } from './fields.ts';
import { receipted, versions } from './versions.ts';

const positive = z.int().min(1);

const wireEntry = z.strictObject({
  entry: positive,
  version: positive,
  statusRu: text,
  statusKz: text,
  validFrom: z.iso.date(),
  recordedAt: instant,
  columns: z.array(z.strictObject({ titleRu: text, titleKz: text, values: z.array(z.string()) })).min(1),
});

/** What it keeps of one. */
export const keptEntry = receipted(wireEntry);

/** The provider's site (RULES-8): publishes entries in the form of App. 1. The format is our own design. */
export const site: SandboxSystem = {
  name: 'site',
  title: 'Сайт услугодателя',
  routes: [versions('/registry/entries', wireEntry)],
  error: plainError,
};
