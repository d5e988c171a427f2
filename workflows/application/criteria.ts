import { condition, defineQuery, setHandler } from '@temporalio/workflow';
import { inShort, type CriteriaSheet } from '../../shared/case/criteria-sheet.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import type { ProductType } from '../../shared/law/types.ts';
import { criteriaTexts } from '../../shared/texts/criteria.ts';
import { queryTitles } from '../../shared/texts/steps.ts';
import { stored, type Act } from '../casework/act.ts';
import { unfitSheet } from './criteria-lines.ts';
import { noteDepartures } from './departures.ts';
import { matterOf } from './matter.ts';
import type { ApplicationCase } from './procedure.ts';

/** The present sheet; a query of an application from its complete package on. */
const sheetQuery = defineQuery<CriteriaSheet | undefined>('criteria');

/** Which paragraph holds the criteria of a product. */
const ruleOf = { software: 'RULES-5', electronics: 'RULES-6' } as const satisfies Record<ProductType, RuleId>;

/**
 * п. 5, 6: from a complete package to the decision the unit fills in the sheet of the edition's criteria; a later sheet
 * replaces the one before it. Returns the step that ends it.
 */
export function keepSheet(kase: ApplicationCase): () => void {
  let close: () => void = () => undefined;
  void openWhenComplete();
  return () => close();

  async function openWhenComplete(): Promise<void> {
    const { facts } = kase;
    await condition(() => facts.completeness !== undefined || kase.over);
    if (facts.completeness?.complete !== true || kase.over) return;
    close = open(kase);
    await condition(() => kase.over);
    close();
  }
}

/** Why a recommendation waits, where an installation reads that it does (reading `criteria-sheet`). */
export function sheetFirst(kase: ApplicationCase): Refusal | undefined {
  const { criteria, criteriaSheet } = kase.plan();
  const asked = criteriaSheet === 'required' && criteria.length > 0;
  return asked && kase.facts.sheet === undefined ? refusal('SHEET_FIRST') : undefined;
}

function open(kase: ApplicationCase): () => void {
  const { criteria, criteriaSheet } = kase.plan();
  setHandler(sheetQuery, () => kase.facts.sheet, { description: queryTitles.criteria });
  const applies = criteria.length > 0;
  if (applies)
    kase.state.findings[criteriaTexts.title] = [
      criteriaSheet === 'required' ? criteriaTexts.awaited : criteriaTexts.empty,
    ];
  return kase.door.open('assessCriteria', {
    ...(applies ? {} : { unwanted: true }),
    check: ({ criteria: lines }) =>
      kase.over ? kase.alreadyWithdrawn() : unfitSheet(kase.plan(), kase.facts.form, lines),
    take: (act) => {
      take(kase, act);
      return stored(act);
    },
  });
}

function take(kase: ApplicationCase, { body, by, receivedAt, hash: sha256 }: Act<'assessCriteria'>): void {
  const { productType } = matterOf(kase);
  const sheet: CriteriaSheet = {
    edition: kase.plan().edition,
    productType,
    lines: body.criteria,
    by: by.staff ?? '',
    at: receivedAt,
    sha256,
  };
  kase.facts.sheet = sheet;
  const summary = inShort(sheet);
  kase.state.criteria = summary;
  const { of, notMet } = summary;
  const data = {
    met: of - notMet.length,
    of,
    ...(notMet.length > 0 ? { notMet: notMet.join(', ') } : {}),
    sha256,
  };
  kase.record({ kind: 'criteria-assessed', rule: ruleOf[productType], by, data });
  noteDepartures(kase);
}
