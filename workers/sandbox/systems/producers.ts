import { z } from 'zod';
import { sampleOf } from '../sample-application.ts';
import { route, type SandboxSystem } from '../system.ts';
import { plainError, text } from './fields.ts';

const knownProducer = z.strictObject({ products: z.array(text), validUntil: z.iso.date().optional() });

const maker = sampleOf('SAMPLE', 'inclusion', 'electronics');
const made = 'product' in maker ? [maker.product.name] : [];

/** The register of Kazakhstani producers (RULES-6). The format is our own design, the real one is not public. */
export const producers: SandboxSystem = {
  name: 'producers',
  title: 'Реестр казахстанских товаропроизводителей',
  facts: {
    schema: knownProducer,
    initial: { [maker.applicant.id]: { products: made } },
  },
  routes: [
    route('/entry', 'question', z.strictObject({ id: text }), ({ id }, { facts }) => {
      const entry = z.json().parse(facts.get(id) ?? null);
      return { status: 200, body: { entry }, kept: { found: entry !== null } };
    }),
  ],
  error: plainError,
};
