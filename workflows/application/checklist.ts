import { checklistOf as checklistUnder } from '../../shared/law/checklists.ts';
import { documentTitles } from '../../shared/law/documents.ts';
import type { Gaps } from '../../shared/law/gaps.ts';
import type { ChecklistItem } from '../../shared/law/types.ts';
import { findingTexts } from '../../shared/texts/card.ts';
import { matterOf, type ApplicationCase } from './procedure.ts';

/** The documents the pinned edition asks for, as the plan named them (RULES-A2.9). */
export function checklistOf(kase: ApplicationCase): readonly ChecklistItem[] {
  const { edition, checklist: asked } = kase.plan();
  return checklistUnder(matterOf(kase), edition).filter(({ id }) => asked.includes(id));
}

/** What the comparison with the checklist found, as lines for the card. */
export function gapLines({ missing, expired }: Gaps): readonly string[] {
  const lines = [
    ...missing.map((item) => findingTexts.missing(item)),
    ...expired.map((kind) => findingTexts.expired(documentTitles[kind].ru)),
  ];
  return lines.length > 0 ? lines : [findingTexts.complete];
}
