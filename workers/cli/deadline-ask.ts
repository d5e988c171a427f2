import type { Bilingual } from '../../shared/bilingual.ts';
import { termBefore } from '../../shared/calendar/backward.ts';
import { addDays } from '../../shared/calendar/dates.ts';
import { CalendarEnds } from '../../shared/calendar/errors.ts';
import { endOfHours, endOfTerm } from '../../shared/calendar/terms.ts';
import type { Calendar, Instant, IsoDate, WorkedBackward, WorkedTerm } from '../../shared/calendar/types.ts';
import { instantAt, isInstant } from '../../shared/calendar/zone.ts';
import { law } from '../../shared/law/law.ts';
import { isRuleId, rule, rules, type RuleId } from '../../shared/law/rules.ts';
import { termUnder, type Readings } from '../../shared/law/switches.ts';
import type { Rule, StartingEvent, Term } from '../../shared/law/types.ts';
import { patterns } from '../../shared/messages/patterns.ts';
import { deadlineErrors as errors } from '../../shared/texts/cli-deadline.ts';
import { say } from '../../shared/texts/cli.ts';
import { nearest } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/** One question: a rule, and the event it runs from or the day it is counted back from. */
export interface Ask {
  readonly rule: string;
  readonly from?: string | undefined;
  readonly before?: string | undefined;
  /** Overrides what the rule's entry says it runs from. */
  readonly event?: 'receipt' | 'act' | undefined;
}

export interface Grounds {
  readonly calendar: Calendar;
  /** Years of the calendar as text, for the error past them. */
  readonly span: string;
  readonly readings: Readings;
}

/**
 * The answer: forward `due`, from which event it runs, from which day it lets an act be done (INFRA-10), and its hours
 * where it goes by the clock and no calendar was asked; backward `last`; what stands behind the rule on that day.
 */
export type Deadline = { readonly rule: RuleId; readonly edition?: string } & (
  | {
      readonly due: WorkedTerm;
      readonly starts: StartingEvent;
      readonly event?: 'receipt' | 'act';
      readonly opensOn?: IsoDate;
      readonly hours?: number;
    }
  | { readonly last: WorkedBackward }
);

/** Counts one deadline. `where` begins the line of an error (`Строка 3: `). Throws `UsageError`. */
export function deadlineOf(ask: Ask, grounds: Grounds, where: Bilingual = blank): Deadline {
  const id = ask.rule;
  if (!isRuleId(id)) {
    const near = nearest(id, Object.keys(rules));
    throw fault(errors.unknownRule, { where, rule: id, near });
  }
  try {
    return counted(id, rule(id), ask, grounds, where);
  } catch (error) {
    if (!(error instanceof CalendarEnds)) throw error;
    throw fault(errors.calendarEnds, { where, year: String(error.year), span: grounds.span });
  }
}

const blank: Bilingual = { ru: '', kk: '' };

function counted(id: RuleId, found: Rule, ask: Ask, grounds: Grounds, where: Bilingual): Deadline {
  const { calendar, readings } = grounds;
  const { before, hours } = found;
  const term = termUnder(id, readings);
  const { event } = ask;
  if (term === undefined && before === undefined && hours === undefined) return noTerm(id, found, where);
  if (before !== undefined && (term === undefined || ask.before !== undefined)) {
    if (ask.before === undefined) throw fault(errors.needsBefore, { where, rule: id });
    if (ask.from !== undefined) throw fault(errors.extraFrom, { where, rule: id });
    if (event !== undefined) throw fault(errors.noEvent, { where, rule: id });
    const day = dayIn(ask.before, where);
    const last = termBefore(calendar, before, day, readings);
    return { rule: id, ...editionOf(id, found, instantAt(day, '00:00')), last };
  }
  if (ask.from === undefined) throw fault(errors.needsFrom, { where, rule: id });
  if (ask.before !== undefined) throw fault(errors.extraBefore, { where, rule: id });
  const from = instantIn(ask.from, where);
  const edition = editionOf(id, found, from);
  if (term !== undefined) {
    const day0 = event ?? term.day0;
    const due = endOfTerm(calendar, { ...term, day0 }, from, readings);
    return { rule: id, ...edition, due, starts: term.from, event: day0, ...opening(term, due) };
  }
  if (event !== undefined) throw fault(errors.noEvent, { where, rule: id });
  if (hours === undefined) return noTerm(id, found, where);
  const clock = readings.hours === 'plain' ? { hours: hours.hours } : {};
  const due = endOfHours(calendar, hours, from, readings);
  return { rule: id, ...edition, due, starts: hours.from, ...clock };
}

function opening({ opens }: Term, { dueOn }: WorkedTerm): { opensOn?: IsoDate } {
  if (opens === undefined) return {};
  return { opensOn: opens === 'last-day' ? dueOn : addDays(dueOn, 1) };
}

/**
 * What stands behind a rule at an instant: an edition of the Rules, `none` where the rule was not in force; documents
 * without editions say nothing while they are in force.
 */
function editionOf(id: RuleId, { document }: Rule, at: Instant): { edition?: string } {
  const then = law.at(at);
  if (!then.inForce(id)) return { edition: 'none' };
  return document === 'rules' && then.edition !== undefined ? { edition: then.edition.id } : {};
}

/** A line that nothing stands before begins with a capital. */
function fault(text: Bilingual, facts: ConstructorParameters<typeof UsageError>[1]): UsageError {
  const { ru, kk } = new UsageError(text, facts).text;
  const begun = (line: string) => line.charAt(0).toUpperCase() + line.slice(1);
  return new UsageError({ ru: begun(ru), kk: begun(kk) });
}

function noTerm(id: RuleId, { within }: Rule, where: Bilingual): never {
  const all = Object.entries<Rule>(rules)
    .filter(([, { term, before, hours }]) => term ?? before ?? hours)
    .map(([known]) => known)
    .join(', ');
  const instead = within === undefined ? blank : say(errors.within, { rule: within });
  throw fault(errors.noTerm, { where, rule: id, within: instead, all });
}

/** Years in which a term of this law can begin; outside of them a date may not even be one. */
const FIRST_YEAR = '1991';
const AFTER_LAST_YEAR = '2200';

function instantIn(text: string, where: Bilingual): string {
  if (!patterns.instant.of.test(text) || !isInstant(text)) throw fault(errors.badInstant, { where, text });
  if (text < FIRST_YEAR || text >= AFTER_LAST_YEAR) throw fault(errors.farInstant, { where, text });
  return text;
}

function dayIn(text: string, where: Bilingual): string {
  if (!patterns.day.of.test(text)) throw fault(errors.badDay, { where, text });
  return text;
}
