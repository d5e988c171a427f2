import type { Instant } from '../calendar/types.ts';
import type { EditionId, ProductType } from '../law/types.ts';
import type { MessageOf } from '../messages/schemas.ts';

/** How the product stands to one criterion. */
export type SheetLine = MessageOf<'assessCriteria'>['criteria'][number];

/** The sheet of criteria as the unit filled it in, for the commission and with the decision (RULES-5, RULES-6). */
export interface CriteriaSheet {
  readonly edition: EditionId;
  readonly productType: ProductType;
  /** Every criterion of the edition, once. */
  readonly lines: readonly SheetLine[];
  /** Staff id of who filled it in. */
  readonly by: string;
  readonly at: Instant;
  /** SHA-256 of the message it came by, hex: the journal keeps that message whole under the same hash. */
  readonly sha256: string;
}

/** A sheet without a word of anybody's: may stand in lists and in other cases. */
export interface SheetSummary {
  /** How many criteria there are. */
  readonly of: number;
  /** Ids of those that are not met. */
  readonly notMet: readonly string[];
  readonly sha256: string;
}

export function inShort({ lines, sha256 }: CriteriaSheet): SheetSummary {
  const notMet = lines.flatMap(({ criterion, result }) => (result === 'doesNot' ? [criterion] : []));
  return { of: lines.length, notMet, sha256 };
}
