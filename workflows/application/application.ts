import type { Outcome } from '../../shared/case/types.ts';
import { openCase } from '../casework/open.ts';
import { refuseAcceptance } from './acceptance-refusal.ts';
import { askCommission } from './commission.ts';
import { checkCompleteness } from './completeness.ts';
import { decide } from './decision.ts';
import { allowHearing } from './hearing.ts';
import { intake } from './intake.ts';
import { applicationProcedure } from './procedure.ts';
import { issueResult } from './result.ts';
import { acknowledge } from './submission.ts';

/** Правила, глава 3: from the filed application to the signed result; inclusion, amendment, exclusion (RULES-4). */
export async function application(filed: unknown): Promise<Outcome | undefined> {
  const kase = await openCase(applicationProcedure, filed);
  return kase.run(async () => {
    acknowledge(kase); // п. 16
    const [documents] = await Promise.all([checkCompleteness(kase), intake(kase)]); // п. 18 beside 17
    if (!documents.complete) return refuseAcceptance(kase, documents); // п. 19
    const endHearing = allowHearing(kase); // п. 22 beside 20, 21
    const advice = await askCommission(kase); // п. 20
    const decision = await decide(kase, advice); // п. 11, 21
    endHearing();
    return issueResult(kase, decision); // п. 23-26
  });
}
