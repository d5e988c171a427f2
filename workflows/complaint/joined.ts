import { refusal, type Refusal } from '../../shared/errors.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import { rulingEntries, type Ruling } from '../../shared/law/complaints.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from '../casework/calls.ts';
import { stepSummary } from '../casework/wording.ts';
import type { ComplaintCase } from './procedure.ts';

/**
 * Complaints of several about one act are decided alike, the first first (reading `complaints-joined`). Of the other only its
 * outcome is known here: what it says stays with its own complainant.
 */
export async function undecidedAhead(kase: ComplaintCase, ruling: Ruling): Promise<Refusal | undefined> {
  const { ahead } = kase.facts;
  if (ahead === undefined) return undefined;
  const registry = callsTo('registry', kase.plan(), stepSummary(stepTitles.outcome, 'CMPL-29'));
  const { outcome } = await registry.outcomeOf({ caseId: ahead });
  if (outcome === undefined) return refusal('COMPLAINT_AHEAD', { ahead });
  // One that was withdrawn or left decided nothing on the merits.
  if (outcome === 'withdrawn' || outcome === 'left' || ruling === 'leave') return undefined;
  if (outcome !== rulingEntries[ruling].outcome)
    return refusal('RULED_OTHERWISE', { ahead, ruling: outcomeTitles[outcome] });
  kase.facts.carriedOutBy = ahead;
  return undefined;
}
