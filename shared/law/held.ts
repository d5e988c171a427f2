import type { RuleId } from './rules.ts';
import type { EditionId } from './types.ts';

/** What may belong to some editions of the Rules only; without `editions`, to all. */
interface OfEditions {
  readonly editions?: readonly EditionId[];
}

/** Whether an edition holds it. */
export function isHeldBy(edition: EditionId, { editions }: OfEditions): boolean {
  return editions?.includes(edition) ?? true;
}

/**
 * Of wordings that replaced each other, oldest first, the one of an edition; without an edition, the newest. Throws
 * where none is: `what` names it.
 */
export function heldBy<T extends OfEditions>(
  edition: EditionId | undefined,
  all: readonly T[],
  what: string,
): T {
  const found = all.findLast((one) => edition === undefined || isHeldBy(edition, one));
  if (found === undefined) throw new Error(`shared/law: ${what} has no words under ${String(edition)}`);
  return found;
}

/** What of a list concerns a rule under an edition; without one, under any. */
export function concerning<T extends OfEditions & { readonly rules: readonly RuleId[] }>(
  id: RuleId,
  edition: EditionId | undefined,
  all: readonly T[],
): readonly T[] {
  return all.filter((one) => one.rules.includes(id) && (edition === undefined || isHeldBy(edition, one)));
}
