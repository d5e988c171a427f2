import { ofApplication } from './conflicts/application.ts';
import { ofInfrastructure } from './conflicts/infra.ts';
import { ofWording } from './conflicts/wording.ts';
import { concerning } from './held.ts';
import type { RuleId } from './rules.ts';
import type { Conflict, EditionId } from './types.ts';

/** Where the documents contradict themselves: both places word for word, and which the product goes by. */
export const conflicts: readonly Conflict[] = [...ofApplication, ...ofWording, ...ofInfrastructure];

/** The conflicts a rule stands in under an edition; without one, in any. */
export function conflictsOf(id: RuleId, edition?: EditionId): readonly Conflict[] {
  return concerning(id, edition, conflicts);
}
