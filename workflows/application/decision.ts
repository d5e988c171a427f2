import { refusal, type Refusal } from '../../shared/errors.ts';
import { grounds } from '../../shared/law/grounds.ts';
import type { MessageOf } from '../../shared/messages/schemas.ts';
import type { Advice } from './commission.ts';
import type { ApplicationCase } from './procedure.ts';
import { reportStage } from './tell.ts';

export type Decision = MessageOf<'decide'>;

/** п. 11, 21: the provider decides, taking the recommendation into account; a refusal names grounds of the closed list. */
export async function decide(kase: ApplicationCase, advice: Advice): Promise<Decision> {
  kase.enter('decision');
  const check = (body: Decision) => unknownGround(kase, body) ?? unexplained(body, advice);
  const { body } = await kase.owe({ rule: 'RULES-21', message: 'decide', check }).discharged();
  reportStage(kase, 'decided');
  return body;
}

/** п. 10 приложения 2: the list of grounds is closed. */
function unknownGround(kase: ApplicationCase, body: Decision): Refusal | undefined {
  if (body.decision === 'include') return undefined;
  const { edition, grounds: allowed } = kase.plan();
  const stranger = body.grounds.find(({ ground }) => !allowed.some((id) => id === ground));
  if (stranger === undefined) return undefined;
  const list = grounds[edition].map(({ id, text }) => `${String(id)}) ${text.ru}`).join('; ');
  return refusal('GROUND_UNKNOWN', { ground: String(stranger.ground), edition, allowed: list });
}

/** A decision against the recommendation gives its reasons. */
function unexplained(body: Decision, { recommendation }: Advice): Refusal | undefined {
  const departs = body.decision !== recommendation;
  return departs && body.departure === undefined ? refusal('DEPARTURE_UNEXPLAINED') : undefined;
}
