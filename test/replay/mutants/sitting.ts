import { inFile } from './types.ts';

/** Mistakes in a sitting of the commission. */
export const sittingMutants = [
  ...inFile(
    'shared/law/commission.ts',
    [
      'a sitting votes without a quorum',
      'scenarios',
      "if (eligible.length < quorum) return 'no-quorum';",
      "if (eligible.length < 1) return 'no-quorum';",
    ],
    ['a tie decided by nobody', 'scenarios', 'cast.find(({ staff }) => staff === chair)?.vote', 'undefined'],
    [
      'the minority wins',
      'comparison',
      "grants > refusals ? 'grant' : 'refuse'",
      "grants < refusals ? 'grant' : 'refuse'",
    ],
  ),
  ...inFile(
    'workflows/sitting/voting.ts',
    [
      'opened without a quorum',
      'replay',
      'kase.facts.present.length >= quorum',
      'kase.facts.present.length > 0',
    ],
    [
      'a vote of one who recused himself',
      'scenarios',
      'if (!eligibleFor(kase, application).includes(staff))',
      'if (!kase.facts.present.includes(staff))',
    ],
    [
      'a vote counted twice',
      'scenarios',
      'cast.application === application && cast.staff === staff)',
      "cast.application === '' && cast.staff === staff)",
    ],
  ),
  ...inFile(
    'workflows/sitting/minutes.ts',
    [
      'minutes kept without what they say',
      'comparison',
      'personal: { record: record as unknown as Json, signature: body.signature },',
      'personal: { signature: body.signature },',
    ],
    ['minutes signed by one alone', 'replay', "  { rule: 'HOUSE-CHAIR', role: 'chair' },\n", ''],
    [
      'signed by whoever comes first',
      'scenarios',
      'by.role === role ? undefined',
      "by.role !== 'member' ? undefined",
    ],
  ),
  ...inFile(
    'workflows/sitting/recommendations.ts',
    [
      'a recommendation not passed on',
      'replay',
      "if (verdict !== 'grant' && verdict !== 'refuse') return [];",
      'return [];',
    ],
    [
      'minutes dated by their signature',
      'scenarios',
      'date: localDay(at)',
      'date: new Date().toISOString().slice(0, 10)',
    ],
  ),
];
