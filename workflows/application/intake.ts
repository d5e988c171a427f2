import type { ApplicationCase } from './procedure.ts';
import { reportStage } from './tell.ts';

/** п. 17: the intake unit receives, registers and hands over; from the registration runs the whole term of п. 24. */
export async function intake(kase: ApplicationCase): Promise<void> {
  const refused = () => kase.facts.completeness?.complete === false;
  const act = await kase.owe({ rule: 'RULES-17', message: 'register' }).dischargedUnless(refused);
  if (act === undefined) return;
  kase.facts.registration = { number: act.body.registrationNumber, at: act.receivedAt, on: act.receivedOn };
  await kase.clock.started('application-registered', act.receivedAt);
  reportStage(kase, 'registered');
}
