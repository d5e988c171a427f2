import {
  allHandlersFinished,
  condition,
  TemporalFailure,
  upsertSearchAttributes,
} from '@temporalio/workflow';
import type { Instant } from '../../shared/calendar/types.ts';
import type { EventKind } from '../../shared/case/event-texts.ts';
import type { CaseEvent, CaseProjection, Outcome, Stage } from '../../shared/case/types.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import type { Plan } from '../../shared/planning/types.ts';
import { Asides } from './aside.ts';
import { Steps } from './calls.ts';
import { Clock, now } from './clock.ts';
import type { Act } from './act.ts';
import { Door } from './door.ts';
import { Duty, type DutyDeclaration } from './duty.ts';
import { Journal } from './journal.ts';
import { failureOf } from './refuse.ts';
import { projectionOf, searchAttributesOf } from './shown.ts';
import type { StandingMessages } from './standing.ts';
import type { CaseState, DeliveryState, DutyState } from './state.ts';
import { keptStep } from './card.ts';
import { restOfTask } from './task.ts';

/** Steps the card shows; the journal keeps all. */
const SHOWN_STEPS = 25;

/** A step before it has its number and time. */
export type NewStep = Omit<CaseEvent, 'n' | 'at' | 'kind'> & { readonly kind: EventKind };

/** Leaves the narrative: the case is over before its end (withdrawn, or never filed). Caught by `Case.run` alone. */
class CaseOver extends Error {}

/** What a procedure adds to the kit: whom it tells, and how, when terms are near, missed or corrected. */
export interface Tell<Facts> {
  remind(kase: Case<Facts>, duty: DutyState, dueAt: Instant): void;
  missed(kase: Case<Facts>, duty: DutyState, dueAt: Instant): void;
  corrected(kase: Case<Facts>, duty: DutyState, times: Correction): void;
  withdrawn(kase: Case<Facts>): void;
  refusedSignal(kase: Case<Facts>, name: MessageName, refused: Refusal): void;
  undelivered(kase: Case<Facts>, delivery: DeliveryState): void;
  /** Its closing is stored: what another case waits for can go on. */
  closed(kase: Case<Facts>): Promise<void>;
}

/** Why a notice of a missed term is taken back: the act had been received in time, or the term was moved. */
export interface Correction {
  readonly sentAt: Instant;
  readonly dueAt: Instant;
  readonly receivedAt?: Instant;
}

/** A case: the state, held once, and the five pieces that work on it. */
export class Case<Facts> {
  readonly state: CaseState;
  /** What the procedure knows of the matter; set when the case has been opened. */
  facts: Facts;
  readonly casework = new Steps();
  readonly clock = new Clock(this);
  readonly door: Door;
  readonly asides: Asides;
  readonly journal: Journal;
  /** Resolves when the number is the case's own, or it is known that it never will be. */
  readonly filed: Promise<void>;
  private readonly tell: Tell<Facts>;
  private readonly numbers = new Map<string, number>();
  private shown = '[]';
  private showing = false;

  constructor(
    state: CaseState,
    facts: Facts,
    { tell, standing }: { readonly tell: Tell<Facts>; readonly standing: StandingMessages<Facts> },
  ) {
    this.state = state;
    this.facts = facts;
    this.tell = tell;
    this.filed = condition(() => state.receipt !== undefined || state.unfiled !== undefined);
    this.asides = new Asides(this);
    this.journal = new Journal(this);
    this.door = new Door(this, standing);
  }

  /** Messages can be judged: the case has been planned, or it is known that it never will be. */
  get opened(): boolean {
    return this.state.plan !== undefined || this.state.unfiled !== undefined;
  }

  /** Nothing more is owed: withdrawn before its end, or not filed at all. */
  get over(): boolean {
    return this.state.unfiled !== undefined || (this.state.withdrawn !== undefined && !this.state.signing);
  }

  plan(): Plan {
    const { plan } = this.state;
    if (plan === undefined) throw new Error('the case has not been planned yet');
    return plan;
  }

  /** Runs the narrative to its outcome; withdrawal is read between its steps. */
  async run(narrative: () => Promise<Outcome>): Promise<Outcome | undefined> {
    try {
      await this.close(await this.outcomeOf(narrative));
    } catch (error) {
      // A failure thrown out of a workflow would fail the case for ever; a plain error stops the task until it is mended.
      if (error instanceof TemporalFailure)
        throw new Error('a step failed for good; mend it and the case goes on', { cause: error });
      throw error;
    }
    const { unfiled, outcome } = this.state;
    // It has failed, so that the run that is ordered can begin under this id.
    if (unfiled?.code === 'NOT_REOPENED') throw failureOf(unfiled);
    return outcome;
  }

  /** Moves the case to a stage; its steps are told apart by it on every list. */
  enter(stage: Stage): void {
    this.state.stage = stage;
    this.record({ kind: 'stage', data: { stage } });
  }

  owe<N extends MessageName>(declared: DutyDeclaration<N>): Duty<N> {
    return new Duty(this, declared);
  }

  /** A step of the case: numbered, shown, and on its way into the journal. */
  record(step: NewStep): CaseEvent {
    const event = this.step(step);
    this.journal.add(event);
    return event;
  }

  /** A step that is stored in one transaction with what it changes elsewhere. */
  async recordTogether<T>(
    step: NewStep,
    call: (batch: { projection: CaseProjection; events: CaseEvent[] }) => Promise<T>,
  ): Promise<T> {
    return this.journal.together(() => this.step(step), call);
  }

  nextNumber(of: string): number {
    const n = (this.numbers.get(of) ?? 0) + 1;
    this.numbers.set(of, n);
    return n;
  }

  /** Idempotency key of a write into the database: a retry is recognised, a repeated lawful act has the next number. */
  stepKey(step: string): string {
    return `${this.state.caseId}/${step}/${String(this.nextNumber(step))}`;
  }

  projection(): CaseProjection {
    return projectionOf(this.state);
  }

  /**
   * Search attributes follow the state; called after every change of what they show, and set once for all changes that
   * come together.
   */
  show(): void {
    if (this.showing) return;
    this.showing = true;
    void this.showTogether();
  }

  leave(): never {
    throw new CaseOver();
  }

  unplanned(rule: string): never {
    throw new Error(`rule ${rule} is not in the plan of this edition`);
  }

  alreadyDone(duty: string): Refusal {
    return refusal('ALREADY_DONE', { duty });
  }

  remind(duty: DutyState, dueAt: Instant): void {
    this.record({ kind: 'reminder', rule: duty.rule, data: { duty: duty.id, dueAt } });
    this.tell.remind(this, duty, dueAt);
  }

  missed(duty: DutyState, dueAt: Instant): void {
    this.record({ kind: 'overdue', rule: duty.rule, data: { duty: duty.id, dueAt } });
    this.tell.missed(this, duty, dueAt);
  }

  corrected(duty: DutyState, times: Correction): void {
    const why = times.receivedAt === undefined ? 'moved' : 'in-time';
    this.record({ kind: 'correction', rule: duty.rule, data: { duty: duty.id, ...times, why } });
    this.tell.corrected(this, duty, times);
  }

  /** What a system refused for good waits for the operator, who is told; undefined when it has fallen away. */
  settleDelivery(
    delivery: DeliveryState,
    fallenAway: () => boolean = () => false,
  ): Promise<Act<'settleDelivery'> | undefined> {
    this.tell.undelivered(this, delivery);
    const duty = new Duty(this, { rule: 'HOUSE-DELIVERY', message: 'settleDelivery', outlives: true });
    delivery.duty = duty.duty;
    return duty.dischargedUnless(fallenAway);
  }

  refusedSignal(name: MessageName, refused: Refusal): void {
    this.record({ kind: 'message-refused', data: { message: name, code: refused.code } });
    this.tell.refusedSignal(this, name, refused);
  }

  private async showTogether(): Promise<void> {
    await restOfTask();
    this.showing = false;
    this.list();
  }

  private list(): void {
    const attributes = searchAttributesOf(this.state);
    // Their order is fixed: the values alone tell what has changed.
    const text = JSON.stringify(attributes.map(({ value }) => value));
    if (text === this.shown) return;
    const were = JSON.parse(this.shown) as readonly unknown[]; // as the line above makes it
    this.shown = text;
    const changed = ({ value }: { value: unknown }, i: number) =>
      JSON.stringify(value) !== JSON.stringify(were[i] ?? null);
    upsertSearchAttributes(attributes.filter(changed));
  }

  private step(step: NewStep): CaseEvent {
    const { state } = this;
    state.steps += 1;
    const event: CaseEvent = { n: state.steps, at: now(), ...step };
    state.recent.push(keptStep(event));
    state.lastStepAt = event.at;
    if (state.recent.length > SHOWN_STEPS) state.recent.shift();
    this.show();
    return event;
  }

  /** Why nothing more is taken once the application has been withdrawn. */
  alreadyWithdrawn(): Refusal {
    return refusal('CASE_CLOSED', { outcome: outcomeTitles.withdrawn });
  }

  private async outcomeOf(narrative: () => Promise<Outcome>): Promise<Outcome | undefined> {
    try {
      return await narrative();
    } catch (error) {
      if (!(error instanceof CaseOver)) throw error;
      if (this.state.withdrawn === undefined || this.state.unfiled !== undefined) return undefined;
      this.tell.withdrawn(this);
      return 'withdrawn';
    }
  }

  /** The outcome is told and stored before the workflow ends; late callers still get their answer. */
  private async close(outcome: Outcome | undefined): Promise<void> {
    const { state } = this;
    if (outcome !== undefined) {
      state.outcome = outcome;
      state.stage = 'closed';
      state.closedAt = now();
      this.record({ kind: 'closed', data: { outcome } });
    }
    // One wait for all of them: a message that comes while one of them ends may start another.
    await condition(() => !this.showing && this.asides.idle && this.journal.idle && allHandlersFinished());
    if (outcome !== undefined) await this.tell.closed(this);
  }
}

/** A case of any procedure, as the five pieces see it. */
export type AnyCase = Omit<Case<unknown>, 'facts'>;
