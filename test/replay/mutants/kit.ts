import { inFile } from './types.ts';

/** Mistakes in the rest of the kit: the case, its messages, what it tells and shows. */
export const kitMutants = [
  ...inFile(
    'workflows/casework/case.ts',
    [
      'withdrawal no end of the narrative',
      'replay',
      '(this.state.withdrawn !== undefined && !this.state.signing)',
      '(this.state.withdrawn !== undefined && this.state.signing)',
    ],
    [
      'every repeated write under the first number',
      'comparison',
      'const n = (this.numbers.get(of) ?? 0) + 1;',
      'const n = 1;',
    ],
    [
      'closed before all has been told',
      'replay',
      'this.asides.idle && this.journal.idle && allHandlersFinished()',
      'this.journal.idle && allHandlersFinished()',
    ],
    ['closed before the lists say so', 'comparison', '!this.showing && this', 'this'],
    ['the outcome not stored', 'comparison', 'state.outcome = outcome;\n', ''],
    ['what has not changed listed again', 'comparison', 'attributes.filter(changed)', 'attributes'],
    ['a failed delivery told to nobody', 'replay', 'this.tell.undelivered(this, delivery);\n', ''],
    [
      'the refusal of a Signal told to nobody',
      'replay',
      'this.tell.refusedSignal(this, name, refused);\n',
      '',
    ],
  ),
  ...inFile(
    'workflows/casework/calls.ts',
    [
      'the task queue of another system',
      'comparison',
      'const { taskQueue, startToCloseSeconds, retry } = plan.systems[system];',
      "const { startToCloseSeconds, retry } = plan.systems[system]; const { taskQueue } = plan.systems['registry'];",
    ],
    ['half the time for a call', 'comparison', 'startToCloseSeconds * 1000', 'startToCloseSeconds * 500'],
    [
      'calls repeated without growing pauses',
      'comparison',
      'backoffCoefficient: retry.backoff',
      'backoffCoefficient: 1',
    ],
    ['a step tried a third time', 'comparison', 'maximumAttempts: 2', 'maximumAttempts: 3'],
  ),
  ...inFile(
    'workflows/casework/shown.ts',
    [
      'a search attribute dropped',
      'comparison',
      '{ key: keys.productType, value: shown.productType ?? null },\n',
      '',
    ],
    [
      'the farthest term listed instead of the nearest',
      'comparison',
      'Date.parse(a) - Date.parse(b)',
      'Date.parse(b) - Date.parse(a)',
    ],
    [
      'an overdue case not listed as one',
      'replay',
      'duty.overdueAt !== undefined);',
      'duty.overdueAt === duty.openedAt);',
    ],
    [
      'the applicant told apart by nothing',
      'comparison',
      "=== '' ? null : [shown.applicantKey]",
      "=== '' ? null : []",
    ],
  ),
  ...inFile(
    'workflows/casework/aside.ts',
    [
      'what is sent again not sent again',
      'replay',
      "if (act.body.action === 'settled') {",
      "if (act.body.action !== ('' as string)) {",
    ],
    ['told before the number is the case’s own', 'replay', '?? this.kase.filed;', '?? Promise.resolve();'],
  ),
  ...inFile('workflows/casework/notes.ts', [
    'a missed term told to who missed it',
    'comparison',
    'leaveNote(kase, roles[owes].superior, kind',
    'leaveNote(kase, owes, kind',
  ]),
  ...inFile(
    'workflows/casework/door.ts',
    [
      'what the server hands over first decides',
      'scenarios',
      'judged.sort((a, b) => receivedMs(a.admission) - receivedMs(b.admission));\n',
      '',
    ],
    [
      'a known key taken as a new act',
      'scenarios',
      "if (known) return known.hash === hash ? known.answer : refusal('KEY_REUSED', { key });",
      '',
    ],
    [
      'another content under a known key taken for the same',
      'scenarios',
      "known.hash === hash ? known.answer : refusal('KEY_REUSED', { key })",
      'known.answer',
    ],
    [
      'the earliest moment of receipt not checked',
      'comparison',
      '      since: reopened?.from ?? filedAt,\n',
      '',
    ],
    [
      'what a message said left out of the journal',
      'comparison',
      'personal: body as unknown as Json',
      'personal: {}',
    ],
  ),
  ...inFile(
    'workflows/casework/open.ts',
    [
      'a term of the receipt without its mark of assumption',
      'comparison',
      'dueAt: term.dueAt, projected: term.projected }',
      'dueAt: term.dueAt }',
    ],
    [
      'what is wrong with a form not said',
      'comparison',
      "refusal('FORM_INVALID', {}, problems)",
      "refusal('FORM_INVALID', {})",
    ],
    [
      'a number taken by another used all the same',
      'replay',
      "if (claim.kind === 'taken') {\n    state.unfiled = refusal('NUMBER_TAKEN', { number });\n    return;\n  }",
      '',
    ],
    [
      'terms run from when the workflow was started',
      'comparison',
      'Object.fromEntries(procedure.starts(form).map((event) => [event, filedAt]))',
      'Object.fromEntries(procedure.starts(form).slice(1).map((event) => [event, filedAt]))',
    ],
  ),
  ...inFile('workflows/casework/wording.ts', [
    'a summary without its paragraph',
    'comparison',
    'return `${what} (${paragraphOf(rule)})`;',
    'return what;',
  ]),
  ...inFile(
    'workflows/casework/journal.ts',
    ['steps stored one a call', 'replay', 'const BATCH_LETTERS = 200_000;', 'const BATCH_LETTERS = 1;'],
    ['a step stored before those that come with it', 'replay', 'await restOfTask();\n', ''],
  ),
];
