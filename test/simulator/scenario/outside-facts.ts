import { z } from 'zod';
import { sampleApplication, sampleOf } from '../../../workers/sandbox/sample-application.ts';
import { text } from '../../../workers/sandbox/systems/fields.ts';
import { knownOrganisation } from '../../../workers/sandbox/systems/legal-entities.ts';
import { day, word, type Word } from './word.ts';

/** What outside systems know of somebody, said as it becomes true; without a number it is the applicant of the sample. */

const { applicant } = sampleApplication('SAMPLE');
const maker = sampleOf('SAMPLE', 'inclusion', 'electronics').applicant;

const knows = (system: string, id: string, fact: unknown) => ({ kind: 'fact', system, id, fact }) as const;

const whom = { whom: text.default(applicant.id) };
/** What the stand-in takes is what a page may say, so that a slip is found at its line. */
const organisation = knownOrganisation.shape;

/** ГБД ЮЛ. */
export const legalEntities: Readonly<Record<string, Word>> = {
  registers: word(
    {
      ...whom,
      name: organisation.name.default(applicant.name),
      form: organisation.form.removeDefault().optional(),
      liquidated: day.optional(),
      inactive: z.boolean().optional(),
      /** Share of the state, percent. */
      state: organisation.stateShare.removeDefault().optional(),
      founders: organisation.founders.removeDefault().optional(),
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
    { whom: text.default(maker.id), products: z.array(text).default([]), until: day.optional() },
    ({ whom: id, products, until }) =>
      knows('producers', id, { products, ...(until === undefined ? {} : { validUntil: until }) }),
  ),
  'strikes off': word({ whom: text.default(maker.id) }, ({ whom: id }) => knows('producers', id, null)),
};

/** Courts. */
export const courts: Readonly<Record<string, Word>> = {
  ban: word(
    {
      ...whom,
      activity: text.default('разработка программного обеспечения'),
      court: text.default('специализированный суд (песочница)'),
      /** Numbers of the acts, one ban each. */
      acts: z.array(text).default(['7119-26/3']),
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
