import type { ChecklistItem } from './types.ts';

/** The item of the checklist that each model's description belongs to (RULES-A11). */
export const DESCRIPTION = 'technical-description' satisfies ChecklistItem['kinds'][number];

/** Why a model stands without a description of its own: none is named, it is no PDF, another model has it already. */
export type DescriptionFault = 'missing' | 'not-pdf' | 'shared';

/** A model that App. 11 asks a description of, with the id of its document. */
export interface DescribedModel {
  readonly model: string;
  readonly document?: string | undefined;
}

interface FiledDocument {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
}

/** A model without a description of its own, and why. */
export interface Undescribed {
  readonly model: string;
  readonly why: DescriptionFault;
}

/** Models without a PDF of their own among the documents (RULES-A11: a table for each model, as a .pdf file). */
export function undescribed(
  models: readonly DescribedModel[],
  documents: readonly FiledDocument[],
): readonly Undescribed[] {
  return models.flatMap(({ model, document }, index): Undescribed[] => {
    const found = documents.find(({ id, kind }) => id === document && kind === DESCRIPTION);
    if (found === undefined) return [{ model, why: 'missing' }];
    if (found.type !== 'application/pdf') return [{ model, why: 'not-pdf' }];
    const own = models.findIndex((other) => other.document === document) === index;
    return own ? [] : [{ model, why: 'shared' }];
  });
}
