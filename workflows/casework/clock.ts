import { condition } from '@temporalio/workflow';
import type { Instant } from '../../shared/calendar/types.ts';
import type { Json } from '../../shared/json.ts';
import type { StartingEvent } from '../../shared/law/types.ts';
import type { OrderedTerm, PastCalendar, Plan, PlannedTerm } from '../../shared/planning/types.ts';
import { cardTexts } from '../../shared/texts/card.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import type { AnyCase } from './case.ts';
import type { TermOfRuling } from './state.ts';

/** The task's own time. */
export const now = (): Instant => new Date(Date.now()).toISOString();

export const isPast = (instant: Instant): boolean => Date.parse(instant) <= Date.now();

/** The first moment at which a term is missed: its last second belongs to it whole, as `inTime` reads it. */
export const lateFrom = (dueAt: Instant): Instant => new Date(Date.parse(dueAt) + 1000).toISOString();

/** What the plan counts by of what rulings have set. */
const termsOf = (ordered: Readonly<Record<string, OrderedTerm>>): Readonly<Record<string, OrderedTerm>> =>
  Object.fromEntries(
    Object.entries(ordered).map(([rule, { from, until, workingDays }]) => [
      rule,
      {
        from,
        ...(until === undefined ? {} : { until }),
        ...(workingDays === undefined ? {} : { workingDays }),
      },
    ]),
  );

/** A term's working as the journal keeps it. */
const asJson = (days: PlannedTerm['days']): Json => JSON.parse(JSON.stringify(days));

/** Terms that run: planned by one step, planned again when a start becomes known or the calendar moves. */
export class Clock {
  private readonly kase: AnyCase;
  /** Calendar amendments heard of; read before each plan and compared after it, so that none is lost. */
  private amendments = 0;
  private act: string | undefined;
  /** Grows with every plan: waits are on the clock and on its change. */
  version = 0;

  constructor(kase: AnyCase) {
    this.kase = kase;
  }

  /** A calendar amendment, entered as `act`; the terms move as soon as the plan has been made again. */
  amended(act: string): void {
    this.amendments += 1;
    this.act = act;
  }

  /** A start of terms has become known. */
  async started(event: StartingEvent, at: Instant): Promise<void> {
    this.kase.state.starts = { ...this.kase.state.starts, [event]: at };
    await this.plan();
  }

  /** A ruling has set the term of a duty (HOUSE-TERM); false when it ends past the calendar, and all stands as it was. */
  async given(rule: string, term: OrderedTerm & Omit<TermOfRuling, 'setAt'>): Promise<boolean> {
    const { state } = this.kase;
    const { plan, ordered: before } = state;
    state.ordered = { ...before, [rule]: { ...term, setAt: now() } };
    await this.plan('ruling');
    if (state.plan !== plan) return true;
    state.ordered = { ...before };
    return false;
  }

  /** Keeps the plan equal to the calendar for as long as the case runs. */
  async followAmendments(): Promise<void> {
    let seen = 0;
    for (;;) {
      await condition(() => this.amendments !== seen || this.kase.over);
      if (this.kase.over) return;
      seen = this.amendments;
      await this.plan();
    }
  }

  /** Plans once more until neither the calendar nor a start has moved while the plan was being made. */
  async plan(why: 'start' | 'ruling' = 'start'): Promise<void> {
    const { state } = this.kase;
    const { procedure, filedAt, matter } = state;
    for (;;) {
      const { amendments } = this;
      const { starts, ordered } = state;
      const was = state.plan;
      const planned = was === undefined ? {} : { calendar: was.calendar };
      const about = matter === undefined ? {} : { matter };
      const rulings = ordered === undefined ? {} : { ordered: termsOf(ordered) };
      const request = { procedure, ...about, filedAt, starts, ...rulings, ...planned };
      const plan = await this.kase.casework.take('plan', stepTitles.plan, request);
      if (starts !== state.starts || ordered !== state.ordered) continue;
      if ('pastCalendar' in plan) this.keep(plan);
      else this.adopt(was, plan, why);
      if (amendments === this.amendments) return;
    }
  }

  private adopt(was: Plan | undefined, plan: Plan, reason: 'start' | 'ruling'): void {
    const { state } = this.kase;
    state.plan = plan;
    this.version += 1;
    // What was never there is not taken out: that alone would cost a parked case a kilobyte.
    if (cardTexts.notPlanned in state.findings) delete state.findings[cardTexts.notPlanned];
    const why = plan.amendedBy?.join('; ') ?? this.act;
    this.keepMoved(was, plan, why);
    if (was !== undefined && was.calendar !== plan.calendar) {
      const data = { was: was.calendar, is: plan.calendar, ...(why === undefined ? {} : { why }) };
      this.kase.record({ kind: 'calendar', rule: 'TIME-6', data });
    }
    const said = reason === 'ruling' ? reason : (why ?? reason);
    this.report(was?.terms ?? {}, plan.terms, said);
    this.reportLimits(was?.limits ?? {}, plan, said);
  }

  /** The plan stands as it was, and the case says so: a calendar that ends too early stops nothing but the count. */
  private keep({ pastCalendar }: PastCalendar): void {
    this.kase.state.findings[cardTexts.notPlanned] = [cardTexts.pastCalendar(pastCalendar)];
    this.kase.record({
      kind: 'not-planned',
      rule: 'TIME-6',
      data: { year: pastCalendar, ...(this.act === undefined ? {} : { why: this.act }) },
    });
  }

  /** What the applicant was told of a term is remembered when the calendar moves it; a start that came later moves nothing. */
  private keepMoved(was: Plan | undefined, { terms, calendar }: Plan, act: string | undefined): void {
    const { state } = this.kase;
    if (was === undefined || was.calendar === calendar) return;
    for (const [rule, { dueAt }] of Object.entries(terms)) {
      const former = was.terms[rule];
      if (former === undefined || former.dueAt === dueAt) continue;
      const moved = { was: former.dueAt, ...(act === undefined ? {} : { act }) };
      state.moved = { ...state.moved, [rule]: moved };
    }
  }

  /** A re-planned term says what it was, is, and why. */
  private report(
    was: Readonly<Record<string, PlannedTerm>>,
    is: Readonly<Record<string, PlannedTerm>>,
    why: string,
  ): void {
    for (const [rule, term] of Object.entries(is)) {
      const former = was[rule];
      const { dueAt, dayZero, from, projected, calendar, days } = term;
      if (former === undefined) {
        const data = { dueAt, dayZero, from, projected, calendar, days: asJson(days) };
        this.kase.record({ kind: 'planned', rule, data });
      } else if (former.dueAt !== dueAt || former.dayZero !== dayZero) {
        const data = { was: former.dueAt, is: dueAt, why, from, calendar, days: asJson(days) };
        this.kase.record({ kind: 'replanned', rule, data });
      }
    }
  }

  /** What is counted back from a term, or advised within it, moves with the term. */
  private reportLimits(was: Plan['limits'], { limits, calendar }: Plan, why: string): void {
    for (const [rule, dueAt] of Object.entries(limits)) {
      const former = was[rule];
      if (former === undefined) this.kase.record({ kind: 'planned', rule, data: { dueAt, calendar } });
      else if (former !== dueAt)
        this.kase.record({ kind: 'replanned', rule, data: { was: former, is: dueAt, why, calendar } });
    }
  }

  /** Waits for `met`, at the latest until the instant; then the caller looks at the state, not at the answer. */
  async until(met: () => boolean, at: Instant | undefined, summary: string): Promise<void> {
    if (at === undefined) {
      await condition(met);
      return;
    }
    const milliseconds = Date.parse(at) - Date.now();
    if (milliseconds > 0) await condition(met, milliseconds, { summary });
  }
}
