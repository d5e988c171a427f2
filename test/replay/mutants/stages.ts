import { inFile } from './types.ts';

/** Mistakes in the stages of an application up to its decision. */
export const stageMutants = [
  ...inFile(
    'workflows/application/turn.ts',
    [
      'another application about the same entry not waited for',
      'replay',
      'if (ahead === undefined) return;\n    // A call',
      'return;\n    // A call',
    ],
    ['the next application not called', 'scenarios', '  if (next === undefined) return;', '  return;'],
    [
      'decided out of turn',
      'scenarios',
      "ahead === undefined ? undefined : refusal('TURN_AWAITED'",
      "ahead !== '' ? undefined : refusal('TURN_AWAITED'",
    ],
  ),
  ...inFile(
    'workflows/application/hearing.ts',
    ['an objection waited for after the withdrawal', 'scenarios', 'void condition(isOver).then(end);\n', ''],
    ['refused without a hearing', 'scenarios', "return refusal('HEARING_FIRST');", 'return undefined;'],
    [
      'refused before the objection came',
      'scenarios',
      'return over || objection !== undefined',
      'return over !== undefined',
    ],
    ['invited too late', 'scenarios', 'if (!inTime(act.receivedAt, last))', 'if (last === to)'],
    [
      'the term of the objection not started',
      'scenarios',
      "await kase.clock.started('preliminary-decision-received', now());",
      '',
    ],
    [
      'no word when an objection no longer fits',
      'scenarios',
      'if (passed !== undefined && isPast(passed)) break;',
      'if (passed !== undefined && isPast(passed)) return;',
    ],
    [
      'an omission not recorded',
      'comparison',
      "kase.record({ kind: 'hearing-omitted', rule: 'APPC-73', by: act.by });",
      '',
    ],
  ),
  ...inFile(
    'workflows/application/entry.ts',
    [
      'an excluded entry changed',
      'scenarios',
      "if (held?.status === 'included') return undefined;",
      'return undefined;',
    ],
    [
      'an entry of another kind of product unnoticed',
      'scenarios',
      'productType === stated ? []',
      'held !== undefined ? []',
    ],
  ),
  ...inFile('workflows/application/verdict.ts', [
    'a verdict of another service',
    'scenarios',
    "if (verdict === asked || verdict === 'refuse') return undefined;",
    'return undefined;',
  ]),
  ...inFile(
    'workflows/application/application.ts',
    [
      'two duties after one another instead of side by side',
      'replay',
      '(await Promise.all([checkCompleteness(kase), intake(kase)]));',
      '[await checkCompleteness(kase), await intake(kase)];',
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
      "reopened === undefined ? 'filed' : 'reopened'",
      "reopened === undefined ? 'registered' : 'reopened'",
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
      'a model named that the application does not name',
      'scenarios',
      '(item !== DESCRIPTION || !named.includes(model))',
      'item === undefined',
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
      "unknownGround(kase, body.decision === 'refuse' ? body.grounds : []) ??",
      '',
    ],
    [
      'reasons that differ between the languages',
      'scenarios',
      'unheard(kase, body.decision, act) ??\n    differing(kase, body);',
      'unheard(kase, body.decision, act);',
    ],
    ['a departure from the recommendation without reasons', 'scenarios', 'unexplained(body, advice) ??', ''],
    [
      'grounds left out of the journal',
      'comparison',
      'verdict: body.decision, ...grounds, ',
      'verdict: body.decision, ',
    ],
  ),
];
