import type { RoleAsked } from '../../activities/casework/port.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import { catalogue } from '../../shared/messages/catalogue.ts';
import type { MessageName, MessageOf } from '../../shared/messages/schemas.ts';
import type { AnyCase, Case } from './case.ts';
import { stored, type Act, type Taker } from './act.ts';

/**
 * A message that is not owed: it may come at any time that its rule of the house allows, while nobody has withdrawn
 * and nothing is decided for good. One entry serves every case, so that a parked case pays for the name alone.
 */
export interface Standing<N extends MessageName, Facts> {
  /** No more once signing has begun; again when the signature did not hold. */
  readonly untilSigning?: true;
  /** Taken as long as something is owed, of a case that was withdrawn or has its outcome too. */
  readonly outlives?: true;
  /** Whether the matter is such that it may come now; always without it. What `check` says of it is the better answer. */
  open?(kase: Case<Facts>): boolean;
  /** Of whom the directory is asked before the act is judged; the answers come with the act. */
  asks?(kase: Case<Facts>, body: MessageOf<N>): readonly RoleAsked[];
  /** What can be said against it; asked before admission without the act, and again after it with it. */
  check?(kase: Case<Facts>, body: MessageOf<N>, act?: Act<N>): Refusal | undefined;
  /** Stores the act. */
  take(kase: Case<Facts>, act: Act<N>): void;
}

/** What a procedure takes without owing it. */
export type StandingMessages<Facts> = { readonly [N in MessageName]?: Standing<N, Facts> };

/** An entry as the door sees it: its name ties it to the schema of its message, its procedure to the facts of its cases. */
type AnyStanding = Standing<MessageName, unknown>;

/** The standing messages of one case. */
export class Standings {
  private readonly kase: AnyCase;
  private readonly table: Partial<Record<MessageName, AnyStanding>>;

  constructor(kase: AnyCase, table: StandingMessages<never>) {
    this.kase = kase;
    this.table = table;
  }

  get names(): readonly MessageName[] {
    // The procedure's table has names of messages alone.
    return Object.keys(this.table) as MessageName[];
  }

  /** Those that can be sent to the case as it stands. */
  get awaited(): readonly MessageName[] {
    // What fits the matter is not known before the matter is.
    if (!this.kase.opened) return [];
    return this.names.filter((name) => this.closed(name) === undefined && this.fits(name));
  }

  /** Who takes it; `notAwaited` is the answer where nothing better can be said. Undefined for what is closed, or owed. */
  takerOf(name: MessageName, notAwaited: () => Refusal): Taker | undefined {
    const standing = this.table[name];
    if (standing === undefined || this.closed(name) !== undefined) return undefined;
    const kase = this.whole;
    return {
      check: (body, act) => standing.check?.(kase, body, act) ?? (this.fits(name) ? undefined : notAwaited()),
      asks: (body) => standing.asks?.(kase, body) ?? [],
      take: (act) => {
        standing.take(kase, act);
        return stored(act);
      },
    };
  }

  /** Why the case takes nothing of the kind any more, or not while its signature is looked at. */
  closed(name: MessageName): Refusal | undefined {
    const standing = this.table[name];
    const { outcome, withdrawn, signing, unfiled } = this.kase.state;
    if (unfiled !== undefined) return unfiled;
    if (standing === undefined || (standing.outlives && this.fits(name))) return undefined;
    if (outcome !== undefined) return refusal('CASE_CLOSED', { outcome: outcomeTitles[outcome] });
    if (withdrawn !== undefined && !signing) return this.kase.alreadyWithdrawn();
    if (!standing.untilSigning || !signing) return undefined;
    return refusal('TOO_LATE', { message: catalogue[name].title });
  }

  private fits(name: MessageName): boolean {
    return this.table[name]?.open?.(this.whole) ?? true;
  }

  /** With its facts, which are the procedure's own affair. */
  private get whole(): Case<unknown> {
    return this.kase as Case<unknown>;
  }
}
