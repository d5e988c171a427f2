import { z } from 'zod';
import { sampleApplication, sampleOf } from '../../../workers/sandbox/sample-application.ts';
import { day, word, type Word } from './word.ts';

/** What outside systems know of somebody, said as it becomes true; without a number it is the applicant of the sample. */

const { applicant } = sampleApplication('SAMPLE');
const maker = sampleOf('SAMPLE', 'inclusion', 'electronics').applicant;

const knows = (system: string, id: string, fact: unknown) => ({ kind: 'fact', system, id, fact }) as const;

const whom = { whom: z.string().default(applicant.id) };
const share = z.number().min(0).max(100).optional();

/** ГБД ЮЛ. */
export const legalEntities: Readonly<Record<string, Word>> = {
  registers: word(
    {
      ...whom,
      name: z.string().default(applicant.name),
      form: z.string().optional(),
      liquidated: day.optional(),
      inactive: z.boolean().optional(),
      /** Share of the state, percent. */
      state: share,
      founders: z.array(z.strictObject({ bin: z.string().optional(), name: z.string(), share })).optional(),
    },
    ({ whom: id, state, ...rest }) => {
      const given = Object.entries({ ...rest, stateShare: state }).filter(([, value]) => value !== undefined);
      return knows('legal-entities', id, Object.fromEntries(given));
    },
  ),
  'knows nothing': word(whom, ({ whom: id }) => knows('legal-entities', id, null)),
};

/** The register of producers. */
export const producers: Readonly<Record<string, Word>> = {
  lists: word(
    { whom: z.string().default(maker.id), products: z.array(z.string()).default([]), until: day.optional() },
    ({ whom: id, products, until }) =>
      knows('producers', id, { products, ...(until === undefined ? {} : { validUntil: until }) }),
  ),
  'strikes off': word({ whom: z.string().default(maker.id) }, ({ whom: id }) => knows('producers', id, null)),
};

/** Courts. */
export const courts: Readonly<Record<string, Word>> = {
  ban: word(
    {
      ...whom,
      activity: z.string().default('разработка программного обеспечения'),
      court: z.string().default('специализированный суд (песочница)'),
      /** Numbers of the acts, one ban each. */
      acts: z.array(z.string()).default(['7119-26/3']),
      since: day,
    },
    ({ whom: id, activity, court, acts, since: inForceFrom }) =>
      knows(
        'courts',
        id,
        acts.map((number) => ({ activity, court, number, inForceFrom })),
      ),
  ),
  'lift the ban': word(whom, ({ whom: id }) => knows('courts', id, null)),
};
