import type { Bilingual } from '../bilingual.ts';
import type { RuleId } from '../law/rules.ts';
import type { Role } from '../roles.ts';
import type { MessageName, MessageOf } from './schemas.ts';

/** What a message is for and who may send it; the UI, the card and the portal's contract show this. */
export interface MessageEntry<N extends MessageName = MessageName> {
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Roles that may send it; `applicant` only with the portal's attestation. */
  readonly roles: readonly Role[];
  /** `fallback`: also a Signal, when no answer to the Update comes in time (house rule 8); `only`: a Signal, no Update. */
  readonly signal?: 'fallback' | 'only';
  /** Discharges a duty that nobody does in another's place, not the superior of whoever it was passed to. */
  readonly ownHand?: true;
  /** Seldom sent: the card shows it in one line. */
  readonly seldom?: true;
  /** The rule whose term an applicant's act must keep; where it is absent the act is in time while it is accepted. */
  readonly term?: RuleId;
  /** Made-up example that the schema accepts. */
  readonly example: MessageOf<N>;
}

export type Catalogue = { readonly [N in MessageName]: MessageEntry<N> };

/** The day in the examples; where a case shows one, its own day stands instead. */
export const EXAMPLE_DAY = '2026-11-23';
