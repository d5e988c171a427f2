import { inFile } from './types.ts';

/** Mistakes in what follows from a ruling on a complaint. */
export const rulingMutants = [
  ...inFile(
    'workflows/casework/begin-again.ts',
    [
      'the terms of a re-opened application from its filing',
      'comparison',
      'fresh.map((event) => [event, from])',
      'fresh.map((event) => [event, reopened.filedAt])',
    ],
    [
      'a re-opened application recorded without its ruling',
      'comparison',
      'from, ruling, document, sha256, on }',
      'from, document, sha256, on }',
    ],
  ),
  ...inFile('workflows/casework/open.ts', [
    'a run that nobody ordered filed',
    'comparison',
    '...(state.reopened === undefined ? {} : { ordered: true }),',
    '',
  ]),
  ...inFile('workflows/application/completeness.ts', [
    'documents that stand checked again',
    'replay',
    "if (at === undefined || at === 'acceptance') return undefined;",
    "if (at !== 'commission') return undefined;",
  ]),
  ...inFile('workflows/application/commission.ts', [
    'a recommendation that stands asked anew',
    'replay',
    "kase.state.reopened?.at !== 'decision'",
    "kase.state.reopened?.at !== 'commission'",
  ]),
  ...inFile('workflows/application/submission.ts', [
    'a re-opened application reported as filed',
    'comparison',
    "reopened === undefined ? 'filed' : 'reopened'",
    "'filed'",
  ]),
  ...inFile('workflows/casework/duty.ts', [
    'a miss before a ruling taken back',
    'replay',
    'if (setAt === undefined || setAt < sentAt)',
    'if (setAt !== null)',
  ]),
  ...inFile('workflows/casework/clock.ts', [
    "a ruling's term left out of the plan",
    'comparison',
    'starts, ...rulings, ...planned }',
    'starts, ...planned }',
  ]),
  ...inFile('workflows/application/ordered-terms.ts', [
    'a new term nobody is told of',
    'replay',
    "leaveNote(kase, duty.owes, 'term-set', 'HOUSE-TERM', note, duty.passedTo);",
    '',
  ]),
];
