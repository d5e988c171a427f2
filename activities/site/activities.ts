import { disseminationActivity } from '../dissemination/activities.ts';
import type { Receiver } from '../dissemination/port.ts';

export type SiteActivities = ReturnType<typeof siteActivities>;

export function siteActivities(site: Receiver) {
  return {
    /** п. 8: publishes a version on the provider's site. */
    publishVersion: disseminationActivity(site),
  };
}
