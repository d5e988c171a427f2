import { inFile } from './types.ts';

/** Mistakes in what is sent beside the duties. */
export const besideMutants = [
  ...inFile('workflows/casework/standing.ts', [
    'withdrawal allowed after signing has begun',
    'scenarios',
    'if (!standing.untilSigning || !signing) return undefined;',
    'if (name !== null) return undefined;',
  ]),
  ...inFile(
    'workflows/casework/passing.ts',
    [
      'a duty passed to a person done by another of the role',
      'scenarios',
      'if (gone || act.by.role === superior || act.by.staff === passedTo) return undefined;',
      'if (act !== null) return undefined;',
    ],
    [
      'a duty kept for who holds the role no more',
      'scenarios',
      'const gone = act.held?.at(-1)?.ok === false;',
      'const gone = act.held === null;',
    ],
    [
      'a duty passed to who does not hold the role',
      'scenarios',
      'if (held === undefined || !held.ok)',
      'if (held === undefined)',
    ],
  ),
  ...inFile('workflows/casework/duty.ts', [
    'a missed term told to who holds the role no more',
    'scenarios',
    'if (come()) await this.lookForHolder();\n',
    '',
  ]),
  ...inFile('workflows/application/result.ts', [
    'the text before its correction signed',
    'scenarios',
    'kase.facts.decided?.decision ?? decision',
    'decision',
  ]),
  ...inFile('workflows/application/questions.ts', [
    'a late answer shown as one in time',
    'scenarios',
    'const late = receivedOn > asked.answerBy;',
    'const late = receivedOn < asked.answerBy;',
  ]),
];
