import { refusal, type Refusal } from '../../shared/errors.ts';
import type { MessageOf } from '../../shared/messages/schemas.ts';
import { DESCRIPTION } from '../../shared/law/descriptions.ts';
import { checklistOf, modelsOf } from './checklist.ts';
import { offerSheet } from './criteria.ts';
import type { ApplicationCase, Completeness, Incomplete } from './procedure.ts';
import { reportStage } from './tell.ts';

/** п. 18: the responsible unit checks that the documents are complete; beside it runs the intake. */
export async function checkCompleteness(kase: ApplicationCase): Promise<Completeness> {
  const check = (body: MessageOf<'checkCompleteness'>) => unknownItem(kase, body);
  const { body, receivedAt } = await kase
    .owe({ rule: 'RULES-18', message: 'checkCompleteness', check })
    .discharged();
  const found: Completeness =
    body.result === 'complete' ? { complete: true } : { complete: false, gaps: body.gaps, at: receivedAt };
  kase.facts.completeness = found;
  const items = found.complete ? {} : { items: found.gaps.map(({ item }) => item).join(', ') };
  kase.record({ kind: 'checked', rule: 'RULES-18', data: { verdict: body.result, ...items } });
  if (found.complete) {
    offerSheet(kase);
    reportStage(kase, 'complete');
  }
  return found;
}

/** A re-opened application whose documents stand as complete (HOUSE-REOPENING): neither they nor its registration are asked again. */
export function standingDocuments(kase: ApplicationCase): [Completeness] | undefined {
  const at = kase.state.reopened?.at;
  if (at === undefined || at === 'acceptance') return undefined;
  kase.facts.completeness = { complete: true };
  offerSheet(kase);
  return [kase.facts.completeness];
}

/** A gap names an item of this edition's checklist, nothing else. */
function unknownItem(kase: ApplicationCase, body: MessageOf<'checkCompleteness'>): Refusal | undefined {
  if (body.result === 'complete') return undefined;
  const asked = checklistOf(kase).map(({ id }) => id);
  const stranger = body.gaps.find(({ item }) => !asked.includes(item));
  if (stranger === undefined) return unknownModel(kase, body.gaps);
  const { edition } = kase.plan();
  return refusal('ITEM_UNKNOWN', { item: stranger.item, edition, allowed: asked.join(', ') });
}

/** A model is named with the item of descriptions, as the application names it (RULES-A11). */
function unknownModel(kase: ApplicationCase, gaps: Incomplete['gaps']): Refusal | undefined {
  const named = modelsOf(kase).map(({ model }) => model);
  const stranger = gaps.find(
    ({ item, model }) => model !== undefined && (item !== DESCRIPTION || !named.includes(model)),
  )?.model;
  return stranger === undefined ? undefined : refusal('MODEL_UNKNOWN', { item: stranger });
}
