import { refusal, type Refusal } from '../../shared/errors.ts';
import type { Json } from '../../shared/json.ts';
import { verdictTitles } from '../../shared/law/verdicts.ts';
import type { MessageOf } from '../../shared/messages/schemas.ts';
import { findingTexts } from '../../shared/texts/findings.ts';
import type { Act } from '../casework/act.ts';
import { disagreements, disagreementText, quotedPart } from '../../shared/notices/agreement.ts';
import { both } from '../../shared/texts/format.ts';
import type { Advice } from './commission.ts';
import type { ApplicationCase } from './procedure.ts';
import { unfitEntry } from './entry.ts';
import { lookAtValidity } from './findings.ts';
import { holdAgainstSheet } from './departures.ts';
import { COMPLIANCE, unknownGround } from './grounds.ts';
import { unheard } from './hearing.ts';
import { askBeforeDecision, recordUnanswered } from './outside.ts';
import { reportStage } from './tell.ts';
import { notItsTurn } from './turn.ts';
import { unfitVerdict } from './verdict.ts';

export type Decision = MessageOf<'decide'>;

/** п. 11, 21: the provider decides, taking the recommendation into account; a refusal names grounds of the closed list. */
export async function decide(kase: ApplicationCase, advice: Advice): Promise<Decision> {
  kase.enter('decision');
  lookAtValidity(kase);
  askBeforeDecision(kase);
  const check = (body: Decision, act?: Act<'decide'>) =>
    // It waited before the commission, unless the recommendation is of a former run (CMPL-31).
    notItsTurn(kase) ??
    unfitVerdict(kase, body.decision) ??
    unknownGround(kase, body.decision === 'refuse' ? body.grounds : []) ??
    unexplained(body, advice) ??
    unheard(kase, body.decision, act) ??
    differing(kase, body);
  const { body, by } = await kase
    .owe({ rule: 'RULES-21', message: 'decide', check })
    .discharged(({ body: offered }) => unfitEntry(kase, offered.decision));
  const named = body.decision === 'refuse' ? body.grounds : [];
  const grounds = named.length > 0 ? { grounds: named.map(({ ground }) => ground).join(', ') } : {};
  const { sheet } = kase.facts;
  kase.record({
    kind: 'decided',
    rule: 'RULES-21',
    data: { verdict: body.decision, ...grounds, ...(sheet === undefined ? {} : { sheet: sheet.sha256 }) },
    // The lines of a sheet are JSON by their schema.
    ...(sheet === undefined ? {} : { personal: { criteria: sheet.lines as unknown as Json } }),
  });
  const onCriteria = named.find(({ ground }) => ground === COMPLIANCE);
  const pointed = onCriteria === undefined ? {} : { notMet: onCriteria.criteria ?? [] };
  holdAgainstSheet(kase, { act: 'decision', verdict: body.decision, ...pointed });
  recordUnanswered(kase);
  kase.facts.decided = { decision: body, by };
  kase.state.findings[findingTexts.decision] = decisionLines(body);
  reportStage(kase, 'decided');
  return body;
}

/** The decision as the card shows it while the result waits for its signature. */
export function decisionLines(body: Decision): readonly string[] {
  const reasons = body.decision === 'refuse' ? body.grounds : [];
  return [
    verdictTitles[body.decision].ru,
    ...reasons.map(({ ground, reason }) => findingTexts.ground(ground, reason.ru)),
  ];
}

/** A decision against the recommendation gives its reasons. */
function unexplained(body: Decision, { recommendation }: Advice): Refusal | undefined {
  const departs = body.decision !== recommendation;
  return departs && body.departure === undefined ? refusal('DEPARTURE_UNEXPLAINED') : undefined;
}

/** One result in two languages (RULES-23): what the decision says in them must agree before a document is made of it. */
export function differing({ facts: { form } }: ApplicationCase, body: Decision): Refusal | undefined {
  const product = form.service === 'exclusion' ? form.entry.name : form.product.name;
  const names = [form.applicant.name, product].map(quotedPart);
  const reasons = body.decision === 'refuse' ? body.grounds.map(({ reason }) => reason) : [];
  const found = [
    ...reasons.flatMap((reason, n) => disagreements(`/grounds/${String(n)}/reason`, reason, names)),
    ...(body.departure === undefined ? [] : disagreements('/departure', body.departure, names)),
  ];
  if (found.length === 0) return undefined;
  const problems = found.map((one) => ({ path: one.place, text: disagreementText(one) }));
  const differs = both((language) => problems.map(({ text }) => text[language]).join('; '));
  return refusal('LANGUAGES_DIFFER', { differs }, problems);
}
