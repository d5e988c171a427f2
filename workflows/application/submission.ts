import { gaps } from '../../shared/law/gaps.ts';
import { findingTexts } from '../../shared/texts/card.ts';
import { checklistOf, gapLines } from './checklist.ts';
import { lookUpEntry } from './entry.ts';
import { lookInto } from './findings.ts';
import { submitted } from './notices.ts';
import type { ApplicationCase } from './procedure.ts';
import { notify, reportStage } from './tell.ts';

/** п. 16, 26: the status notice goes to the cabinet on submission; the unit sees what the checklist finds lacking. */
export function acknowledge(kase: ApplicationCase): void {
  // What came to the office was taken there: no status in the cabinet (RULES-15).
  if (kase.facts.form.channel === 'portal') notify(kase, 'RULES-16', 'status', submitted(kase.state));
  reportStage(kase, 'filed');
  const found = gaps(checklistOf(kase), kase.facts.form.documents, kase.state.filedAt, kase.plan());
  kase.state.findings[findingTexts.documents] = gapLines(found);
  lookInto(kase);
  void lookUpEntry(kase);
}
