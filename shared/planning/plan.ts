import { termBefore, workingDaysBefore } from '../calendar/backward.ts';
import { endOfTerm } from '../calendar/terms.ts';
import { daysBetween } from '../calendar/dates.ts';
import type { Calendar, ForwardTerm, WorkedTerm } from '../calendar/types.ts';
import { instantAt, localDay } from '../calendar/zone.ts';
import { checklistOf } from '../law/checklists.ts';
import { checksOf } from '../law/checks.ts';
import { criteriaOf } from '../law/criteria.ts';
import { editionAt } from '../law/editions.ts';
import { enteredTerm, isEnterable, type EnteredTerm } from '../law/entered.ts';
import { grounds } from '../law/grounds.ts';
import { preliminaryDecisionBy } from '../law/hearing.ts';
import { isHeldBy } from '../law/held.ts';
import { isParty } from '../law/parties.ts';
import { procedures } from '../law/procedures.ts';
import { rule, type RuleId } from '../law/rules.ts';
import { expireOnTheirDay, houseReadings, isAsked, termUnder, type Readings } from '../law/switches.ts';
import type { ChecklistItem, Rule } from '../law/types.ts';
import type { AmendedEdition, CheckSettings, OrderedTerm, Plan, PlanRequest, PlannedTerm } from './types.ts';

/** What the installation brings to a plan: the calendar of the moment and the house settings. */
export interface Installation {
  readonly calendar: Calendar;
  /** Reminders to the owner of a duty, working days before the term ends, at the office's opening. */
  readonly remindWorkingDaysBefore: readonly number[];
  readonly systems: Plan['systems'];
  /** How the applicant is checked in outside systems; without it he is not. */
  readonly checks?: CheckSettings;
  /** The calendar's editions in their order (TIME-6). */
  readonly amended?: readonly AmendedEdition[];
  /** Terms the documents do not give, as the installation has entered them (CMPL-28a). */
  readonly entered?: readonly EnteredTerm[];
  /** How the installation reads what the law leaves open; the house's way without it. */
  readonly readings?: Readings;
}

export class NoEdition extends Error {
  override readonly name = 'NO_EDITION';
}

/**
 * A case's rule set: the edition by the instant of filing, every term whose start is known, whose duty each rule is.
 * Throws `NoEdition` for a filing before the first edition, `CalendarEnds` past the calendar.
 */
export function planCase(request: PlanRequest, installation: Installation): Plan {
  const edition = editionAt(request.filedAt)?.id;
  if (edition === undefined)
    throw new NoEdition(`no edition of the Rules was in force at ${request.filedAt}`);
  const { procedure, matter } = request;
  const { readings = houseReadings } = installation;
  const inForce = procedures[procedure].rules
    .map((id): [RuleId, Rule] => [id, rule(id)])
    .filter(([, rule]) => isHeldBy(edition, rule));
  const terms = Object.fromEntries(
    inForce.flatMap(([id, one]) => plannedTerm(id, one, request, installation)),
  );
  return {
    edition,
    calendar: installation.calendar.edition,
    ...amendedBy(request.calendar, installation),
    ...enteredRules(inForce, request, installation),
    terms,
    limits: limitsOf(inForce, terms, installation),
    hearing: readings.hearingBeforeRefusal,
    duties: Object.fromEntries(inForce.flatMap(([id, rule]) => dutyOf(id, rule, request))),
    checklist: matter === undefined ? [] : asked(checklistOf(matter, edition), installation),
    ...(expireOnTheirDay(readings) ? { documentsExpireOnTheirDay: true } : {}),
    criteria: matter === undefined ? [] : criteriaOf(matter, edition).map(({ id }) => id),
    criteriaSheet: readings.criteriaSheet,
    ...(readings.restoredEntryFrom === 'exclusion-day' ? { restoredFromExclusion: true } : {}),
    grounds: grounds[edition].map(({ id }) => id),
    ...(matter === undefined || installation.checks === undefined
      ? {}
      : { checks: { ...installation.checks, asked: checksOf(matter, edition) } }),
    systems: installation.systems,
  };
}

/** By which acts the calendar has moved since a case was planned; nothing where that is not known. */
function amendedBy(
  planned: string | undefined,
  { calendar, amended = [] }: Installation,
): Pick<Plan, 'amendedBy'> {
  const [from, to] = [planned, calendar.edition].map((id) =>
    amended.findIndex(({ edition }) => edition === id),
  );
  if (from === undefined || to === undefined || from < 0 || to <= from) return {};
  return { amendedBy: amended.slice(from + 1, to + 1).flatMap(({ act }) => act ?? []) };
}

/** The end of the whole service. */
const SERVICE_TERM: RuleId = 'RULES-24';

/** Moments counted from the service term: how late the hearing may be told of, and by when it is told of in good time. */
function limitsOf(
  inForce: readonly (readonly [RuleId, Rule])[],
  terms: Plan['terms'],
  { calendar, readings = houseReadings }: Installation,
): Plan['limits'] {
  const service = terms[SERVICE_TERM];
  if (service === undefined) return {};
  const told = inForce.flatMap(([id, { before }]): [RuleId, string][] =>
    before?.before === 'service-term-ends'
      ? [[id, termBefore(calendar, before, service.dueOn, readings).lastAt]]
      : [],
  );
  const inGoodTime = endOfTerm(calendar, preliminaryDecisionBy, service.from, readings).dueAt;
  return told.length === 0 ? {} : { ...Object.fromEntries(told), 'APPC-73': inGoodTime };
}

function asked(items: readonly ChecklistItem[], { readings = houseReadings }: Installation) {
  return items.map(({ id }) => id).filter((id) => isAsked(id, readings));
}

/** Rules whose terms are entered for what was filed then; nothing where there are none. */
function enteredRules(
  inForce: readonly (readonly [RuleId, Rule])[],
  request: PlanRequest,
  house: Installation,
): Pick<Plan, 'entered'> {
  const entered = inForce.map(([id]) => id).filter((id) => termEntered(id, request, house) !== undefined);
  return entered.length === 0 ? {} : { entered };
}

const termEntered = (id: RuleId, { filedAt }: PlanRequest, { entered = [] }: Installation) =>
  enteredTerm(id, localDay(filedAt), entered);

function plannedTerm(
  id: RuleId,
  { owes }: Rule,
  request: PlanRequest,
  house: Installation,
): [string, PlannedTerm][] {
  const { starts, ordered } = request;
  const readings = house.readings ?? houseReadings;
  const given = ordered?.[id];
  if (given !== undefined && !isParty(owes)) {
    const worked = endOfTerm(house.calendar, forwardOf(given), given.from, readings);
    return [[id, { ...worked, reminders: reminders(worked, house) }]];
  }
  const term = termUnder(id, readings) ?? termEntered(id, request, house);
  const from = term === undefined ? undefined : starts[term.from];
  if (term === undefined || from === undefined) return [];
  const worked = endOfTerm(house.calendar, term, from, readings);
  return [[id, { ...worked, reminders: reminders(worked, house) }]];
}

/** A ruling's term as the calendar counts it, by the office's hours: one until a day is of that many calendar days. */
function forwardOf({ from, until, workingDays }: OrderedTerm): ForwardTerm {
  const counted = { day0: 'act', closes: 'office' } as const;
  if (workingDays !== undefined) return { ...counted, length: workingDays, unit: 'working-days' };
  const day = localDay(from);
  return { ...counted, length: daysBetween(day, until ?? day), unit: 'calendar-days' };
}

/** At the opening of the office, that many working days before the end, after day 0; at the least on the last day. */
function reminders(
  { dueOn, dayZero }: WorkedTerm,
  { calendar, remindWorkingDaysBefore }: Installation,
): string[] {
  const days = remindWorkingDaysBefore.map((n) => workingDaysBefore(calendar, dueOn, n));
  const left = days.filter((day) => day > dayZero).sort();
  return (left.length > 0 ? left : [dueOn]).map((day) => instantAt(day, calendar.officeHours.opens));
}

function dutyOf(
  id: string,
  { owes, term, within }: Rule,
  { ordered }: PlanRequest,
): [string, Plan['duties'][string]][] {
  if (isParty(owes)) return [];
  const by = term === undefined && ordered?.[id] === undefined && !isEnterable(id) ? within : id;
  return [[id, by === undefined ? { owes } : { owes, term: by }]];
}
