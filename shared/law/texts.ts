import { heldBy } from './held.ts';
import type { RuleId } from './rules.ts';
import { acceptance } from './texts/acceptance.ts';
import { decision } from './texts/decision.ts';
import { hearing } from './texts/hearing.ts';
import { house } from './texts/house.ts';
import { infra } from './texts/infra.ts';
import { monitoring } from './texts/monitoring.ts';
import { pilot } from './texts/pilot.ts';
import { registry } from './texts/registry.ts';
import { remedies } from './texts/remedies.ts';
import { requirements } from './texts/requirements.ts';
import { subject } from './texts/subject.ts';
import { time } from './texts/time.ts';
import type { EditionId, Wording } from './types.ts';

/**
 * The rules in words, by id; apart from `rules` because a court and the command line read them and no workflow does.
 * `[…]` marks what was left out.
 */
export const texts: Readonly<Record<RuleId, readonly Wording[]>> = {
  ...time,
  ...subject,
  ...acceptance,
  ...decision,
  ...hearing,
  ...registry,
  ...requirements,
  ...remedies,
  ...monitoring,
  ...pilot,
  ...infra,
  ...house,
};

/** A rule's words under an edition; without one, the newest. */
export function textOf(id: RuleId, edition?: EditionId): Wording {
  return heldBy(edition, texts[id], id);
}
