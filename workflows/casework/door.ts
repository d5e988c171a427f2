import { condition, currentUpdateInfo, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';
import type { Admission } from '../../activities/casework/port.ts';
import type { Instant, IsoDate } from '../../shared/calendar/types.ts';
import type { Refusal } from '../../shared/errors.ts';
import { refusal } from '../../shared/errors.ts';
import type { Json } from '../../shared/json.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import { problemList } from '../../shared/messages/problems.ts';
import type { MessageName, MessageOf } from '../../shared/messages/schemas.ts';
import type { Actor } from '../../shared/roles.ts';
import { isUnreadable } from '../../shared/unreadable.ts';
import { casework } from './calls.ts';
import type { AnyCase } from './case.ts';
import { problemsOf } from './checks.ts';
import { now } from './clock.ts';
import { failureOf } from './refuse.ts';
import { describe } from './wording.ts';

type Admitted = Admission<MessageOf<MessageName>>;

/** A message that was admitted: what it says, who sent it, when it was received. */
export interface Act<N extends MessageName = MessageName> {
  readonly body: MessageOf<N>;
  readonly by: Actor;
  readonly key: string;
  readonly receivedAt: Instant;
  readonly receivedOn: IsoDate;
  readonly attested: boolean;
}

/** The answer to a message that was taken. */
export interface Answer {
  readonly taken: true;
  readonly key: string;
  readonly receivedAt: Instant;
  readonly duty?: string;
  readonly inTime?: boolean;
}

/** Who takes a message: a duty, or the case itself for what may come at any time. */
export interface Taker<N extends MessageName = MessageName> {
  /** The duty's id; absent for what is no duty. */
  readonly duty?: string;
  /** Says at once why the content cannot be taken now; looked at before admission and again after it. */
  readonly check?: (body: MessageOf<N>) => Refusal | undefined;
  /** Stores the act; the promise ends when it is settled. */
  readonly take: (act: Act<N>) => Promise<Answer | Refusal>;
}

/** Messages come in here. One handler per name, there only while somebody waits for that message. */
export class Door {
  private readonly kase: AnyCase;
  private readonly takers = new Map<MessageName, Taker[]>();
  /** Answers by idempotency key: an act counts once, however often and by whichever way it came. */
  private readonly answers = new Map<string, { hash: string; answer: Promise<Answer | Refusal> }>();
  /** Messages that have arrived and are being admitted: they are looked at before a term is called missed. */
  private inHand = 0;

  constructor(kase: AnyCase) {
    this.kase = kase;
  }

  /** Registers the taker, in this activation; returns the step that takes it away again. */
  open<N extends MessageName>(name: N, taker: Taker<N>): () => void {
    const waiting = this.takers.get(name) ?? [];
    // The name ties the taker's message type to the schema its messages are checked against.
    const held = taker as unknown as Taker;
    this.takers.set(name, [...waiting, held]);
    if (waiting.length === 0) this.register(name);
    return () => {
      const left = (this.takers.get(name) ?? []).filter((other) => other !== held);
      this.takers.set(name, left);
      if (left.length === 0) setHandler(defineUpdate<Answer, [unknown]>(name), undefined);
    };
  }

  /** Applicants' acts and the calendar come as Signals too: stored before the server answers, never thrown back. */
  openSignal(name: MessageName, taken?: (act: Act) => void): void {
    setHandler(
      defineSignal<[unknown]>(name),
      async (message: unknown) => {
        const key = `signal-${String(this.kase.nextNumber('signal'))}`;
        const answer = await this.admitAndTake(name, message, key, taken);
        if ('code' in answer && this.kase.state.unfiled === undefined) this.kase.refusedSignal(name, answer);
      },
      { description: describe(name) },
    );
  }

  /** No message is being admitted: what is known now is all that has arrived. */
  async settled(): Promise<void> {
    await condition(() => this.inHand === 0);
  }

  /** Names of the messages that can be sent now. */
  get awaited(): readonly MessageName[] {
    return [...this.takers].filter(([, takers]) => takers.length > 0).map(([name]) => name);
  }

  private register(name: MessageName): void {
    setHandler(
      defineUpdate<Answer, [unknown]>(name),
      async (message: unknown) => {
        const answer = await this.admitAndTake(name, message, currentUpdateInfo()?.id ?? name);
        if ('code' in answer) throw failureOf(answer);
        return answer;
      },
      {
        description: describe(name),
        validator: (message: unknown): undefined => {
          const refused = this.objection(name, message);
          if (refused) throw failureOf(refused);
        },
      },
    );
  }

  /** What can be said against a message at once, without leaving a trace in history. */
  private objection(name: MessageName, message: unknown): Refusal | undefined {
    if (isUnreadable(message)) return refusal('MESSAGE_UNREADABLE', { reason: message.$unreadable });
    const problems = problemsOf(name, message);
    if (problems.length > 0) {
      return refusal('MESSAGE_INVALID', { message: name, problems: problemList(problems) }, problems);
    }
    // The schema has been checked in the lines above.
    const body = message as MessageOf<MessageName> & { key?: string; duty?: string };
    if (body.key !== undefined && this.answers.has(body.key)) return undefined;
    const taker = this.takerOf(name, body.duty);
    return taker === undefined ? this.notAwaited(name) : taker.check?.(body);
  }

  private async admitAndTake(
    name: MessageName,
    message: unknown,
    fallbackKey: string,
    taken?: (act: Act) => void,
  ): Promise<Answer | Refusal> {
    await condition(() => this.kase.opened);
    if (this.kase.state.unfiled) return this.kase.state.unfiled;
    const admission = await this.admit(name, message, fallbackKey);
    if (!admission.admitted) return admission.refusal;
    const { key, hash, receivedAt, body } = admission;
    const known = this.answers.get(key);
    if (known) return known.hash === hash ? known.answer : refusal('KEY_REUSED', { key });
    if (taken) {
      taken(admission);
      return { taken: true, key, receivedAt };
    }
    const taker = this.takerOf(name, admission.duty);
    const refused = taker === undefined ? this.notAwaited(name) : taker.check?.(body);
    if (taker === undefined || refused) return refused ?? this.notAwaited(name);
    this.recordTaken(name, admission);
    const answer = taker.take(admission);
    this.answers.set(key, { hash, answer });
    const settled = await answer;
    if ('code' in settled) this.answers.delete(key);
    return settled;
  }

  private async admit(name: MessageName, message: unknown, fallbackKey: string): Promise<Admitted> {
    this.inHand += 1;
    try {
      const { caseId } = this.kase.state;
      const { roles, title } = catalogue[name];
      const request = { caseId, name, message, fallbackKey, roles, now: now() };
      // The admission checks the body against the schema of this name.
      return (await casework('admit', `Приём: ${title.ru}`, request)) as Admitted;
    } finally {
      this.inHand -= 1;
    }
  }

  private recordTaken(name: MessageName, admission: Extract<Admitted, { admitted: true }>): void {
    const { by, key, receivedAt, attested, hash, claimedAt, body } = admission;
    const claimed = claimedAt === undefined ? {} : { claimedAt };
    const data = { message: name, key, receivedAt, attested, hash, ...claimed };
    // A message body is JSON by its schema.
    this.kase.record({ kind: 'message-taken', by, data, personal: body as unknown as Json });
  }

  private takerOf(name: MessageName, duty: string | undefined): Taker | undefined {
    const takers = this.takers.get(name) ?? [];
    return duty === undefined ? takers[0] : takers.find((taker) => taker.duty === duty);
  }

  private notAwaited(name: MessageName): Refusal {
    const { outcome } = this.kase.state;
    if (outcome !== undefined) return refusal('CASE_CLOSED', { outcome: outcomeTitles[outcome] });
    if (name === 'withdraw' && this.kase.state.signing) return refusal('TOO_LATE');
    return refusal('NOT_AWAITED', { message: name, awaited: this.awaited.join(', ') || '—' });
  }
}
