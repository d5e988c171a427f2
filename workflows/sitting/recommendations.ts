import { getExternalWorkflowHandle } from '@temporalio/workflow';
import { localDay } from '../../shared/calendar/zone.ts';
import { granted } from '../../shared/law/verdicts.ts';
import type { MinutesRecord } from '../../shared/notices/minutes.ts';
import { sittingTexts } from '../../shared/texts/sitting.ts';
import type { SittingCase } from './procedure.ts';

/** Each recommendation reaches its application as the secretary's message; what was not decided waits for the next sitting. */
export async function passOn(
  kase: SittingCase,
  { number, at, items, secretary }: MinutesRecord,
): Promise<void> {
  const sent = items.flatMap(({ application, service, verdict }) => {
    if (verdict !== 'grant' && verdict !== 'refuse') return [];
    const recommendation = verdict === 'refuse' ? 'refuse' : granted[service].verdict;
    const message = {
      by: { role: 'secretary', staff: secretary },
      key: `sitting-${number}`,
      recommendation,
      // As the minutes themselves say, whenever they were signed.
      minutes: { number, date: localDay(at) },
      reasons: sittingTexts.verdicts[verdict],
    };
    return [send(kase, application, message)];
  });
  await Promise.all(sent);
}

async function send(kase: SittingCase, application: string, message: object): Promise<void> {
  let reached = true;
  try {
    await getExternalWorkflowHandle(application).signal('recordRecommendation', message);
  } catch {
    // The application has ended meanwhile, withdrawn or by another's hand: the minutes keep what was said.
    reached = false;
  }
  kase.record({ kind: reached ? 'passed-on' : 'not-passed-on', rule: 'RULES-20', data: { application } });
}
