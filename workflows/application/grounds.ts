import type { Language } from '../../shared/bilingual.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { grounds } from '../../shared/law/grounds.ts';
import { both } from '../../shared/texts/format.ts';
import type { ApplicationCase } from './procedure.ts';

/** п. 10 приложения 2: the list of grounds is closed. */
export function unknownGround(
  kase: ApplicationCase,
  named: readonly { readonly ground: number }[],
): Refusal | undefined {
  const { edition, grounds: allowed } = kase.plan();
  const stranger = named.find(({ ground }) => !allowed.some((id) => id === ground));
  if (stranger === undefined) return undefined;
  const list = (language: Language) =>
    grounds[edition].map(({ id, text }) => `${String(id)}) ${text[language]}`).join('; ');
  return refusal('GROUND_UNKNOWN', { ground: String(stranger.ground), edition, allowed: both(list) });
}
