import type { IsoDate } from '../../shared/calendar/types.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { mayAct } from '../../shared/directory.ts';
import { authorityTexts } from '../../shared/texts/authority.ts';
import { calendarErrors as errors } from '../../shared/texts/cli-calendar.ts';
import type { Context } from './context.ts';
import { UsageError } from './usage-error.ts';

/** Who may propose, approve and withdraw amendments of the calendar; an approval is another's than the proposal. */
const MAY_AMEND = ['operator', 'superior'] as const;

/** Throws `UsageError` when that person may not touch the calendar today. */
export function authorise(context: Context, staff: string): void {
  const held = MAY_AMEND.map((role) => mayAct(context.directory(), staff, role, today(context)));
  if (held.some(({ ok }) => ok)) return;
  const why =
    held.flatMap((one) => (one.ok || one.why === 'not-in-role' ? [] : [one.why]))[0] ?? 'not-in-role';
  throw new UsageError(errors.notAllowed, { staff, why: authorityTexts[why] });
}

/** In whose name the cases are told: of the two, whoever is an operator today. Throws `UsageError` when neither is. */
export function operatorOf(context: Context, first: string, second: string): string {
  const found = [first, second].find(
    (staff) => mayAct(context.directory(), staff, 'operator', today(context)).ok,
  );
  if (found === undefined) throw new UsageError(errors.noOperator, { first, second });
  return found;
}

const today = (context: Context): IsoDate => localDay(context.now().toISOString());
