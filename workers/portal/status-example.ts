import type { CaseStatus } from '../../shared/case/status.ts';
import { planCase } from '../../shared/planning/plan.ts';
import { loadConfig } from '../../temporal.config.ts';
import { statusOf } from '../../workflows/casework/status.ts';
import { freshState, type CaseState } from '../../workflows/casework/state.ts';
import { calendarFrom, dataWith } from '../calendar.ts';

const FILED = '2026-11-23T10:00:00+05:00';
const REGISTERED = '2026-11-24T11:00:00+05:00';
const ASKED = '2026-12-01T09:00:00+05:00';

/** The status of the example application while the commission considers it, as the query answers. */
export function exampleStatus(): CaseStatus {
  const { settings, systems } = loadConfig({});
  const matter = { service: 'inclusion', productType: 'software' } as const;
  const starts = {
    'application-received': FILED,
    'documents-received': FILED,
    'application-registered': REGISTERED,
  };
  const request = { procedure: 'application', matter, filedAt: FILED, starts } as const;
  const plan = planCase(request, { ...settings, systems, calendar: calendarFrom(dataWith([])) });
  const { owes, term } = plan.duties['RULES-20'] ?? { owes: 'secretary' };
  const state: CaseState = {
    ...freshState({ name: 'application', firstStage: 'commission' }, 'application/A-2026-000001', FILED),
    matter,
    plan,
    starts,
    duties: [
      {
        id: 'RULES-20/1',
        rule: 'RULES-20',
        message: 'recordRecommendation',
        owes,
        openedAt: ASKED,
        remindedUntil: ASKED,
        ...(term === undefined ? {} : { term }),
      },
    ],
  };
  return statusOf(state, ['withdraw', 'recordRecommendation', 'inviteToHearing', 'omitHearing'], ASKED);
}
