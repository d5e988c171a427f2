import { granted } from '../../../shared/law/verdicts.ts';
import type { Behaviour, Beside, Life, Mistake, Owed } from './life.ts';

/** A step in the words of scenarios, without its moment. */
export type Raw = Readonly<Record<string, unknown>>;

/** What each owes, in the words of scenarios: the act that counts. */
export const actOf: Readonly<Record<Owed, (life: Life) => Raw>> = {
  register: () => ({ intake: 'registers' }),
  checkCompleteness: ({ complete }) =>
    complete
      ? { unit: 'finds the documents complete' }
      : { unit: 'finds gaps', gaps: [{ item: 'security' }] },
  recordRecommendation: ({ recommends, asks }) => ({
    secretary: `records that ${recommends ? asks : 'refusal'} is recommended`,
  }),
  decide: decision,
  recordHearing: ({ hearing }) => ({
    secretary: hearing === 'held' ? 'records the hearing' : 'records that nobody came',
  }),
  sign: signature,
  settleDelivery: ({ settles }) => ({ operator: settles }),
};

function decision(life: Life): Raw {
  const { includes, recommends, explains, grounds } = life;
  const departure = includes !== recommends && explains ? { departure: 'иная оценка' } : {};
  if (includes) return { ...grantOf(life), ...departure };
  return {
    'head of unit': 'decides to refuse',
    grounds: grounds.map((ground) => ({ ground })),
    ...departure,
  };
}

/** The decision that gives what is asked for. */
export const grantOf = ({ asks }: Pick<Life, 'asks'>): Raw => ({
  'head of unit': `decides to ${granted[asks].verdict}`,
});

/** A sheet of criteria, one after another; which are asked depends on the edition, so most fit and some do not. */
export function sheetsOf({ about, sheet }: Pick<Life, 'about' | 'sheet'>): readonly Raw[] {
  if (sheet === undefined) return [];
  const first = about === 'software' ? '5.1' : '6.1';
  const whole = { unit: 'fills in the criteria sheet', ...(about === 'software' ? {} : { about }) };
  const failing = { ...whole, fails: [first] };
  return {
    whole: [whole],
    'not met': [failing],
    unfit: [
      { ...whole, without: [first] },
      { ...whole, rests: 'DOC-unknown' },
    ],
    replaced: [failing, whole],
  }[sheet.filled];
}

function signature({ signs }: Life): Raw {
  const bad = {
    revoked: 'S-501-revoked',
    expired: 'S-501-expired',
    auth: 'S-501-auth',
    'other person': 'director',
  };
  if (signs === 'valid') return { signatory: 'signs' };
  if (signs === 'other day') return { signatory: 'signs', date: '2026-01-05' };
  return { signatory: 'signs', certificate: bad[signs] };
}

/** Who does it when it was passed to a person: a colleague where there is one, else the same. */
const colleagues = {
  intake: ['intake', 'S-102'],
  unit: ['unit', 'S-202'],
  secretary: ['secretary', 'S-301'],
  'head-of-unit': ['head of unit', 'S-401'],
  signatory: ['signatory', 'S-502'],
  operator: ['operator', 'S-701'],
} as const;

/** Passes a duty of an application on; the second is who does it then. */
export function passingOf(duty: string, owes: string): readonly [Raw, string] {
  // Duties of an application are owed by these.
  const [actor, to] = colleagues[owes as keyof typeof colleagues];
  return [{ [actor]: 'passes on', duty, to }, to];
}

/** What is sent beside the duties; whether it fits the moment is the case's to say. */
export function besideOf({ what, through }: Life['beside'][number], { grounds }: Life): Raw {
  const acts: Readonly<Record<Beside, Raw>> = {
    note: { unit: 'notes', text: 'заметка' },
    question: { unit: 'asks', question: { ru: 'вопрос', kk: 'сұрақ' }, wished: '2027-12-31' },
    answer: { applicant: 'answers', through },
    'e-mail': { applicant: 'adds an e-mail', email: 'new@example.kz', through },
    correction: {
      'head of unit': 'corrects the decision',
      grounds: grounds.map((ground) => ({ ground, reason: { ru: 'исправлено', kk: 'түзетілді' } })),
    },
    'passed to a stranger': { unit: 'passes on', duty: 'RULES-18/1', to: 'S-101' },
  };
  return acts[what];
}

/** What is sent by mistake before; none of it counts. */
export function mistakeOf(owed: Owed, before: Behaviour['before']): Raw | undefined {
  return before === 'none' ? undefined : { anybody: 'sends', message: owed, ...mistakes[before] };
}

const mistakes = {
  'other role': { body: { by: { role: 'superior', staff: 'S-601' } } },
  stranger: { body: { by: { role: 'intake', staff: 'S-999' }, registrationNumber: 'ВХ-0' } },
  junk: { through: 'ui', body: { by: 5, lots: ['of', { nonsense: null }] } },
  unattested: { through: 'ui', body: { by: { role: 'applicant' }, reason: 'раздумал' } },
} as const satisfies Record<Exclude<Mistake, 'none'>, Raw>;
