import { checklistOf as checklistUnder } from '../../shared/law/checklists.ts';
import { documentTitles } from '../../shared/law/documents.ts';
import {
  DESCRIPTION,
  undescribed,
  type DescribedModel,
  type Undescribed,
} from '../../shared/law/descriptions.ts';
import type { Instant } from '../../shared/calendar/types.ts';
import { gaps, type Gaps } from '../../shared/law/gaps.ts';
import type { ChecklistItem } from '../../shared/law/types.ts';
import { findingTexts } from '../../shared/texts/findings.ts';
import { matterOf } from './matter.ts';
import type { ApplicationCase } from './procedure.ts';

/** What the package lacks at a moment, as the plan reads the validity of documents (RULES-19). */
export function gapsAt(kase: ApplicationCase, at: Instant): Gaps {
  return gaps(checklistOf(kase), kase.facts.form.documents, at, kase.plan());
}

/** Models the package describes by no PDF of their own, where the edition asks descriptions (RULES-A11). */
export function modelGaps(kase: ApplicationCase): readonly Undescribed[] {
  const asked = checklistOf(kase).some(({ id }) => id === DESCRIPTION);
  return asked ? undescribed(modelsOf(kase), kase.facts.form.documents) : [];
}

/** The models an application names; of an electronic product alone. */
export function modelsOf({ facts: { form } }: ApplicationCase): readonly DescribedModel[] {
  return 'product' in form && 'models' in form.product ? form.product.models : [];
}

/** The documents the pinned edition asks for, as the plan named them (RULES-A2.9). */
export function checklistOf(kase: ApplicationCase): readonly ChecklistItem[] {
  const { edition, checklist: asked } = kase.plan();
  return checklistUnder(matterOf(kase), edition).filter(({ id }) => asked.includes(id));
}

/** What the comparison with the checklist found, as lines for the card. */
export function gapLines({ missing, expired }: Gaps, models: readonly Undescribed[]): readonly string[] {
  const lines = [
    ...missing.map((item) => findingTexts.missing(item)),
    ...models.map(({ model, why }) => findingTexts.undescribed(model, why)),
    ...expired.map((kind) => findingTexts.expired(documentTitles[kind].ru)),
  ];
  return lines.length > 0 ? lines : [findingTexts.complete];
}
