import { inFile } from './types.ts';

/** Mistakes in the sheet of criteria and in what is held against it. */
export const criteriaMutants = [
  ...inFile(
    'workflows/application/criteria.ts',
    [
      'a recommendation before the sheet it waits for',
      'scenarios',
      'asked && kase.facts.sheet === undefined',
      'asked && kase.facts.sheet === null',
    ],
    ['a sheet left off the agenda', 'scenarios', 'kase.state.criteria = summary;', ''],
  ),
  ...inFile(
    'workflows/application/criteria-lines.ts',
    [
      'half a sheet taken for a whole one',
      'scenarios',
      'ids: criteria.filter((id) => counted(id) === 0)',
      'ids: criteria.filter((id) => counted(id) < 0)',
    ],
    [
      'criteria of another edition taken',
      'scenarios',
      'ids: named.filter((id) => !criteria.some((asked) => asked === id))',
      'ids: named.filter((id) => criteria.length === 0 && id === undefined)',
    ],
  ),
  ...inFile('workflows/application/departures.ts', [
    'a grant against the sheet passed over',
    'scenarios',
    "if (verdict !== 'refuse') return notMet.length > 0;",
    "if (verdict !== 'refuse') return false;",
  ]),
  ...inFile('workflows/application/decision.ts', [
    'the sheet not kept with the decision',
    'scenarios',
    '...(sheet === undefined ? {} : { sheet: sheet.sha256 })',
    '',
  ]),
  ...inFile('workflows/sitting/minutes.ts', [
    'minutes that name the sheets of the day they were convened',
    'replay',
    'await renewSheets(kase);',
    '',
  ]),
];
