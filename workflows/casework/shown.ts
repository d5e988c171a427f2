import type { SearchAttributeUpdatePair } from '@temporalio/common';
import type { Instant } from '../../shared/calendar/types.ts';
import type { CaseProjection } from '../../shared/case/types.ts';
import type { ReopenedBy } from '../../shared/messages/reopening.ts';
import { searchAttributes as keys } from '../../shared/search-attributes.ts';
import { dueAt, openDuties, serviceEnd, type CaseState } from './state.ts';

function nearestDue(state: CaseState): Instant | undefined {
  const ends = openDuties(state).flatMap((duty) => dueAt(state, duty) ?? []);
  return ends.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

function waitingFor(state: CaseState): CaseProjection['waitingFor'] {
  return [...new Set(openDuties(state).map((duty) => duty.owes))].sort();
}

const isOverdue = (state: CaseState): boolean =>
  openDuties(state).some((duty) => duty.overdueAt !== undefined);

/** The row of the `cases` table. */
export function projectionOf(state: CaseState): CaseProjection {
  const { plan, matter, outcome, registryEntry, criteria, closedAt, reopened } = state;
  if (plan === undefined) throw new Error('the case has not been planned yet');
  const due = nearestDue(state);
  const serviceDueAt = serviceEnd(state);
  return {
    caseId: state.caseId,
    procedure: state.procedure,
    number: state.number,
    stage: state.stage,
    edition: plan.edition,
    calendarEdition: plan.calendar,
    waitingFor: waitingFor(state),
    overdue: isOverdue(state),
    applicantKey: state.applicantKey,
    ...(matter === undefined ? {} : { service: matter.service, productType: matter.productType }),
    openedAt: state.openedAt,
    ...(due === undefined ? {} : { dueAt: due }),
    ...(serviceDueAt === undefined ? {} : { serviceDueAt }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(registryEntry === undefined ? {} : { registryEntry }),
    ...(criteria === undefined ? {} : { criteria }),
    ...(closedAt === undefined ? {} : { closedAt }),
    ...(reopened === undefined ? {} : { reopened: reopenedBy(reopened) }),
  };
}

function reopenedBy({ of, at, by }: ReopenedBy): NonNullable<CaseProjection['reopened']> {
  const { case: ruling, document, on } = by;
  return { of, at, case: ruling, document, on };
}

/** What the lists of Temporal show; null takes an attribute away. */
export function searchAttributesOf(state: CaseState): SearchAttributeUpdatePair[] {
  const { plan } = state;
  if (plan === undefined) return [];
  const shown = projectionOf(state);
  const date = (instant: Instant | undefined) =>
    instant === undefined ? null : new Date(Date.parse(instant));
  return [
    { key: keys.stage, value: shown.stage },
    { key: keys.service, value: shown.service ?? null },
    { key: keys.productType, value: shown.productType ?? null },
    { key: keys.rulesEdition, value: shown.edition },
    { key: keys.calendarEdition, value: shown.calendarEdition },
    { key: keys.applicantKey, value: shown.applicantKey === '' ? null : [shown.applicantKey] },
    { key: keys.waitingFor, value: [...shown.waitingFor] },
    { key: keys.dueAt, value: date(shown.dueAt) },
    { key: keys.serviceDueAt, value: date(shown.serviceDueAt) },
    { key: keys.overdue, value: shown.overdue },
    { key: keys.outcome, value: shown.outcome ?? null },
    {
      key: keys.registryEntry,
      value: shown.registryEntry === undefined ? null : String(shown.registryEntry),
    },
  ];
}
