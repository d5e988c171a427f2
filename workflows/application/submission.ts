import { findingTexts } from '../../shared/texts/findings.ts';
import { gapLines, gapsAt, modelGaps } from './checklist.ts';
import { lookUpEntry } from './entry.ts';
import { lookInto } from './findings.ts';
import { hearRulings } from './ordered-terms.ts';
import { goesOn, submitted } from './notices.ts';
import type { FormerRun } from '../../shared/messages/reopening.ts';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import type { ApplicationCase } from './procedure.ts';
import { notify, reportStage } from './tell.ts';

/** п. 16, 26: the status notice goes to the cabinet on submission; the unit sees what the checklist finds lacking. */
export function acknowledge(kase: ApplicationCase): void {
  const { reopened } = kase.state;
  if (reopened !== undefined) {
    notify(kase, 'HOUSE-REOPENING', 'reopened', goesOn(kase.state, reopened));
    kase.state.findings[findingTexts.former] = formerLines(kase.facts.former ?? {});
    // What came to the office was taken there: no status in the cabinet (RULES-15).
  } else if (kase.facts.form.channel === 'portal') notify(kase, 'RULES-16', 'status', submitted(kase.state));
  reportStage(kase, reopened === undefined ? 'filed' : 'reopened');
  kase.state.findings[findingTexts.documents] = gapLines(gapsAt(kase, kase.state.filedAt), modelGaps(kase));
  hearRulings(kase);
  lookInto(kase);
  void lookUpEntry(kase);
}

/** How the run before this one ended, and why, for the card. */
function formerLines({ outcome, decision, gaps = [] }: FormerRun): readonly string[] {
  return [
    ...(outcome === undefined ? [] : [outcomeTitles[outcome].ru]),
    ...(decision?.grounds ?? []).map(({ ground, reason }) => findingTexts.ground(ground, reason.ru)),
    ...gaps.map(({ ru }) => ru),
  ];
}
