import { defineQuery, setHandler } from '@temporalio/workflow';
import { inShort, type CriteriaSheet } from '../../shared/case/criteria-sheet.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import type { RuleId } from '../../shared/law/rules.ts';
import type { ProductType } from '../../shared/law/types.ts';
import { criteriaTexts } from '../../shared/texts/criteria.ts';
import { queryTitles } from '../../shared/texts/steps.ts';
import type { Act } from '../casework/act.ts';
import type { Standing } from '../casework/standing.ts';
import { unfitSheet } from './criteria-lines.ts';
import { noteDepartures } from './departures.ts';
import { matterOf } from './matter.ts';
import type { ApplicationCase, Filed } from './procedure.ts';

/** The present sheet; a query of an application from its complete package on. */
const sheetQuery = defineQuery<CriteriaSheet | undefined>('criteria');

/** Which paragraph holds the criteria of a product. */
const ruleOf = { software: 'RULES-5', electronics: 'RULES-6' } as const satisfies Record<ProductType, RuleId>;

/** п. 5, 6: from a complete package on the unit sees that the sheet of the edition's criteria is to be filled in. */
export function offerSheet(kase: ApplicationCase): void {
  const { criteria, criteriaSheet } = kase.plan();
  setHandler(sheetQuery, () => kase.facts.sheet, { description: queryTitles.criteria });
  if (criteria.length === 0) return;
  const { awaited, empty, title } = criteriaTexts;
  kase.state.findings[title] = [criteriaSheet === 'required' ? awaited : empty];
  if (kase.facts.sheet !== undefined) present(kase, kase.facts.sheet);
}

/** The sheet that stands, for the commission's agenda and on the card. */
function present(kase: ApplicationCase, sheet: CriteriaSheet): void {
  kase.state.criteria = inShort(sheet);
  noteDepartures(kase);
}

/** п. 5, 6: to the decision the unit fills in the sheet; a later one replaces the one before it. */
export const assessing: Standing<'assessCriteria', Filed> = {
  open: (kase) => isOffered(kase) && kase.plan().criteria.length > 0,
  check: (kase, { criteria }) =>
    isOffered(kase) ? unfitSheet(kase.plan(), kase.facts.form, criteria) : undefined,
  take,
};

const isOffered = ({ facts: { completeness, decided } }: ApplicationCase) =>
  completeness?.complete === true && decided === undefined;

/** Why a recommendation waits, where an installation reads that it does (reading `criteria-sheet`). */
export function sheetFirst(kase: ApplicationCase): Refusal | undefined {
  const { criteria, criteriaSheet } = kase.plan();
  const asked = criteriaSheet === 'required' && criteria.length > 0;
  return asked && kase.facts.sheet === undefined ? refusal('SHEET_FIRST') : undefined;
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
