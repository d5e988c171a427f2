import { inShort, type SheetSummary } from '../../shared/case/criteria-sheet.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import type { Verdict } from '../../shared/law/verdicts.ts';
import { criteriaTexts, type departureTitles } from '../../shared/texts/criteria.ts';
import { sheetLines } from './criteria-lines.ts';
import type { ApplicationCase } from './procedure.ts';

/** What was said of the application, to be held against the sheet of criteria. */
export interface Said {
  readonly act: keyof typeof departureTitles;
  readonly verdict: Verdict;
  /** Of a refusal that names ground 4, non-compliance: the criteria it points to, if any. */
  readonly notMet?: readonly string[];
}

const rules = { recommendation: 'RULES-20', decision: 'RULES-21' } as const satisfies Record<
  Said['act'],
  RuleId
>;

/** Keeps what was said, and whether it departs from the sheet. */
export function holdAgainstSheet(kase: ApplicationCase, said: Said): void {
  kase.facts.said = [...(kase.facts.said ?? []), said];
  noteDepartures(kase);
}

/**
 * A recommendation or decision against the sheet is lawful: the sheet is the unit's, the decision the provider's. It is
 * shown on the card for as long as it stands against the present sheet, and recorded once for each sheet.
 */
export function noteDepartures(kase: ApplicationCase): void {
  const { sheet, said = [], noted = [] } = kase.facts;
  if (sheet === undefined) return;
  const short = inShort(sheet);
  const against = said.filter((one) => departs(one, short));
  kase.state.findings[criteriaTexts.title] = [
    ...against.map(({ act, verdict }) => criteriaTexts.departs(act, verdict)),
    ...sheetLines(sheet),
  ];
  const { notMet, sha256 } = short;
  for (const { act, verdict } of against) {
    const key = `${act} ${sha256}`;
    if (noted.includes(key)) continue;
    noted.push(key);
    const lacking = notMet.length > 0 ? { notMet: notMet.join(', ') } : {};
    kase.record({ kind: 'criteria-departed', rule: rules[act], data: { act, verdict, ...lacking, sha256 } });
  }
  kase.facts.noted = noted;
}

/** Granted though a criterion is not met, or refused for criteria that the sheet holds to be met. */
function departs({ verdict, notMet: named }: Said, { notMet }: SheetSummary): boolean {
  if (verdict !== 'refuse') return notMet.length > 0;
  return (
    named !== undefined && !(named.length > 0 ? named.every((id) => notMet.includes(id)) : notMet.length > 0)
  );
}
