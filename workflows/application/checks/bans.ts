import { localDay } from '../../../shared/calendar/zone.ts';
import { checkTexts as texts } from '../../../shared/texts/checks.ts';
import { stepTitles } from '../../../shared/texts/steps.ts';
import { callsTo } from '../../casework/calls.ts';
import { now } from '../../casework/clock.ts';
import { stepSummary } from '../../casework/wording.ts';
import type { ApplicationCase } from '../procedure.ts';
import type { Answer } from './check.ts';

/** Bans the card shows; the journal keeps all. */
const SHOWN = 5;

/** RULES-A2.10 item 2: a court's decision in force that bans the applicant's activity. */
export async function checkBans(kase: ApplicationCase): Promise<Answer> {
  const calls = callsTo('courts', kase.plan(), stepSummary(stepTitles.bans, 'RULES-A2.10'));
  const { bans } = await calls.courtBans({ id: kase.facts.form.applicant.id, day: localDay(now()) });
  if (bans.length === 0) return { codes: ['no-ban'], lines: [texts.noBan] };
  return {
    codes: ['banned'],
    lines: [
      ...bans
        .slice(0, SHOWN)
        .map(({ activity, court, number, inForceFrom }) =>
          texts.banned(activity, court, number, inForceFrom),
        ),
      ...(bans.length > SHOWN ? [texts.more(bans.length - SHOWN)] : []),
    ],
    source: bans,
  };
}
