import { z } from 'zod';
import { bilingual, moment, word, type Word } from './word.ts';

/** Applications of a scenario by the names of their cases. */
const idOf = (name: string) => `application/SC-${name}`;

const CHAIR = 'S-801';
const roleOf = (staff: string) => (staff === CHAIR ? 'chair' : 'member');
const staff = z.array(z.string()).default([]);

/** What a secretary does about a sitting. */
export const sittings: Readonly<Record<string, Word>> = {
  'convenes a sitting': word(
    {
      on: moment,
      place: bilingual.default({ ru: 'г. Астана, зал 201', kk: 'Астана қ., 201-зал' }),
      agenda: z.array(z.string()).optional(),
      by: z.string().default('S-301'),
    },
    ({ on, place, agenda, by }, { number }) => ({
      kind: 'file',
      procedure: 'sitting',
      form: {
        number,
        at: new Date(on).toISOString(),
        place,
        convenedBy: by,
        ...(agenda === undefined ? {} : { agenda: agenda.map(idOf) }),
      },
    }),
  ),
  'opens the sitting': word({ present: z.array(z.string()) }, ({ present }) => ({
    kind: 'send',
    message: 'openSitting',
    through: 'portal',
    body: { by: { role: 'secretary', staff: 'S-301' }, present },
  })),
  'signs the minutes': word(
    { by: z.string().default('S-301'), certificate: z.string().optional() },
    ({ by, certificate }) => ({
      kind: 'sign minutes',
      role: 'secretary',
      staff: by,
      certificate: certificate ?? by,
    }),
  ),
};

/** What members of the commission and its chair do. */
export const commission: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  commission: {
    votes: word(
      { about: z.string(), for: staff, against: staff, abstain: staff, dissent: z.string().optional() },
      ({ about, for: grants, against, abstain, dissent }) => ({
        kind: 'sends',
        all: [
          ...grants.map((one) => cast(one, about, 'grant')),
          ...against.map((one) => cast(one, about, 'refuse', dissent)),
          ...abstain.map((one) => cast(one, about, 'abstain')),
        ],
      }),
    ),
  },
  member: {
    'recuses himself': word(
      { by: z.string(), about: z.string(), reason: z.string().default('работал у заявителя') },
      ({ by, about, reason }) => ({
        kind: 'send',
        message: 'declareConflict',
        through: 'portal',
        body: { by: { role: roleOf(by), staff: by }, application: idOf(about), reason },
      }),
    ),
  },
  chair: {
    'ends the voting': word({}, () => ({
      kind: 'send',
      message: 'closeVoting',
      through: 'portal',
      body: { by: { role: 'chair', staff: CHAIR } },
    })),
    'signs the minutes': word({ certificate: z.string().default(CHAIR) }, ({ certificate }) => ({
      kind: 'sign minutes',
      role: 'chair',
      staff: CHAIR,
      certificate,
    })),
  },
};

function cast(by: string, about: string, vote: 'grant' | 'refuse' | 'abstain', dissent?: string) {
  return {
    kind: 'send' as const,
    message: 'castVote' as const,
    through: 'portal' as const,
    body: {
      by: { role: roleOf(by), staff: by },
      application: idOf(about),
      vote,
      ...(dissent === undefined ? {} : { dissent }),
    },
  };
}
