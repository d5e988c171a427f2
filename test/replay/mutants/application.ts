import { inFile } from './types.ts';

/** Mistakes in the stages of an application. */
export const applicationMutants = [
  ...inFile(
    'workflows/application/application.ts',
    [
      'two duties after one another instead of side by side',
      'replay',
      'const [documents] = await Promise.all([checkCompleteness(kase), intake(kase)]);',
      'const documents = await checkCompleteness(kase); await intake(kase);',
    ],
    [
      'an incomplete package taken for a complete one',
      'replay',
      'if (!documents.complete) return refuseAcceptance(kase, documents);',
      '',
    ],
  ),
  ...inFile(
    'workflows/application/submission.ts',
    [
      'the status notice not sent',
      'replay',
      "notify(kase, 'RULES-16', 'status', submitted(kase.state));",
      '',
    ],
    [
      'a report of another stage',
      'comparison',
      "reportStage(kase, 'filed')",
      "reportStage(kase, 'registered')",
    ],
  ),
  ...inFile(
    'workflows/application/intake.ts',
    [
      'the term of the service not started',
      'replay',
      "await kase.clock.started('application-registered', act.receivedAt);\n",
      '',
    ],
    [
      'the intake duty left when acceptance is refused',
      'replay',
      'kase.facts.completeness?.complete === false',
      'kase.facts.completeness?.complete === undefined',
    ],
    [
      'the term of the service run from when the act was looked at',
      'comparison',
      "('application-registered', act.receivedAt)",
      "('application-registered', kase.state.openedAt)",
    ],
  ),
  ...inFile(
    'workflows/application/completeness.ts',
    [
      'any item named as lacking',
      'scenarios',
      "if (body.result === 'complete') return undefined;\n  const asked",
      'if (body.result) return undefined;\n  const asked',
    ],
    [
      'what is lacking left out of the journal',
      'comparison',
      'verdict: body.result, ...items }',
      'verdict: body.result }',
    ],
  ),
  ...inFile('workflows/application/acceptance-refusal.ts', [
    'another outcome',
    'comparison',
    "return 'acceptance-refused';",
    "return 'refused';",
  ]),
  ...inFile('workflows/application/commission.ts', [
    'minutes of a day before the filing',
    'scenarios',
    'if (filedOn <= date && date <= today) return undefined;',
    'if (date <= today) return undefined;',
  ]),
  ...inFile(
    'workflows/application/decision.ts',
    [
      'grounds outside the closed list',
      'scenarios',
      'unknownGround(kase, body) ?? unexplained(body, advice)',
      'unexplained(body, advice)',
    ],
    [
      'a departure from the recommendation without reasons',
      'scenarios',
      'unknownGround(kase, body) ?? unexplained(body, advice)',
      'unknownGround(kase, body)',
    ],
    [
      'grounds left out of the journal',
      'comparison',
      'verdict: body.decision, ...grounds }',
      'verdict: body.decision }',
    ],
  ),
  ...inFile(
    'workflows/application/result-record.ts',
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
    [
      'one reason of a refusal only',
      'comparison',
      "ru: decision.grounds.map(({ reason }) => reason.ru).join('; ')",
      "ru: ''",
    ],
  ),
  ...inFile(
    'workflows/application/result.ts',
    [
      'the notice sent before the entry is made',
      'replay',
      "  if (outcome === 'included') await enterRegistry(kase, document, act.body.date);\n  notify(kase, 'RULES-23', 'result', { title, text }, document);",
      "  notify(kase, 'RULES-23', 'result', { title, text }, document);\n  if (outcome === 'included') await enterRegistry(kase, document, act.body.date);",
    ],
    [
      'an entry made without a signature',
      'replay',
      'let signed: SignedResult | undefined;\n',
      "let signed: SignedResult | undefined;\n  await enterRegistry(kase, { number: '', sha256: '', record: '', signature: '' } as never, '');\n",
    ],
    ['a refused application entered', 'replay', "if (outcome === 'included') await", 'await'],
    [
      'an included application not entered',
      'replay',
      "if (outcome === 'included') await",
      "if (outcome === 'refused') await",
    ],
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
      'replay',
      "  kase.record({ kind: 'signing-started', rule: 'RULES-23', by: act.by });\n",
      '',
    ],
    [
      'the signed document left out of the journal',
      'comparison',
      'personal: { record: document.record, signature: document.signature }',
      'personal: { signature: document.signature }',
    ],
    [
      'the document left out of the notice',
      'comparison',
      "'result', { title, text }, document);",
      "'result', { title, text });",
    ],
    ['the end of the case not reported', 'replay', '  reportStage(kase, outcome);\n', ''],
  ),
  ...inFile(
    'workflows/application/registry-entry.ts',
    [
      'a column of the registry left empty',
      'comparison',
      'enstruCodes: product.enstru.map(({ code }) => code)',
      'enstruCodes: []',
    ],
    [
      'an entry valid from another day',
      'comparison',
      'validFrom: on, basis',
      "validFrom: '2026-01-01', basis",
    ],
  ),
  ...inFile(
    'workflows/application/tell.ts',
    [
      'a missed term told to who missed it',
      'comparison',
      "roles[duty.owes].superior,\n      'overdue'",
      "duty.owes,\n      'overdue'",
    ],
    [
      'a reminder to another role',
      'comparison',
      "leaveNote(kase, duty.owes, 'reminder'",
      "leaveNote(kase, roles[duty.owes].superior, 'reminder'",
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
