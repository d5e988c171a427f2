import { disseminationActivity } from '../dissemination/activities.ts';
import type { Receiver } from '../dissemination/port.ts';

export type ProcurementActivities = ReturnType<typeof procurementActivities>;

export function procurementActivities(procurement: Receiver) {
  return {
    /** п. 8: passes a version on to the operator of electronic procurement. */
    passOnVersion: disseminationActivity(procurement),
  };
}
