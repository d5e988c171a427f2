import { inFile } from './types.ts';

/** Mistakes in the checks of an applicant in outside systems. */
export const checkMutants = [
  ...inFile(
    'workflows/application/outside.ts',
    [
      'an old answer taken for a fresh one',
      'scenarios',
      'if (isToRepeat(found, now(), hours)) void check(kase, id);',
      '',
    ],
    [
      'the end of the case not said of a check',
      'scenarios',
      'came.answer !== undefined || ended(kase)',
      'came.answer !== undefined',
    ],
    [
      'what a decision did not know not recorded',
      'scenarios',
      "    kase.record({ kind: 'not-found-out'",
      "    if (ended(kase)) kase.record({ kind: 'not-found-out'",
    ],
  ),
  ...inFile('workflows/application/found.ts', [
    'an answer not kept',
    'comparison',
    "  kase.record({\n    kind: 'found',",
    "  if (kase.over) kase.record({\n    kind: 'found',",
  ]),
  ...inFile('workflows/application/checks/organisation.ts', [
    'founders not followed',
    'scenarios',
    'n > founderLevels ? 0',
    'n > 0 ? 0',
  ]),
  ...inFile('shared/law/checks.ts', [
    'a person asked about without consent',
    'scenarios',
    "return of.consent === true ? undefined : 'no-consent';",
    'return undefined;',
  ]),
];
