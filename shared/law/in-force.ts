import { addDays } from '../calendar/dates.ts';
import type { IsoDate } from '../calendar/types.ts';

/**
 * The first day in force of an act that enters into force "по истечении десяти календарных дней после дня его первого
 * официального опубликования": published on day P, the ten days are P + 1 to P + 10, and it is in force from P + 11.
 */
export function inForceAfterTenDays(publishedOn: IsoDate): IsoDate {
  return addDays(publishedOn, 11);
}
