import type { Instant } from '../../shared/calendar/types.ts';
import type { Plan } from '../../shared/planning/types.ts';
import { hearingTexts } from '../../shared/texts/hearing.ts';
import type { Hearing } from './hearing.ts';

/** How the hearing stands, as lines of the card. */
export function hearingLines({ limits, terms }: Plan, hearing: Hearing, at: Instant): readonly string[] {
  const { invited, objection, ended, reason } = hearing;
  const due = terms['APPC-73']?.dueAt;
  const ends = {
    held: hearingTexts.held,
    'not-attended': hearingTexts.notAttended,
    waived: hearingTexts.waived,
    omitted: hearingTexts.omitted(reason ?? ''),
  };
  return [
    ...(invited === undefined
      ? ended === undefined
        ? before(limits, at)
        : []
      : [hearingTexts.at(invited.at)]),
    ...(invited?.grounds ?? []).map((one) => hearingTexts.preliminary(one.ground, one.reason.ru)),
    ...(due === undefined || ended === 'waived' ? [] : [hearingTexts.objectionUntil(due).ru]),
    ...(objection === undefined ? [] : [hearingTexts.objected(objection.receivedAt, objection.inTime)]),
    ...(ended === undefined ? [] : [ends[ended]]),
  ];
}

/** Until when the applicant can be invited, and until when the objection still fits into the service term. */
function before(limits: Plan['limits'], at: Instant): readonly string[] {
  const [inGoodTime, last] = [limits['APPC-73'], limits['RULES-22']];
  if (inGoodTime === undefined || last === undefined) return [];
  const isPast = (instant: Instant) => Date.parse(at) > Date.parse(instant);
  if (isPast(last)) return [hearingTexts.closed];
  return [isPast(inGoodTime) ? hearingTexts.late(last) : hearingTexts.by(inGoodTime, last)];
}
