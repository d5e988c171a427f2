import type { MessageOf } from '../../shared/messages/schemas.ts';
import { findingTexts } from '../../shared/texts/card.ts';
import { dayText } from '../../shared/texts/format.ts';
import type { ApplicationCase } from './procedure.ts';
import { reportStage } from './tell.ts';

/** What the commission recommends, with its minutes. */
export type Advice = Pick<MessageOf<'recordRecommendation'>, 'recommendation' | 'minutes' | 'reasons'>;

/** п. 20: a complete package goes to the commission; its secretary records the recommendation. */
export async function askCommission(kase: ApplicationCase): Promise<Advice> {
  kase.enter('commission');
  reportStage(kase, 'commission');
  const { body } = await kase.owe({ rule: 'RULES-20', message: 'recordRecommendation' }).discharged();
  kase.state.findings[findingTexts.advice] = [
    `${findingTexts.recommends[body.recommendation]}; ${findingTexts.minutes(body.minutes.number, dayText(body.minutes.date))}`,
    ...(body.reasons === undefined ? [] : [body.reasons.ru]),
  ];
  return body;
}
