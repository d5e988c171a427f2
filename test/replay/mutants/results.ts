import { inFile } from './types.ts';

/** Mistakes in the result of an application: its document, its entry, what is told of it. */
export const resultMutants = [
  ...inFile('workflows/application/result-record.ts', [
    'one reason of a refusal only',
    'comparison',
    'grounds: named, reasons };',
    "grounds: named, reasons: { ru: '', kk: reasons.kk } };",
  ]),
  ...inFile(
    'workflows/application/result.ts',
    [
      'the notice sent before the entry is made',
      'replay',
      "  const changed = outcome === 'refused' ? undefined : await changeRegistry(kase, document, act.body.date);\n",
      "  notify(kase, 'RULES-23', 'result', { title, text }, { document });\n  const changed = outcome === 'refused' ? undefined : await changeRegistry(kase, document, act.body.date);\n",
    ],
    [
      'an entry made without a signature',
      'replay',
      'let signed: SignedResult | undefined;\n',
      "let signed: SignedResult | undefined;\n  await changeRegistry(kase, { issued: { record: record() }, sha256: '', signature: '' } as never, '');\n",
    ],
    ['a refused application entered', 'replay', "outcome === 'refused' ? undefined : await", 'await'],
    [
      'an included application not entered',
      'replay',
      "outcome === 'refused' ? undefined : await",
      "outcome !== 'refused' ? undefined : await",
    ],
    [
      'the signed document left out of the journal',
      'comparison',
      'personal: { issued: document.issued as unknown as Json, signature: document.signature }',
      'personal: { signature: document.signature }',
    ],
    [
      'the document left out of the notice',
      'comparison',
      "'result', { title, text: said }, { document });",
      "'result', { title, text: said });",
    ],
    ['the end of the case not reported', 'replay', '  reportStage(kase, outcome);\n', ''],
  ),
  ...inFile(
    'workflows/casework/signing.ts',
    [
      'a signature that does not hold taken',
      'replay',
      'if (checked.valid) return checked;',
      'return checked as never;',
    ],
    [
      'a document of another day signed',
      'scenarios',
      'offered === undefined || date === offered.receivedOn',
      'offered !== null || date === offered.receivedOn',
    ],
    [
      'no way back after a signature that does not hold',
      'scenarios',
      '    kase.state.signing = false;\n',
      '',
    ],
    [
      'the point of no return not recorded first',
      'comparison',
      "  kase.record({ kind: 'signing-started', rule, by });\n",
      '',
    ],
  ),
  ...inFile(
    'workflows/application/registry-entry.ts',
    [
      'a column of the registry left empty',
      'comparison',
      'enstruCodes: enstruCodesOf(product)',
      'enstruCodes: []',
    ],
    ['an entry valid from another day', 'comparison', 'validFrom: on,', "validFrom: '2026-01-01',"],
    [
      'an entry amended instead of excluded',
      'comparison',
      "change: 'exclude', entry",
      "change: 'amend', entry, content: {} as never",
    ],
    [
      'another entry changed',
      'comparison',
      'const entry = form.entry.number;',
      'const entry = form.entry.number + 1;',
    ],
  ),
  ...inFile(
    'workflows/casework/signing.ts',
    [
      'another name of an idempotent step',
      'comparison',
      "kase.stepKey('document-number')",
      "kase.stepKey('number')",
    ],
    [
      'a document of another year',
      'comparison',
      'year: Number(localDay(now()).slice(0, 4))',
      'year: Number(localDay(now()).slice(0, 4)) - 1',
    ],
  ),
  ...inFile('workflows/casework/cabinet.ts', [
    'a notice whose words the journal does not keep',
    'comparison',
    '      personal: { title: { ...title }, text: { ...text } },\n',
    '',
  ]),
  ...inFile(
    'workflows/application/tell.ts',
    [
      'a reminder to another role',
      'comparison',
      "leaveNote(kase, duty.owes, 'reminder'",
      "leaveNote(kase, 'superior', 'reminder'",
    ],
    [
      'a missed term not told to the applicant',
      'replay',
      "if (!toldOfTerm(kase, duty)) notify(kase, rule, 'overdue', notices.missed(kase.state, rule, dueAt));",
      '',
    ],
    [
      'a missed term told to the applicant each time',
      'scenarios',
      'if (!toldOfTerm(kase, duty)) notify',
      'notify',
    ],
    [
      'a correction not told to the applicant',
      'replay',
      "    notify(kase, rule, 'correction', notice);\n",
      '',
    ],
    ['a withdrawal not reported', 'replay', "    reportStage(kase, 'withdrawn');\n", ''],
    [
      'a report without the end of the term',
      'comparison',
      '...(serviceDueAt === undefined ? {} : { serviceDueAt }),',
      '',
    ],
  ),
  ...inFile('workflows/application/notices.ts', [
    'a notice to nobody',
    'comparison',
    'addressee: form.applicant.id',
    "addressee: ''",
  ]),
];
