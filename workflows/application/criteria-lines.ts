import { inShort, type CriteriaSheet, type SheetLine } from '../../shared/case/criteria-sheet.ts';
import { refusal, type Refusal } from '../../shared/errors.ts';
import { documentKinds } from '../../shared/law/checklists.ts';
import type { Plan } from '../../shared/planning/types.ts';
import { criteriaTexts } from '../../shared/texts/criteria.ts';
import { both } from '../../shared/texts/format.ts';
import type { UnsignedForm } from './procedure.ts';

/** A sheet holds every criterion of the edition once, with a remark where it is not met, each resting on a document of the application or of the checklist. */
export function unfitSheet(
  { criteria, edition }: Plan,
  { productType, documents }: UnsignedForm,
  lines: readonly SheetLine[],
): Refusal | undefined {
  if (criteria.length === 0) return refusal('CRITERIA_NONE');
  const named = lines.map(({ criterion }) => criterion);
  const counted = (id: string) => named.filter((other) => other === id).length;
  const wrong = [
    { word: criteriaTexts.missing, ids: criteria.filter((id) => counted(id) === 0) },
    { word: criteriaTexts.stranger, ids: named.filter((id) => !criteria.some((asked) => asked === id)) },
    { word: criteriaTexts.unexplained, ids: lines.flatMap(unexplained) },
    { word: criteriaTexts.twice, ids: criteria.filter((id) => counted(id) > 1) },
  ].filter(({ ids }) => ids.length > 0);
  if (wrong.length > 0) {
    const said = both((language) =>
      wrong.map(({ word, ids }) => `${word[language]} ${[...new Set(ids)].join(', ')}`).join('; '),
    );
    return refusal('SHEET_UNFIT', { edition, wrong: said });
  }
  const kinds: readonly string[] = [...documentKinds(productType), 'application'];
  const stranger = lines.find(
    ({ document }) => !kinds.includes(document) && !documents.some(({ id }) => id === document),
  );
  if (stranger === undefined) return undefined;
  const { criterion, document: item } = stranger;
  return refusal('SHEET_DOCUMENT', { criterion, item, allowed: kinds.join(', ') });
}

/** Why a criterion is not met is said with it. */
const unexplained = ({ criterion, result, remark }: SheetLine): readonly string[] =>
  result === 'doesNot' && remark === undefined ? [criterion] : [];

/** The sheet as lines of the card: in short, then what is not met and why. */
export function sheetLines(sheet: CriteriaSheet): readonly string[] {
  const { lines, by, at } = sheet;
  return [
    criteriaTexts.filled(inShort(sheet), by, at),
    ...lines.flatMap(({ criterion, result, document, remark }) =>
      result === 'doesNot' ? [criteriaTexts.notMet(criterion, document, remark?.ru ?? '')] : [],
    ),
  ];
}
