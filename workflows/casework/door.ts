import { condition, currentUpdateInfo, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';
import type { Admission } from '../../activities/casework/port.ts';
import type { Refusal } from '../../shared/errors.ts';
import { refusal } from '../../shared/errors.ts';
import type { Json } from '../../shared/json.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import type { Answer } from '../../shared/messages/answers.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import { problemList } from '../../shared/messages/problems.ts';
import { tooLarge } from '../../shared/messages/size.ts';
import type { MessageName, MessageOf } from '../../shared/messages/schemas.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { isUnreadable } from '../../shared/unreadable.ts';
import { stored, type Act, type Taker } from './act.ts';
import type { AnyCase } from './case.ts';
import { problemsOf } from './checks.ts';
import { now } from './clock.ts';
import { failureOf } from './refuse.ts';
import { Standings, type StandingMessages } from './standing.ts';
import { describe } from './wording.ts';

type Admitted = Admission<MessageOf<MessageName>>;
/** With what the directory said of others than the sender. */
type Asked = Admitted & Pick<Act, 'held' | 'signal'>;

/** A message as it came in, before anybody looked at it. */
interface Arrival {
  readonly name: MessageName;
  readonly message: unknown;
  /** Its key when it names none. */
  readonly key: string;
  readonly signal: boolean;
  /** Takes what is nobody's duty. */
  readonly taken?: ((act: Act) => void) | undefined;
  readonly answered: (answer: Answer | Refusal | Promise<Answer | Refusal>) => void;
}

/** Problems answered in full; an answer too large to send would stop the case. */
const ANSWERED = 50;

/**
 * Messages come in here. One handler per name: of what discharges a duty, there only while somebody waits for it; of the
 * rest from the first activation on. All names share the handler's functions: a parked case pays for each of them.
 */
export class Door {
  private readonly kase: AnyCase;
  private readonly standings: Standings;
  private readonly takers = new Map<MessageName, Taker[]>();
  /** Answers by idempotency key: an act counts once, however often and by whichever way it came. */
  private readonly answers = new Map<string, { hash: string; answer: Promise<Answer | Refusal> }>();
  /** Messages that have arrived, those being judged among them. */
  private readonly line: Arrival[] = [];

  constructor(kase: AnyCase, standing: StandingMessages<never>) {
    this.kase = kase;
    this.standings = new Standings(kase, standing);
    for (const name of this.standings.names) this.register(name);
    void this.judgeInLine();
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
        const answer = await this.arrive({ name, message, key, signal: true, taken });
        if ('code' in answer && this.kase.state.unfiled === undefined) this.kase.refusedSignal(name, answer);
      },
      { description: describe(name) },
    );
  }

  /** No message is in line: what is known now is all that has arrived. */
  async settled(): Promise<void> {
    await condition(() => this.line.length === 0);
  }

  /** Names of the messages that can be sent now. */
  get awaited(): readonly MessageName[] {
    const owed = [...this.takers].filter(([, takers]) => takers.length > 0).map(([name]) => name);
    return [...owed, ...this.standings.awaited];
  }

  private register(name: MessageName): void {
    const { handle: handler, validator } = this;
    setHandler(defineUpdate<Answer, [unknown]>(name), handler, { description: describe(name), validator });
  }

  private readonly handle = async (message: unknown): Promise<Answer> => {
    const { id, name } = updateInfo();
    const answer = await this.arrive({ name, message, key: id, signal: false });
    if ('code' in answer) throw failureOf(answer);
    return answer;
  };

  private readonly validator = (message: unknown): void => {
    const refused = this.objection(updateInfo().name, message);
    if (refused) throw failureOf(refused);
  };

  /** What can be said against a message at once, without leaving a trace in history. */
  private objection(name: MessageName, message: unknown): Refusal | undefined {
    if (isUnreadable(message)) return refusal('MESSAGE_UNREADABLE', { reason: message.$unreadable });
    const large = tooLarge(message);
    if (large) return large;
    const problems = problemsOf(name, message);
    if (problems.length > 0) {
      return refusal(
        'MESSAGE_INVALID',
        { message: name, problems: problemList(problems) },
        problems.slice(0, ANSWERED),
      );
    }
    // The schema has been checked in the lines above.
    const body = message as MessageOf<MessageName> & { key?: string; duty?: string };
    if (body.key !== undefined && this.answers.has(body.key)) return undefined;
    // What a standing message may say depends on the matter, which is not known before.
    if (!this.kase.opened) return undefined;
    const taker = this.takerOf(name, body.duty);
    return taker === undefined ? this.notAwaited(name) : taker.check?.(body);
  }

  /** Puts a message in line; the promise ends when the act is settled. */
  private arrive(message: Omit<Arrival, 'answered'>): Promise<Answer | Refusal> {
    return new Promise((answered) => {
      this.line.push({ ...message, answered });
    });
  }

  /**
   * Judges what is in line: all of it is admitted, then taken in the order in which it was received, whatever the order in
   * which the server hands it over after an outage (house rule 5). In one task the server hands over Signals and Updates,
   * and a replay may hand them over in the other order, so Signals are admitted first. What is in line is looked at before
   * a term is called missed.
   */
  private async judgeInLine(): Promise<never> {
    for (;;) {
      await condition(() => this.line.length > 0 && this.kase.opened);
      const here = [
        ...this.line.filter(({ signal }) => signal),
        ...this.line.filter(({ signal }) => !signal),
      ];
      const judged: { readonly arrival: Arrival; readonly admission: Admitted | Refusal }[] = [];
      for (const arrival of here)
        judged.push({ arrival, admission: this.kase.state.unfiled ?? (await this.admit(arrival)) });
      judged.sort((a, b) => receivedMs(a.admission) - receivedMs(b.admission));
      for (const { arrival, admission } of judged) {
        arrival.answered(
          'code' in admission ? admission : this.takeAdmitted(arrival, await this.asked(arrival, admission)),
        );
        this.line.splice(this.line.indexOf(arrival), 1);
      }
    }
  }

  private async takeAdmitted({ name, taken }: Arrival, admission: Asked): Promise<Answer | Refusal> {
    if (!admission.admitted) return admission.refusal;
    const { key, hash, body } = admission;
    const known = this.answers.get(key);
    if (known) return known.hash === hash ? known.answer : refusal('KEY_REUSED', { key });
    if (taken) {
      taken(admission);
      return stored(admission);
    }
    const taker = this.takerOf(name, admission.duty);
    const refused = taker === undefined ? this.notAwaited(name) : taker.check?.(body, admission);
    if (taker === undefined || refused) return refused ?? this.notAwaited(name);
    this.recordTaken(name, admission);
    const answer = taker.take(admission);
    this.answers.set(key, { hash, answer });
    const settled = await answer;
    if ('code' in settled) this.answers.delete(key);
    return settled;
  }

  private async admit({ name, message, key }: Arrival): Promise<Admitted> {
    const { caseId, filedAt, reopened } = this.kase.state;
    const { roles: known, title } = catalogue[name];
    const roles = [...known, ...(this.takerOf(name, dutyNamed(message))?.roles?.() ?? [])];
    const request = {
      caseId,
      name,
      message,
      fallbackKey: key,
      roles,
      since: reopened?.from ?? filedAt,
      now: now(),
    };
    // The admission checks the body against the schema of this name.
    return (await this.kase.casework.take('admit', stepTitles.admit(title.ru), request)) as Admitted;
  }

  /** Asks the directory about those on whom it rests whether the act counts. */
  private async asked({ name, signal }: Arrival, admission: Admitted): Promise<Asked> {
    if (!admission.admitted) return admission;
    const asked = this.takerOf(name, admission.duty)?.asks?.(admission.body) ?? [];
    const sent = signal ? { ...admission, signal } : admission;
    if (asked.length === 0) return sent;
    return { ...sent, held: await this.kase.casework.take('authority', stepTitles.authority, asked, now()) };
  }

  private recordTaken(name: MessageName, admission: Extract<Admitted, { admitted: true }>): void {
    const { by, key, receivedAt, attested, hash, claimedAt, body } = admission;
    const claimed = claimedAt === undefined ? {} : { claimedAt };
    const data = { message: name, key, receivedAt, attested, hash, ...claimed };
    // A message body is JSON by its schema.
    this.kase.record({ kind: 'message-taken', by, data, personal: body as unknown as Json });
  }

  private takerOf(name: MessageName, duty: string | undefined): Taker | undefined {
    const standing = this.standings.takerOf(name, () => this.notAwaited(name));
    if (standing !== undefined) return standing;
    const takers = this.takers.get(name) ?? [];
    return duty === undefined ? takers[0] : takers.find((taker) => taker.duty === duty);
  }

  private notAwaited(name: MessageName): Refusal {
    const { outcome } = this.kase.state;
    const closed = this.standings.closed(name);
    if (closed !== undefined) return closed;
    if (outcome !== undefined) return refusal('CASE_CLOSED', { outcome: outcomeTitles[outcome] });
    return refusal('NOT_AWAITED', { message: name, awaited: this.awaited.join(', ') || '—' });
  }
}

/** When a message was received, milliseconds; what was not admitted is in nobody's way. */
function receivedMs(admission: Admitted | Refusal): number {
  return 'receivedAt' in admission ? Date.parse(admission.receivedAt) : 0;
}

/** The duty that a message names, before anybody has read it. */
function dutyNamed(message: unknown): string | undefined {
  const named =
    typeof message === 'object' && message !== null && 'duty' in message ? message.duty : undefined;
  return typeof named === 'string' ? named : undefined;
}

/** The Update under way, by whose name its handler is found. */
function updateInfo(): { readonly id: string; readonly name: MessageName } {
  const info = currentUpdateInfo();
  if (info === undefined) throw new Error('asked about an Update outside of one');
  // Handlers are registered under names of messages alone.
  return { id: info.id, name: info.name as MessageName };
}
