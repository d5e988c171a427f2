import { z } from 'zod';
import type { FaultKind } from '../../../workers/sandbox/faults.ts';
import { bilingual, day, word, type Word } from './word.ts';

const outage = (system: string): Readonly<Record<string, Word>> => {
  const fault = (kind: FaultKind) =>
    word({ calls: z.int().min(1).optional() }, ({ calls }) => ({
      kind: 'fault',
      system,
      fault: kind,
      ...(calls === undefined ? {} : { times: calls }),
    }));
  return {
    'is down': fault('down'),
    recovers: fault('none'),
    'is slow': fault('slow'),
    refuses: fault('wrong'),
    'gets everything twice': fault('twice'),
    'answers nonsense': fault('malformed'),
  };
};

/** What can be broken, in the words of scenarios. */
const systems = {
  cabinet: 'cabinet',
  monitoring: 'monitoring',
  'staff mail': 'inbox',
  'signature check': 'ncanode',
  database: 'registry',
} as const;

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
  ...Object.fromEntries(Object.entries(systems).map(([name, system]) => [name, outage(system)])),
};

/** Names of everything that can be broken, as the engines know it. */
export const systemsOf: readonly string[] = Object.values(systems);
