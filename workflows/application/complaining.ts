import type { Instant, IsoDate } from '../../shared/calendar/types.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import type { ApplicationCase } from './procedure.ts';

/** CMPL-28a: the last day of complaining about a refusal; undefined, and no step, where that term has not been entered. */
export async function lastDayToComplain(kase: ApplicationCase, at: Instant): Promise<IsoDate | undefined> {
  if (!kase.plan().entered?.includes('CMPL-29')) return undefined;
  await kase.clock.started('act-appealed', at);
  const dueAt = kase.plan().terms['CMPL-29']?.dueAt;
  return dueAt === undefined ? undefined : localDay(dueAt);
}
