import { inFile } from './types.ts';

/** Mistakes in the complaint and in what follows from it. */
export const complaintMutants = [
  ...inFile(
    'workflows/complaint/answer.ts',
    [
      'a complaint satisfied after its term',
      'scenarios',
      'act === undefined || due === undefined || inTime(act.receivedAt, due)',
      'act === undefined || due !== undefined || inTime(act.receivedAt, due)',
    ],
    [
      'left without consideration for what was not found',
      'scenarios',
      'if (strange.length === 0) return undefined;',
      'if (strange.length >= 0) return undefined;',
    ],
  ),
  ...inFile('workflows/complaint/reaction.ts', [
    'a letter that does not name its file',
    'comparison',
    '    ...(file === undefined ? {} : { file }),\n',
    '',
  ]),
  ...inFile('workflows/complaint/file.ts', [
    "the complaint's own file for the one complained about",
    'comparison',
    'await registry.assembleCaseFile({ caseId: of })',
    'await registry.assembleCaseFile({ caseId: kase.state.caseId })',
  ]),
  ...inFile('workflows/complaint/admissibility.ts', [
    "another's application complained about",
    'replay',
    "if (!found.own) return ['not-his'];",
    '',
  ]),
  ...inFile('workflows/complaint/registration.ts', [
    'the term of п. 32 from the filing',
    'comparison',
    "'complaint-registered', act.receivedAt",
    "'complaint-registered', kase.state.filedAt",
  ]),
  ...inFile('workflows/complaint/joined.ts', [
    'joined complaints decided otherwise',
    'scenarios',
    'if (outcome !== rulingEntries[ruling].outcome)',
    'if (outcome === undefined)',
  ]),
  ...inFile('workflows/complaint/consequences.ts', [
    'a ruling that nobody carries out',
    'replay',
    'const why = await carriedOut(kase, given, remedy);',
    'const why = await Promise.resolve(undefined);',
  ]),
];
