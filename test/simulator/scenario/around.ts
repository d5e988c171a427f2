import { z } from 'zod';
import type { FaultKind } from '../../../workers/sandbox/faults.ts';
import { courts, legalEntities, producers } from './outside-facts.ts';
import { bilingual, day, word, type Word } from './word.ts';

const phrases = {
  'is down': 'down',
  recovers: 'none',
  'is slow': 'slow',
  refuses: 'wrong',
  'gets everything twice': 'twice',
  'answers nonsense': 'malformed',
} as const satisfies Record<string, FaultKind>;

const calls = { calls: z.int().min(1).optional() };

/** How a system can fail, for some calls or until it recovers. */
const outage = (system: string): Readonly<Record<string, Word>> =>
  Object.fromEntries(
    Object.entries(phrases).map(([phrase, fault]) => [
      phrase,
      word(calls, ({ calls: times }) => ({
        kind: 'fault',
        system,
        fault,
        ...(times === undefined ? {} : { times }),
      })),
    ]),
  );

/** A database is there or is not, or its answers are lost; nobody counts its calls. */
const databaseOutage = (system: string): Readonly<Record<string, Word>> =>
  Object.fromEntries(
    (['is down', 'recovers', 'answers nonsense'] as const).map((phrase) => [
      phrase,
      word({}, () => ({ kind: 'fault', system, fault: phrases[phrase] })),
    ]),
  );

/** What can be broken, in the words of scenarios. */
const systems = {
  cabinet: 'cabinet',
  monitoring: 'monitoring',
  'staff mail': 'inbox',
  'signature check': 'ncanode',
  'procurement operator': 'e-procurement',
  site: 'site',
  database: 'registry',
  'legal entities': 'legal-entities',
  'producers register': 'producers',
  courts: 'courts',
} as const;

/** What some of them know, and are asked for. */
const facts: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  'legal entities': legalEntities,
  'producers register': producers,
  courts,
};

const workers = (what: 'stop' | 'start' | 'restart') => word({}, () => ({ kind: 'workers', what }));

/** What happens around the cases. */
export const around: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  government: {
    decrees: word(
      {
        act: z.string(),
        days: z
          .array(
            z.strictObject({
              date: day,
              kind: z.enum(['off', 'working', 'ordinary']),
              why: bilingual.default({ ru: 'перенос дня отдыха', kk: 'демалыс күнін ауыстыру' }),
            }),
          )
          .min(1),
      },
      ({ act: name, days }) => ({
        kind: 'decree',
        amendment: {
          act: name,
          days: days.map((each) => ({ ...each, act: name, status: 'announced' as const })),
        },
      }),
    ),
  },
  workers: { stop: workers('stop'), start: workers('start'), 'are replaced': workers('restart') },
  ...Object.fromEntries(
    Object.entries(systems).map(([name, system]) => [name, { ...outage(system), ...facts[name] }]),
  ),
  database: databaseOutage(systems.database),
};

/** Names of everything that can be broken, as the engines know it. */
export const systemsOf: readonly string[] = Object.values(systems);
