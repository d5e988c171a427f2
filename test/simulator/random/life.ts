import {
  array,
  boolean,
  constant,
  constantFrom,
  integer,
  oneof,
  record,
  uniqueArray,
  type Arbitrary,
} from 'fast-check';
import type { ProductType, Service } from '../../../shared/law/types.ts';
import type { FaultKind } from '../../../workers/sandbox/faults.ts';

/** When somebody does what is owed: after so many minutes, at the last or the first missed second, late, or never. */
export type When =
  | { readonly kind: 'soon'; readonly minutes: number }
  | { readonly kind: 'last second' | 'second late' | 'never' }
  | { readonly kind: 'late'; readonly hours: number };

/** What goes wrong before the act that counts. */
export type Mistake = 'none' | 'other role' | 'stranger' | 'junk' | 'unattested';

/** How one duty is met. */
export interface Behaviour {
  readonly when: When;
  readonly before: Mistake;
  readonly again: 'no' | 'same key' | 'other key';
  /** It is passed to a person first, who then does it. */
  readonly passed: boolean;
}

/** What is sent beside the duties. */
export type Beside = 'note' | 'question' | 'answer' | 'e-mail' | 'correction' | 'passed to a stranger';

/** What happens around a case for some time. Minutes from the filing. */
export interface Trouble {
  readonly system:
    | 'cabinet'
    | 'monitoring'
    | 'staff mail'
    | 'signature check'
    | 'legal entities'
    | 'producers register'
    | 'courts'
    | 'procurement operator'
    | 'site'
    | 'database'
    | 'workers';
  readonly how: FaultKind;
  readonly from: number;
  readonly minutes: number;
}

/** A whole case before it is lived: who does what, how, when, and what goes wrong. Plain data, so that it can be shrunk. */
export interface Life {
  /** What is asked for; of amendment and exclusion an inclusion comes before. */
  readonly asks: Service;
  readonly about: ProductType;
  /** Minutes from the first day of the editions. */
  readonly filed: number;
  readonly without: readonly string[];
  readonly expired: readonly string[];
  readonly certificate: boolean;
  readonly duties: Readonly<Record<Owed, Behaviour>>;
  readonly complete: boolean;
  readonly recommends: boolean;
  readonly includes: boolean;
  readonly explains: boolean;
  /** What comes before a refusal. */
  readonly hearing: 'omitted' | 'forgotten' | 'waived' | 'not attended' | 'held';
  readonly grounds: readonly number[];
  /** What becomes of the sheet of criteria, and when it is filled in, minutes from the filing. */
  readonly sheet:
    | { readonly after: number; readonly filled: 'whole' | 'not met' | 'unfit' | 'replaced' }
    | undefined;
  readonly signs: 'valid' | 'revoked' | 'expired' | 'auth' | 'other person' | 'other day';
  readonly settles: 'sends again' | 'settles otherwise';
  readonly withdraws: { readonly after: number; readonly through: 'portal' | 'signal' | 'ui' } | undefined;
  readonly beside: readonly {
    readonly after: number;
    readonly what: Beside;
    readonly through: 'portal' | 'signal';
  }[];
  readonly filedAgain: { readonly after: number; readonly same: boolean } | undefined;
  readonly troubles: readonly Trouble[];
  readonly decrees: readonly { readonly after: number; readonly day: number }[];
  readonly replaced: readonly number[];
}

export type Owed =
  | 'register'
  | 'checkCompleteness'
  | 'recordRecommendation'
  | 'decide'
  | 'recordHearing'
  | 'sign'
  | 'settleDelivery';

const HOURS = 60;
const DAYS = 24 * HOURS;

const minutes = (days: number) => integer({ min: 0, max: days * DAYS });

const when: Arbitrary<When> = oneof(
  { weight: 10, arbitrary: record({ kind: constant('soon' as const), minutes: minutes(2) }) },
  { weight: 2, arbitrary: record({ kind: constant('last second' as const) }) },
  { weight: 2, arbitrary: record({ kind: constant('second late' as const) }) },
  {
    weight: 2,
    arbitrary: record({ kind: constant('late' as const), hours: integer({ min: 1, max: 400 }) }),
  },
  { weight: 1, arbitrary: record({ kind: constant('never' as const) }) },
);

const mostly = <T>(usual: T, ...others: readonly T[]): Arbitrary<T> =>
  oneof({ weight: 4, arbitrary: constant(usual) }, { weight: 1, arbitrary: constantFrom(usual, ...others) });

const behaviour: Arbitrary<Behaviour> = record({
  when,
  before: mostly<Mistake>('none', 'other role', 'stranger', 'junk', 'unattested'),
  again: mostly<Behaviour['again']>('no', 'same key', 'other key'),
  passed: mostly(false, true),
});

/** Whether it may come as a Signal is the portal's to know: only what the applicant sends. */
const beside = record({
  after: minutes(25),
  what: constantFrom<Beside>('note', 'question', 'answer', 'e-mail', 'correction', 'passed to a stranger'),
  through: constantFrom('portal' as const, 'signal' as const),
});

const trouble: Arbitrary<Trouble> = record({
  system: constantFrom<Trouble['system']>(
    'cabinet',
    'monitoring',
    'staff mail',
    'signature check',
    'legal entities',
    'producers register',
    'courts',
    'procurement operator',
    'site',
    'database',
    'workers',
  ),
  how: constantFrom<FaultKind>('down', 'slow', 'wrong', 'twice', 'malformed'),
  from: minutes(20),
  minutes: minutes(3),
});

const sometimes = <T>(arbitrary: Arbitrary<T>) =>
  oneof({ weight: 6, arbitrary: constant(undefined) }, { weight: 1, arbitrary });

const few = <T>(arbitrary: Arbitrary<T>, maxLength: number) =>
  oneof(
    { weight: 2, arbitrary: constant([] as T[]) },
    { weight: 1, arbitrary: array(arbitrary, { maxLength }) },
  );

const kinds = [
  'security-test-protocol',
  'exclusive-rights',
  'localisation-calculation',
  'support-service-details',
];

/** Any case: from the day after the 829 edition's first to the autumn of the last calendar year. */
export const life: Arbitrary<Life> = record({
  asks: mostly<Service>('inclusion', 'amendment', 'exclusion'),
  about: mostly<ProductType>('software', 'electronics'),
  filed: minutes(990),
  without: few(constantFrom(...kinds), 2),
  expired: few(constantFrom('security-test-protocol'), 1),
  certificate: boolean(),
  duties: record({
    register: behaviour,
    checkCompleteness: behaviour,
    recordRecommendation: behaviour,
    decide: behaviour,
    recordHearing: behaviour,
    sign: behaviour,
    settleDelivery: behaviour,
  }),
  complete: mostly(true, false),
  recommends: boolean(),
  includes: boolean(),
  explains: mostly(true, false),
  hearing: mostly<Life['hearing']>('omitted', 'forgotten', 'waived', 'not attended', 'held'),
  grounds: uniqueArray(integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
  sheet: sometimes(
    record({
      after: minutes(15),
      filled: constantFrom('whole' as const, 'not met' as const, 'unfit' as const, 'replaced' as const),
    }),
  ),
  signs: mostly<Life['signs']>('valid', 'revoked', 'expired', 'auth', 'other person', 'other day'),
  settles: constantFrom('sends again' as const, 'settles otherwise' as const),
  withdraws: sometimes(
    record({
      after: minutes(25),
      through: constantFrom('portal' as const, 'signal' as const, 'ui' as const),
    }),
  ),
  beside: few(beside, 5),
  filedAgain: sometimes(record({ after: minutes(25), same: boolean() })),
  troubles: few(trouble, 3),
  decrees: few(record({ after: minutes(15), day: integer({ min: 1, max: 30 }) }), 2),
  replaced: few(minutes(25), 1),
});
