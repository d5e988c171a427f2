import type { RoleAsked } from '../../activities/casework/port.ts';
import { inTime as isInTime } from '../../shared/calendar/terms.ts';
import type { Instant } from '../../shared/calendar/types.ts';
import type { Refusal } from '../../shared/errors.ts';
import type { Answer } from '../../shared/messages/answers.ts';
import type { MessageName, MessageOf } from '../../shared/messages/schemas.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import type { Role } from '../../shared/roles.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import type { AnyCase } from './case.ts';
import { isPast, lateFrom, now } from './clock.ts';
import type { Act, Taker } from './act.ts';
import { besideRole, giveBack, holderOf, notHis } from './passing.ts';
import { dueAt, termUnder, type DutyState } from './state.ts';
import { dutySummary } from './wording.ts';

/** A duty as declared: the rule, from which follow owner and term, and the message that discharges it. */
export interface DutyDeclaration<N extends MessageName> {
  readonly rule: RuleId;
  readonly message: N;
  /** Stays owed though the application has been withdrawn: what is already on its way must be settled. */
  readonly outlives?: true;
  /** What can be said against the content; once admitted, also against when it was received. */
  readonly check?: (body: MessageOf<N>, act?: Act<N>) => Refusal | undefined;
  /** What the act begins at once, before any other message is taken. */
  readonly begins?: (act: Act<N>) => void;
  /** When it was done, which may be before the act that says so was received. */
  readonly doneAt?: (act: Act<N>) => Instant;
}

/** Looks at an act before it counts; a refusal leaves the duty open and is answered to the sender. */
export type Examine<N extends MessageName> = (act: Act<N>) => Promise<Refusal | undefined>;

/**
 * A person's task. It is never passed in silence and never decided by itself: when its term ends the case says so,
 * tells the owner's superior and the applicant, and goes on waiting.
 */
export class Duty<N extends MessageName> implements Taker<N> {
  private readonly kase: AnyCase;
  private readonly state: DutyState;
  private readonly declared: DutyDeclaration<N>;
  private readonly close: () => void;
  private act: Act<N> | undefined;
  private proven: Instant | undefined;
  private settle: ((answer: Answer | Refusal) => void) | undefined;

  constructor(kase: AnyCase, declared: DutyDeclaration<N>) {
    this.kase = kase;
    this.declared = declared;
    const { rule, message } = declared;
    const { owes, term } = kase.plan().duties[rule] ?? kase.unplanned(rule);
    const id = `${rule}/${String(kase.nextNumber(rule))}`;
    this.state = {
      id,
      rule,
      owes,
      message,
      openedAt: now(),
      remindedUntil: now(),
      ...(term ? { term } : {}),
    };
    kase.state.duties.push(this.state);
    this.close = kase.door.open(message, this);
    const due = dueAt(kase.state, this.state);
    kase.record({ kind: 'duty-opened', rule, data: { duty: id, owes, ...(due ? { dueAt: due } : {}) } });
  }

  /** Waits for the act that discharges the duty, past its term too; ends with the case when that is withdrawn. */
  async discharged(examine?: Examine<N>): Promise<Act<N>> {
    return (await this.dischargedUnless(() => false, examine)) ?? this.kase.leave();
  }

  /** What was owed was done at this moment without anybody's act, and there is proof of it. */
  fulfilled(at: Instant): void {
    this.proven = at;
  }

  /** As `discharged`; undefined when it was fulfilled or has fallen away before anybody acted. */
  async dischargedUnless(fallenAway: () => boolean, examine?: Examine<N>): Promise<Act<N> | undefined> {
    try {
      for (;;) {
        await this.watch(
          () => this.act === undefined && this.proven === undefined && !this.over && !fallenAway(),
        );
        if (this.over) return this.kase.leave();
        const { act } = this;
        if (act === undefined) {
          if (this.proven !== undefined) this.end(this.proven, {});
          return undefined;
        }
        const refused = await this.examined(act, examine);
        if (refused === undefined) return this.done(act);
        this.act = undefined;
        this.settle?.(refused);
      }
    } finally {
      this.close();
      // An act that came together with a withdrawal: whoever sent it hears why it does not count.
      this.settle?.(this.kase.alreadyWithdrawn());
      this.state.closed ??= { at: now() };
      this.kase.show();
    }
  }

  get duty(): string {
    return this.state.id;
  }

  /** What can be said against an act: the duty is another's (HOUSE-PASSING), it is done, its content does not fit. */
  check(body: MessageOf<N>, act?: Act<N>): Refusal | undefined {
    if (this.act) return this.kase.alreadyDone(this.duty);
    const refused = act === undefined || act.signal ? undefined : notHis(this.state, act);
    return refused ?? this.declared.check?.(body, act);
  }

  roles(): readonly Role[] {
    return besideRole(this.state);
  }

  asks(): readonly RoleAsked[] {
    return holderOf(this.state);
  }

  /** Stores the act; the promise ends when it is settled. */
  take(act: Act<N>): Promise<Answer | Refusal> {
    if (this.over) return Promise.resolve(this.kase.alreadyWithdrawn());
    this.declared.begins?.(act);
    this.act = act;
    if (act.held?.[0]?.ok === false) giveBack(this.kase, this.state);
    return new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  private get over(): boolean {
    return !this.declared.outlives && this.kase.over;
  }

  /** The term runs on while the act is looked at: a service that is down stops no clock. */
  private async examined(act: Act<N>, examine: Examine<N> | undefined): Promise<Refusal | undefined> {
    if (examine === undefined) return undefined;
    let looking = true;
    const verdict = examine(act).finally(() => {
      looking = false;
    });
    const [refused] = await Promise.all([verdict, this.watch(() => looking)]);
    return refused;
  }

  /** Reminds, and calls the duty late, for as long as it is waited for. */
  private async watch(waiting: () => boolean): Promise<void> {
    const { kase } = this;
    while (waiting()) {
      const { version } = kase.clock;
      this.withdrawOverdueIfMoved();
      const mark = this.nextMark();
      const changed = () => !waiting() || kase.clock.version !== version;
      await kase.clock.until(changed, mark, dutySummary(this.state));
      const come = () => waiting() && mark !== undefined && isPast(mark);
      if (come()) await this.lookForHolder();
      await kase.door.settled();
      if (come()) this.reached();
    }
  }

  /** Before anybody is told of the duty: whether the one it was passed to still holds the role. */
  private async lookForHolder(): Promise<void> {
    const asked = holderOf(this.state);
    if (asked.length === 0) return;
    const [held] = await this.kase.casework.take('authority', stepTitles.authority, asked, now());
    if (held?.ok === false && asked[0]?.staff === this.state.passedTo) giveBack(this.kase, this.state);
  }

  /** The next reminder, else the moment the term is missed, else nothing to wait for but the act. */
  private nextMark(): string | undefined {
    const { remindedUntil, overdueAt } = this.state;
    const term = termUnder(this.kase.state, this.state);
    const planned = term === undefined ? undefined : this.kase.state.plan?.terms[term];
    if (planned === undefined || overdueAt !== undefined) return undefined;
    const reminder = planned.reminders.find((instant) => Date.parse(instant) > Date.parse(remindedUntil));
    return reminder ?? lateFrom(planned.dueAt);
  }

  private reached(): void {
    const due = dueAt(this.kase.state, this.state);
    if (due !== undefined && isPast(lateFrom(due))) {
      this.declareOverdue(due);
      return;
    }
    const mark = this.nextMark();
    if (mark === undefined || due === undefined || !isPast(mark)) return;
    this.state.remindedUntil = mark;
    this.kase.remind(this.state, due);
  }

  private declareOverdue(due: string): void {
    if (this.state.overdueAt !== undefined) return;
    this.state.overdueAt = now();
    this.kase.missed(this.state, due);
  }

  /** A term that a decree moved past today is no longer missed: what was sent is corrected. One before a ruling's was missed. */
  private withdrawOverdueIfMoved(): void {
    const due = dueAt(this.kase.state, this.state);
    const sentAt = this.state.overdueAt;
    if (sentAt === undefined || due === undefined || isPast(lateFrom(due))) return;
    delete this.state.overdueAt;
    this.kase.show();
    const setAt = this.kase.state.ordered?.[this.state.rule]?.setAt;
    if (setAt === undefined || setAt < sentAt) this.kase.corrected(this.state, { sentAt, dueAt: due });
  }

  private done(act: Act<N>): Act<N> {
    const { by, key, receivedAt, attested } = act;
    const inTime = this.end(this.declared.doneAt?.(act) ?? act.receivedAt, { by, attested });
    this.settle?.({ taken: true, key, receivedAt, duty: this.state.id, inTime });
    return act;
  }

  /** In time or late is decided by when it was done, against the present term. */
  private end(receivedAt: Instant, who: Pick<NonNullable<DutyState['closed']>, 'by' | 'attested'>): boolean {
    const due = dueAt(this.kase.state, this.state);
    const inTime = due === undefined || isInTime(receivedAt, due);
    if (due !== undefined && !inTime) this.declareOverdue(due);
    const sentAt = this.state.overdueAt;
    if (inTime && sentAt !== undefined && due !== undefined)
      this.kase.corrected(this.state, { sentAt, dueAt: due, receivedAt });
    const late = inTime || due === undefined ? {} : { dueAt: due };
    this.state.closed = { at: now(), ...who, receivedAt, inTime, ...late };
    const { id, rule } = this.state;
    this.kase.record({
      kind: inTime ? 'duty-done' : 'duty-done-late',
      rule,
      ...(who.by === undefined ? {} : { by: who.by }),
      data: { duty: id, receivedAt, inTime, ...late },
    });
    return inTime;
  }
}
