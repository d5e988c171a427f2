import type { Instant } from '../../shared/calendar/types.ts';
import { cabinetOf, goingOn } from '../../shared/case/cabinet.ts';
import type { CabinetStatus } from '../../shared/case/cabinet-status.ts';
import type { CaseProjection } from '../../shared/case/types.ts';

/**
 * A case that Temporal no longer keeps, in plain words (RULES-A2.11), from its row in the database: how it ended, or who
 * must act; `goesOn`: where it is considered again. What was to be done, and what the applicant could send, only the case itself knew.
 */
export function keptCabinet(kept: CaseProjection, at: Instant, goesOn?: string): CabinetStatus {
  const { caseId, number, procedure, service, productType, stage, outcome, registryEntry } = kept;
  const { waitingFor, dueAt, serviceDueAt, overdue, reopened } = kept;
  const matter = service === undefined || productType === undefined ? undefined : { service, productType };
  // The row keeps the nearest term alone: where several must act, it is no one's in particular.
  const term = dueAt === undefined || waitingFor.length !== 1 ? undefined : { dueAt };
  const cabinet = cabinetOf(
    {
      caseId,
      number,
      procedure,
      stage,
      owed: waitingFor.map((owes) => ({ owes, overdue, ...(term === undefined ? {} : { term }) })),
      open: [],
      ...(matter === undefined ? {} : { matter }),
      ...(reopened === undefined ? {} : { reopened }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(registryEntry === undefined ? {} : { registryEntry }),
      ...(serviceDueAt === undefined ? {} : { serviceDue: { dueAt: serviceDueAt } }),
    },
    at,
  );
  return goesOn === undefined ? cabinet : goingOn(cabinet, goesOn);
}
