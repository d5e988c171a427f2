import type { Instant } from '../calendar/types.ts';
import type { Matter } from '../planning/types.ts';
import { isHeldBy } from './held.ts';
import type { RuleId } from './rules.ts';
import type { EditionId, GroundId, ProductType, Service } from './types.ts';

/** The provider's checks of the applicant in outside systems, by the system that is asked. */
export type CheckId = 'legal-entities' | 'producers' | 'courts';

/** Where a finding comes from: a system asked about the applicant, one asked about the application, the application itself. */
export type FindingSource = CheckId | 'signatures' | 'registry' | 'application';

/** A check: the rule it serves, and which applications it is made for; what is not named does not matter. */
interface OutsideCheck {
  readonly rule: RuleId;
  readonly services?: readonly Service[];
  readonly productTypes?: readonly ProductType[];
  readonly editions?: readonly EditionId[];
}

/** A court's ban is a ground in all three services; the register of producers is a criterion of an entry's content. */
const checks: Readonly<Record<CheckId, OutsideCheck>> = {
  'legal-entities': { rule: 'RULES-2.4' },
  // In 567-a its extract is a document (App. 2 item 9), since 567-b it is criterion 4-1 of п. 6.
  producers: {
    rule: 'RULES-6',
    services: ['inclusion', 'amendment'],
    productTypes: ['electronics'],
    editions: ['567-a', '567-b'],
  },
  courts: { rule: 'RULES-A2.10' },
};

export const checkIds = Object.keys(checks) as readonly CheckId[]; // the keys are all ids

/** The rule a check serves. */
export const ruleOfCheck = (id: CheckId): RuleId => checks[id].rule;

/** The checks made for such an application under an edition. */
export function checksOf({ service, productType }: Matter, edition: EditionId): readonly CheckId[] {
  return checkIds.filter((id) => {
    const { services, productTypes, ...held } = checks[id];
    return (
      isHeldBy(edition, held) &&
      (services?.includes(service) ?? true) &&
      (productTypes?.includes(productType) ?? true)
    );
  });
}

/**
 * Whether п. 2 пп. 4 keeps an applicant out of this service (RULES-2.4). Who may not be in the registry may leave it:
 * the reading `eligibility-of-who-leaves`.
 */
export const asksEligibility = ({ service }: Pick<Matter, 'service'>): boolean => service !== 'exclusion';

/** Why a check of an applicant is not made: ГБД ЮЛ holds no persons; a person is asked about with his consent only. */
export type NotAsked = 'individual' | 'no-consent';

/** Whether a check is made of this applicant; data of persons are asked for no more than is needed and agreed to. */
export function whyNotAsked(
  id: CheckId,
  of: {
    readonly applicant: { readonly kind: 'legal-entity' | 'individual' };
    readonly consent?: boolean | undefined;
  },
): NotAsked | undefined {
  if (of.applicant.kind === 'legal-entity') return undefined;
  if (id === 'legal-entities') return 'individual';
  return of.consent === true ? undefined : 'no-consent';
}

/** What a check may find, and the grounds of RULES-A2.10 it may support; whoever decides is bound by none of it. */
export const findingGrounds = {
  registered: [],
  'not-registered': [1, 4],
  liquidated: [4],
  inactive: [],
  'name-differs': [1],
  'state-institution': [4],
  'state-enterprise': [4],
  'state-participates': [4],
  affiliate: [4],
  'owners-unknown': [],
  listed: [],
  'not-listed': [4],
  'product-not-listed': [],
  'no-ban': [],
  banned: [2],
  'not-checked': [],
  signed: [],
  'signed-by-other': [],
  'signature-invalid': [],
  'software-there': [],
  'software-missing': [4],
  'no-consent': [3],
  'expired-since': [4],
} as const satisfies Readonly<Record<string, readonly GroundId[]>>;

export type FindingCode = keyof typeof findingGrounds;

/** What a check has found, as it is kept: codes, when it was asked, when that was known. */
export interface Found {
  readonly codes: readonly FindingCode[];
  readonly askedAt: Instant;
}

/** The grounds that what was found may support. */
export function groundsIn(codes: readonly FindingCode[]): readonly GroundId[] {
  return [...new Set(codes.flatMap((code): readonly GroundId[] => findingGrounds[code]))].toSorted(
    (a, b) => a - b,
  );
}

/**
 * Whether a check is made once more before the decision: nothing was found out, or that is older than so many hours, by
 * the minutes that the card shows.
 */
export function isToRepeat({ codes, askedAt }: Found, now: Instant, afterHours: number): boolean {
  return codes.includes('not-checked') || minute(now) - minute(askedAt) > afterHours * 60;
}

const minute = (at: Instant) => Math.floor(Date.parse(at) / 60_000);
