import type { Outcome } from '../../shared/case/types.ts';
import { acceptanceRefused } from '../../shared/notices/acceptance-refused.ts';
import { checklistOf } from './checklist.ts';
import { lastDayToComplain } from './complaining.ts';
import type { ApplicationCase, Incomplete } from './procedure.ts';
import { notify, reportStage } from './tell.ts';

/** п. 19: an incomplete package or an expired document: acceptance is refused, with the reasons and how to complain. */
export async function refuseAcceptance(kase: ApplicationCase, { gaps, at }: Incomplete): Promise<Outcome> {
  const { number, filedAt } = kase.state;
  const items = gaps.map(({ item, why, reason, model }) => {
    const asked = checklistOf(kase).find(({ id }) => id === item);
    return { title: asked?.title ?? { ru: item, kk: item }, why, reason, model };
  });
  const complainUntil = await lastDayToComplain(kase, at);
  notify(
    kase,
    'RULES-19',
    'acceptance-refused',
    acceptanceRefused({ number, filedAt, refusedAt: at, gaps: items, complainUntil }),
  );
  reportStage(kase, 'acceptance-refused');
  return 'acceptance-refused';
}
