import { complaintTexts } from '../../shared/texts/complaint.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from '../casework/calls.ts';
import { stepSummary } from '../casework/wording.ts';
import type { ComplaintCase } from './procedure.ts';

/**
 * п. 30: the administrative file of what is complained about is assembled beside the term, and again when it has passed;
 * what goes on names it by its seal. A database that is down stops nobody: the letter can be signed without it.
 */
export async function assembleFile(kase: ComplaintCase): Promise<void> {
  const of = caseOf(kase);
  if (of === undefined) return;
  const registry = callsTo('registry', kase.plan(), stepSummary(stepTitles.caseFile, 'CMPL-30'));
  const { file } = await registry.assembleCaseFile({ caseId: of });
  const { facts, state } = kase;
  if (file === undefined) {
    state.findings[complaintTexts.card.file] = [complaintTexts.card.noFile(of)];
    return;
  }
  if (facts.reacted !== undefined || file.seal === facts.file?.seal) return;
  facts.file = file;
  const { caseId: about, seal: sha256, asKnown } = file;
  kase.record({ kind: 'file-assembled', rule: 'CMPL-30', data: { about, sha256, asKnown } });
  state.findings[complaintTexts.card.file] = [complaintTexts.card.assembled(about, sha256, asKnown)];
}

/** The case that decided what is complained about, else the application itself. */
function caseOf({ facts: { appealed, form } }: ComplaintCase): string | undefined {
  if (appealed?.caseId !== undefined) return appealed.caseId;
  return 'application' in form.about ? `application/${form.about.application}` : undefined;
}
