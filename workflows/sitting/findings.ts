import { findingTitles } from '../../shared/texts/checks.ts';
import { sittingTexts } from '../../shared/texts/sitting.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { systemName } from '../../shared/texts/systems.ts';
import { callsTo } from '../casework/calls.ts';
import { stepSummary } from '../casework/wording.ts';
import type { SittingCase } from './procedure.ts';

/** What outside systems have said of the applicants on the agenda, as the journal holds it now: for the members (RULES-20). */
export async function tellFindings(kase: SittingCase): Promise<void> {
  const cases = kase.facts.agenda.map(({ caseId }) => caseId);
  if (cases.length === 0) return;
  const journal = callsTo('registry', kase.plan(), stepSummary(stepTitles.found, 'RULES-20'));
  const { found } = await journal.findingsOf({ cases });
  const { card } = sittingTexts;
  const words: Readonly<Record<string, { readonly ru: string }>> = findingTitles;
  const lines = found.map(({ caseId, system, findings }) =>
    card.found(caseId, systemName(system).ru, findings.map((code) => words[code]?.ru ?? code).join(', ')),
  );
  kase.state.findings[card.findings] = lines.length > 0 ? lines : [card.nothingFound];
}
