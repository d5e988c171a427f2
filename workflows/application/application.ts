import type { Outcome } from '../../shared/case/types.ts';
import { openCase } from '../casework/open.ts';
import { refuseAcceptance } from './acceptance-refusal.ts';
import { askCommission, standingAdvice } from './commission.ts';
import { checkCompleteness, standingDocuments } from './completeness.ts';
import { decide } from './decision.ts';
import { allowHearing } from './hearing.ts';
import { intake } from './intake.ts';
import { applicationProcedure } from './procedure.ts';
import { issueResult } from './result.ts';
import { acknowledge } from './submission.ts';

/**
 * Правила, глава 3: from the filed application to the signed result; inclusion, amendment, exclusion (RULES-4). One that a ruling
 * has re-opened (п. 28-31) goes on at the step where what was done before it still stands.
 */
export async function application(filed: unknown): Promise<Outcome | undefined> {
  const kase = await openCase(applicationProcedure, filed);
  return kase.run(async () => {
    acknowledge(kase); // п. 16
    const [documents] =
      standingDocuments(kase) ?? (await Promise.all([checkCompleteness(kase), intake(kase)])); // п. 18 beside 17
    if (!documents.complete) return refuseAcceptance(kase, documents); // п. 19
    const endHearing = allowHearing(kase); // п. 22 beside 20, 21
    const advice = standingAdvice(kase) ?? (await askCommission(kase)); // п. 20, 31
    const decision = await decide(kase, advice); // п. 11, 21
    endHearing();
    return issueResult(kase, decision); // п. 23-26
  });
}
