import { z } from 'zod';
import { route, type SandboxSystem } from '../system.ts';
import { plainError, text } from './fields.ts';

const knownBans = z.array(
  z.strictObject({ activity: text, court: text, number: text, inForceFrom: z.iso.date() }),
);

/** Bans of courts (RULES-A2.10 item 2). The format is our own design, the real one is not public. */
export const courts: SandboxSystem = {
  name: 'courts',
  title: 'Запреты суда',
  facts: { schema: knownBans, initial: {} },
  routes: [
    route(
      '/bans',
      'question',
      z.strictObject({ id: text, inForceOn: z.iso.date() }),
      ({ id, inForceOn }, { facts }) => {
        const bans = knownBans
          .parse(facts.get(id) ?? [])
          .filter(({ inForceFrom }) => inForceFrom <= inForceOn);
        return { status: 200, body: { bans }, kept: { bans: bans.length } };
      },
    ),
  ],
  error: plainError,
};
