import { localDay } from '../../shared/calendar/zone.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { verdictTitles } from '../../shared/law/verdicts.ts';
import type { MessageOf } from '../../shared/messages/schemas.ts';
import { findingTexts } from '../../shared/texts/findings.ts';
import { dayText } from '../../shared/texts/format.ts';
import { sheetFirst } from './criteria.ts';
import { holdAgainstSheet } from './departures.ts';
import type { ApplicationCase } from './procedure.ts';
import { reportStage } from './tell.ts';
import { awaitTurn, notItsTurn } from './turn.ts';
import { unfitVerdict } from './verdict.ts';

/** What the commission recommends, with its minutes. */
export type Advice = Pick<MessageOf<'recordRecommendation'>, 'recommendation' | 'minutes' | 'reasons'>;

/** п. 20: a complete package goes to the commission; its secretary records the recommendation. */
export async function askCommission(kase: ApplicationCase): Promise<Advice> {
  kase.enter('commission');
  reportStage(kase, 'commission');
  void awaitTurn(kase);
  const duty = kase.owe({
    rule: 'RULES-20',
    message: 'recordRecommendation',
    check: (offered, act) =>
      unfitVerdict(kase, offered.recommendation) ??
      notItsTurn(kase) ??
      sheetFirst(kase) ??
      (act === undefined ? undefined : impossibleDate(kase, offered.minutes.date, act.receivedOn)),
  });
  const { body } = await duty.discharged();
  const { recommendation: verdict, minutes } = body;
  kase.record({
    kind: 'recommended',
    rule: 'RULES-20',
    data: { verdict, minutes: minutes.number, on: minutes.date },
  });
  return take(kase, body);
}

/** CMPL-31: a re-opened application may be decided on the recommendation that was given; it keeps its place in line. */
export function standingAdvice(kase: ApplicationCase): Advice | undefined {
  const advice = kase.facts.former?.advice;
  if (advice === undefined || kase.state.reopened?.at !== 'decision') return undefined;
  void awaitTurn(kase);
  return take(kase, advice);
}

/** Shows a recommendation, and holds it against the sheet of criteria. */
function take(kase: ApplicationCase, advice: Advice): Advice {
  const { recommendation: verdict, minutes, reasons } = advice;
  holdAgainstSheet(kase, { act: 'recommendation', verdict });
  kase.state.findings[findingTexts.advice] = [
    `${verdictTitles[verdict].ru}; ${findingTexts.minutes(minutes.number, dayText(minutes.date))}`,
    ...(reasons === undefined ? [] : [reasons.ru]),
  ];
  return advice;
}

/** The commission sat after the application had been filed, and not later than its minutes are entered. */
function impossibleDate(kase: ApplicationCase, date: string, today: string): Refusal | undefined {
  const filedOn = localDay(kase.state.filedAt);
  if (filedOn <= date && date <= today) return undefined;
  return refusal('MINUTES_DATE', { date: dayText(date), filedOn: dayText(filedOn), today: dayText(today) });
}
