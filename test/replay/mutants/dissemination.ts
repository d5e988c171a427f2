import { inFile } from './types.ts';

/** Mistakes in passing on and publishing what has changed in the registry. */
export const disseminationMutants = [
  ...inFile(
    'workflows/casework/begin-dissemination.ts',
    [
      'a dissemination from another moment',
      'comparison',
      'args: [{ number, decidedAt }]',
      'args: [{ number }]',
    ],
    [
      'a dissemination ended with its application',
      'comparison',
      'ParentClosePolicy.ABANDON',
      'ParentClosePolicy.TERMINATE',
    ],
  ),
  ...inFile('workflows/application/result.ts', [
    'a change disseminated by nobody',
    'replay',
    'if (changed !== undefined) await beginDissemination(kase, changed, act.receivedAt);',
    '',
  ]),
  ...inFile('workflows/dissemination/dissemination.ts', [
    'published after it was passed on',
    'replay',
    'await Promise.all([passOn(kase, version), publish(kase, version)]);',
    'await passOn(kase, version); await publish(kase, version);',
  ]),
  ...inFile('workflows/dissemination/version.ts', [
    'the term from when the case began',
    'comparison',
    "await kase.clock.started('decision-taken', kase.facts.decidedAt);",
    "await kase.clock.started('decision-taken', kase.state.openedAt);",
  ]),
  ...inFile(
    'workflows/dissemination/receivers.ts',
    [
      'ended without the receipt',
      'replay',
      'const held = await sending.run(() => hand(id));',
      'duty.fulfilled(now()); const held = await sending.run(() => hand(id));',
    ],
    ['sent on though published by hand', 'replay', '  sending.cancel();\n', ''],
    [
      'in time by when the answer came',
      'comparison',
      'duty.fulfilled(within(kase, held.receipt.at));',
      'duty.fulfilled(now());',
    ],
    [
      'a record by hand of a time that has not come',
      'scenarios',
      'if (!early && !late) return undefined;',
      'if (!early) return undefined;',
    ],
    [
      'a record by hand of a time before the decision',
      'scenarios',
      'slice(0, known ? MINUTE : DAY)',
      'slice(0, DAY)',
    ],
    [
      'an older version said to be held',
      'comparison',
      "if (held.held === 'this') {",
      'if (held.held !== undefined) {',
    ],
  ),
];
