import type { RoleAsked } from '../../activities/casework/port.ts';
import type { Instant, IsoDate } from '../../shared/calendar/types.ts';
import type { Authority } from '../../shared/directory.ts';
import type { Refusal } from '../../shared/errors.ts';
import type { Answer } from '../../shared/messages/answers.ts';
import type { MessageName, MessageOf } from '../../shared/messages/schemas.ts';
import type { Actor, Role } from '../../shared/roles.ts';

/** A message that was admitted: what it says, who sent it, when it was received. */
export interface Act<N extends MessageName = MessageName> {
  readonly body: MessageOf<N>;
  readonly by: Actor;
  readonly key: string;
  readonly receivedAt: Instant;
  readonly receivedOn: IsoDate;
  readonly attested: boolean;
  /** SHA-256 of what it says and who sent it, hex. */
  readonly hash: string;
  /** What the directory said of those the taker asked about. */
  readonly held?: readonly Authority[];
  /** It came as a Signal: of an official only from another case, which acts for the role. */
  readonly signal?: boolean;
}

/** The answer to an act that only had to be stored. */
export const stored = ({ key, receivedAt }: Act): Promise<Answer> =>
  Promise.resolve({ taken: true, key, receivedAt });

/** Who takes a message: a duty, or the case itself for what may come at any time. */
export interface Taker<N extends MessageName = MessageName> {
  /** The duty's id; absent for what is no duty. */
  readonly duty?: string;
  /** Says why the content cannot be taken now; asked before admission without the act, and again after it with it. */
  check?(body: MessageOf<N>, act?: Act<N>): Refusal | undefined;
  /** Who may send it beside the roles of the catalogue. */
  roles?(): readonly Role[];
  /** Of whom the directory is asked before the act is judged. */
  asks?(body: MessageOf<N>): readonly RoleAsked[];
  /** Stores the act; the promise ends when it is settled. */
  take(act: Act<N>): Promise<Answer | Refusal>;
}
