import { noonOf } from '../../shared/calendar/zone.ts';
import type { CaseEvent } from '../../shared/case/types.ts';
import type { Json } from '../../shared/json.ts';
import type { OrderedTerm } from '../../shared/planning/types.ts';
import type { Store } from './port.ts';

/** A term that a ruling has given to whoever owes a duty of an application, as the ruling's own journal has it. */
export interface TermGiven extends OrderedTerm {
  /** Number of the step by which it was given: a case takes it once. */
  readonly n: number;
  readonly rule: string;
  readonly document: string;
  /** Date of the ruling. */
  readonly on: string;
}

/** How a duty of an application stands, as the journal has it. */
export type DutyStanding = 'owed' | 'not-owed' | 'closed' | 'unknown';

/** The terms that a ruling's case has given to duties of an application, in their order. */
export async function termsGiven(
  store: Store,
  { ruling, application }: { readonly ruling: string; readonly application: string },
): Promise<readonly TermGiven[]> {
  const steps = await store.history(ruling);
  return steps.flatMap((step) =>
    step.kind === 'term-given' && step.data?.['application'] === application ? [givenIn(step)] : [],
  );
}

function givenIn({ n, rule, data = {} }: CaseEvent): TermGiven {
  const { until, workingDays } = data;
  const on = word(data['on']);
  return {
    n,
    rule: rule ?? '',
    document: word(data['document']),
    on,
    from: noonOf(on),
    ...(typeof until === 'string' ? { until } : {}),
    ...(typeof workingDays === 'number' ? { workingDays } : {}),
  };
}

/** Whether somebody owes a duty of this rule in a case, before the case itself is told anything. */
export async function dutyStanding(
  store: Store,
  { application, rule }: { readonly application: string; readonly rule: string },
): Promise<DutyStanding> {
  const known = await store.caseOf(application);
  if (known === undefined) return 'unknown';
  if (known.closedAt !== undefined) return 'closed';
  const steps = (await store.history(application)).filter((step) => step.rule === rule);
  const opened = steps.findLast(({ kind }) => kind === 'duty-opened');
  const done = steps.some(
    ({ kind, data }) =>
      (kind === 'duty-done' || kind === 'duty-done-late') && data?.['duty'] === opened?.data?.['duty'],
  );
  return opened === undefined || done ? 'not-owed' : 'owed';
}

const word = (fact: Json | undefined): string => (typeof fact === 'string' ? fact : '');
