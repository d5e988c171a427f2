import type { Instant } from '../../shared/calendar/types.ts';
import { cabinetOf } from '../../shared/case/cabinet.ts';
import type { CaseStanding, StandingTerm } from '../../shared/case/cabinet-status.ts';
import type { CaseStatus, Owed } from '../../shared/case/status.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import { isRuleId, rules } from '../../shared/law/rules.ts';
import { stageTitles } from '../../shared/law/stages.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import { roles } from '../../shared/roles.ts';
import { dueAt, openDuties, SERVICE_TERM, termUnder, type CaseState, type DutyState } from './state.ts';

/** The status of a case, asked for at this moment (RULES-A2.11), a pure function of its state. */
export function statusOf(state: CaseState, awaited: readonly MessageName[], at: Instant): CaseStatus {
  const { outcome, registryEntry, plan, reopened } = state;
  const waitingFor = openDuties(state).map((duty) => owed(state, duty));
  return {
    caseId: state.caseId,
    number: state.number,
    stage: { id: state.stage, title: stageTitles[state.stage] },
    filedAt: state.filedAt,
    cabinet: cabinetOf(standingOf(state, waitingFor, awaited), at),
    waitingFor,
    terms: plan?.terms ?? {},
    awaited,
    ...(plan === undefined ? {} : { edition: plan.edition }),
    ...(outcome === undefined ? {} : { outcome: { id: outcome, title: outcomeTitles[outcome] } }),
    ...(registryEntry === undefined ? {} : { registryEntry }),
    ...(reopened === undefined ? {} : { reopens: reopened.of }),
  };
}

function owed(state: CaseState, duty: DutyState): Owed {
  const due = dueAt(state, duty);
  const same = { ru: duty.rule, kk: duty.rule };
  const rule = isRuleId(duty.rule) ? rules[duty.rule] : { title: same, paragraph: same };
  return {
    duty: duty.id,
    rule: duty.rule,
    message: duty.message,
    title: rule.title,
    paragraph: rule.paragraph,
    owes: duty.owes,
    owesTitle: roles[duty.owes].title,
    overdue: duty.overdueAt !== undefined,
    ...(due === undefined ? {} : { dueAt: due }),
  };
}

function standingOf(
  state: CaseState,
  waitingFor: readonly Owed[],
  awaited: readonly MessageName[],
): CaseStanding {
  const { caseId, number, procedure, matter, filedAt, stage, outcome, registryEntry, unfiled, hearingAt } =
    state;
  const again = state.reopened?.by;
  const serviceDue = termOf(state, SERVICE_TERM);
  const terms = new Map(state.duties.map((duty) => [duty.id, termUnder(state, duty)]));
  return {
    caseId,
    number,
    procedure,
    filedAt,
    stage,
    owed: waitingFor.map(({ duty, owes, title, paragraph, overdue }) => {
      const term = termOf(state, terms.get(duty));
      return { owes, title, paragraph, overdue, ...(term === undefined ? {} : { term }) };
    }),
    open: awaited
      .filter((message) => catalogue[message].roles.includes('applicant'))
      .map((message) => {
        const term = termOf(state, catalogue[message].term);
        return { message, ...(term === undefined ? {} : { term }) };
      }),
    ...(again === undefined ? {} : { reopened: again }),
    ...(matter === undefined ? {} : { matter }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(registryEntry === undefined ? {} : { registryEntry }),
    ...(unfiled === undefined ? {} : { unfiled: unfiled.text }),
    ...(serviceDue === undefined ? {} : { serviceDue }),
    ...(hearingAt === undefined ? {} : { hearingAt }),
  };
}

/** A term of the plan, and how the calendar has moved it. */
function termOf({ plan, moved, ordered }: CaseState, rule: string | undefined): StandingTerm | undefined {
  const term = rule === undefined ? undefined : plan?.terms[rule];
  if (rule === undefined || term === undefined) return undefined;
  const { dueAt: due, projected } = term;
  const was = moved?.[rule];
  const given = ordered?.[rule];
  return {
    dueAt: due,
    ...(projected ? { projected } : {}),
    ...(was === undefined ? {} : { moved: was }),
    ...(given === undefined ? {} : { ruling: { document: given.document, on: given.on } }),
  };
}
