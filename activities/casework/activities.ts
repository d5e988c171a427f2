import { ApplicationFailure } from '@temporalio/common';
import { CalendarEnds, CalendarError } from '../../shared/calendar/errors.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { mayAct } from '../../shared/directory.ts';
import { planCase, NoEdition } from '../../shared/planning/plan.ts';
import { admit } from './admit.ts';
import type { CaseworkMemory } from './memory.ts';
import type { Casework } from './port.ts';
import { receive } from './receive.ts';

/** The steps of a case that do no I/O. A date past the calendar stops the step, not the case: the calendar is extended. */
export function caseworkActivities(memory: CaseworkMemory): Casework {
  return {
    receive: (procedure, filed, caseId, startedAt) =>
      Promise.resolve(receive(procedure, filed, caseId, startedAt, memory)),
    admit: (request) => Promise.resolve(admit(request, memory)),
    authority: (asked, now) => {
      const on = localDay(now);
      return Promise.resolve(asked.map(({ staff, role }) => mayAct(memory.directory(), staff, role, on)));
    },
    plan: async (request) => {
      try {
        const amended = memory.amended === undefined ? {} : { amended: memory.amended() };
        return planCase(request, { ...memory.settings, ...amended, calendar: memory.calendar() });
      } catch (error) {
        if (error instanceof NoEdition) throw ApplicationFailure.nonRetryable(error.message, error.name);
        if (error instanceof CalendarEnds && request.calendar !== undefined)
          return { pastCalendar: error.year };
        if (error instanceof CalendarError) throw ApplicationFailure.retryable(error.message, error.code);
        throw error;
      }
    },
  };
}
