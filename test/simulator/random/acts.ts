import { granted } from '../../../shared/law/verdicts.ts';
import type { Behaviour, Life, Mistake, Owed } from './life.ts';

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
