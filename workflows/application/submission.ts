import { findingTexts } from '../../shared/texts/findings.ts';
import { gapLines, gapsAt, modelGaps } from './checklist.ts';
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
  kase.state.findings[findingTexts.documents] = gapLines(gapsAt(kase, kase.state.filedAt), modelGaps(kase));
  lookInto(kase);
  void lookUpEntry(kase);
}
