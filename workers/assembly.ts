import { cabinetActivities } from '../activities/cabinet/activities.ts';
import { cabinetAdapter } from '../activities/cabinet/adapter.ts';
import { caseworkActivities } from '../activities/casework/activities.ts';
import type { CaseworkMemory } from '../activities/casework/memory.ts';
import type { Print } from '../activities/documents/port.ts';
import { procurementActivities } from '../activities/e-procurement/activities.ts';
import { procurementAdapter } from '../activities/e-procurement/adapter.ts';
import { createHttp, type Exchange, type Http } from '../activities/http.ts';
import { courtActivities } from '../activities/courts/activities.ts';
import { courtsAdapter } from '../activities/courts/adapter.ts';
import { inboxActivities } from '../activities/inbox/activities.ts';
import { inboxAdapter } from '../activities/inbox/adapter.ts';
import { legalEntityActivities } from '../activities/legal-entities/activities.ts';
import { legalEntitiesAdapter } from '../activities/legal-entities/adapter.ts';
import { monitoringActivities } from '../activities/monitoring/activities.ts';
import { monitoringAdapter } from '../activities/monitoring/adapter.ts';
import { producerActivities } from '../activities/producers/activities.ts';
import { producersAdapter } from '../activities/producers/adapter.ts';
import { ncanodeAdapter } from '../activities/signatures/adapter.ts';
import { resultActivities } from '../activities/signatures/result.ts';
import { siteActivities } from '../activities/site/activities.ts';
import { siteAdapter } from '../activities/site/adapter.ts';
import { storeActivities } from '../activities/store/activities.ts';
import type { Store } from '../activities/store/port.ts';
import type { Calendar } from '../shared/calendar/types.ts';
import type { AmendedEdition, SystemName } from '../shared/planning/types.ts';
import type { Config } from '../temporal.config.ts';
import type { Keys } from './codec/keys.ts';
import { calendarFrom, dataWith } from './calendar.ts';
import type { Staff } from './staff.ts';

/** What the activities of an installation are made of. */
export interface Parts {
  readonly config: Config;
  readonly keys: Pick<Keys, 'attestationKey' | 'pseudonymKey'>;
  readonly store: Store;
  readonly staff: Pick<Staff, 'current'>;
  /** The calendar of the moment (`watchCalendar`); without it that of the release. */
  readonly calendar?: () => Calendar;
  /** Its editions in their order. */
  readonly amended?: () => readonly AmendedEdition[];
  /** How requests to the outside systems travel; over the network without it. */
  readonly exchange?: Exchange;
  /** How a result becomes the document that is signed; a PDF without it. */
  readonly print?: Print;
}

/** The activities by task queue: the casework beside the workflows, each outside system on a queue of its own. */
export function assemble({ config, keys, store, staff, calendar, amended, exchange, print }: Parts): {
  casework: object;
  systems: Record<SystemName, object>;
} {
  const memory: CaseworkMemory = {
    calendar: calendar ?? ofTheRelease(),
    ...(amended === undefined ? {} : { amended }),
    directory: staff.current,
    attestationKey: keys.attestationKey,
    pseudonymKey: keys.pseudonymKey,
    clockToleranceSeconds: config.clockToleranceSeconds,
    settings: { ...config.settings, systems: config.systems },
  };
  const http = (system: Exclude<SystemName, 'registry'>): Http => {
    // The check of a signature makes two calls in one attempt.
    const calls = system === 'signatures' ? 2 : 1;
    const options = { system, url: config.urls[system], seconds: config.callSeconds / calls };
    return createHttp(exchange === undefined ? options : { ...options, exchange });
  };
  return {
    casework: caseworkActivities(memory),
    systems: {
      cabinet: cabinetActivities(cabinetAdapter(http('cabinet'), print)),
      monitoring: monitoringActivities(monitoringAdapter(http('monitoring'))),
      inbox: inboxActivities(inboxAdapter(http('inbox'))),
      signatures: resultActivities(ncanodeAdapter(http('signatures')), staff.current, print),
      registry: storeActivities(store),
      'legal-entities': legalEntityActivities(legalEntitiesAdapter(http('legal-entities'))),
      producers: producerActivities(producersAdapter(http('producers'))),
      courts: courtActivities(courtsAdapter(http('courts'))),
      'e-procurement': procurementActivities(procurementAdapter(http('e-procurement'))),
      site: siteActivities(siteAdapter(http('site'))),
    },
  };
}

function ofTheRelease(): () => Calendar {
  const entered = calendarFrom(dataWith([]));
  return () => entered;
}
