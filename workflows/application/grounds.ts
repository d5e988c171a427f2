import type { Language } from '../../shared/bilingual.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { grounds } from '../../shared/law/grounds.ts';
import type { GroundId } from '../../shared/law/types.ts';
import { both } from '../../shared/texts/format.ts';
import type { ApplicationCase } from './procedure.ts';

/** The ground of non-compliance with the Rules: it alone may point to criteria (RULES-A2.10). */
export const COMPLIANCE = 4 satisfies GroundId;

/** A ground of a refusal as it is named, with the criteria it points to. */
interface Named {
  readonly ground: number;
  readonly criteria?: readonly string[] | undefined;
}

/** п. 10 приложения 2: the list of grounds is closed, and criteria are pointed to by the one of non-compliance. */
export function unknownGround(kase: ApplicationCase, named: readonly Named[]): Refusal | undefined {
  const { edition, grounds: allowed } = kase.plan();
  const stranger = named.find(({ ground }) => !allowed.some((id) => id === ground));
  if (stranger === undefined) return unknownCriterion(kase, named);
  const list = (language: Language) =>
    grounds[edition].map(({ id, text }) => `${String(id)}) ${text[language]}`).join('; ');
  return refusal('GROUND_UNKNOWN', { ground: String(stranger.ground), edition, allowed: both(list) });
}

function unknownCriterion(kase: ApplicationCase, named: readonly Named[]): Refusal | undefined {
  const { edition, criteria: asked } = kase.plan();
  const astray = named.find(
    ({ ground, criteria = [] }) =>
      criteria.length > 0 &&
      (ground !== COMPLIANCE || criteria.some((id) => !asked.some((one) => one === id))),
  );
  if (astray === undefined) return undefined;
  const { ground, criteria = [] } = astray;
  const params = { ground: String(ground), criteria: criteria.join(', '), edition };
  return refusal('CRITERION_UNKNOWN', { ...params, allowed: asked.join(', ') || '—' });
}
