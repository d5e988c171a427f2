import { describe, expect, it } from 'vitest';
import { appealed, type AppealedQuestion } from '../../../activities/store/appealed.ts';
import type { CaseEvent, CaseProjection } from '../../../shared/case/types.ts';
import type { AboutComplaint } from '../../../shared/messages/complaint-form.ts';

const step = (n: number, kind: string, rule: string, duty: string): CaseEvent => ({
  n,
  at: '2026-11-20T05:00:00Z',
  kind,
  rule,
  data: { duty, dueAt: '2026-11-19T13:30:00Z' },
});

const journal = [
  step(1, 'duty-opened', 'RULES-18', 'RULES-18/1'),
  step(2, 'duty-opened', 'RULES-21', 'RULES-21/1'),
  step(3, 'overdue', 'RULES-18', 'RULES-18/1'),
  step(4, 'overdue', 'RULES-21', 'RULES-21/1'),
];

/** A store that holds these cases, the entry of one holder, and this journal. */
function store(cases: Readonly<Record<string, Partial<CaseProjection>>>, steps = journal) {
  return {
    // What is asked of a case is there.
    caseOf: (caseId: string) =>
      Promise.resolve(
        caseId in cases
          ? ({ caseId, procedure: 'application', ...cases[caseId] } as CaseProjection)
          : undefined,
      ),
    history: () => Promise.resolve(steps),
    registryEntry: () => Promise.resolve(undefined),
  };
}

const ask = (about: AboutComplaint, ahead?: string): AppealedQuestion => ({
  about,
  applicantKey: 'k-1',
  complainant: '990140000007',
  ...(ahead === undefined ? {} : { ahead }),
});
const missed = (rule: 'RULES-18' | 'RULES-24') => ask({ act: 'missed-term', application: 'A-1', rule });

describe('what is complained about (CMPL-29)', () => {
  it("gives back nothing of another's application but that it is not his", async () => {
    const held = store({ 'application/A-1': { applicantKey: 'k-2', outcome: 'refused' } });
    expect(await appealed(held, ask({ act: 'refusal', application: 'A-1' }))).toEqual({
      known: true,
      own: false,
      missed: [],
      aheadOwn: false,
    });
  });

  it('knows missed terms, and what was left undone under them, from the journal', async () => {
    const held = store({ 'application/A-1': { applicantKey: 'k-1' } });
    expect(await appealed(held, missed('RULES-24'))).toMatchObject({
      own: true,
      missed: ['RULES-18', 'RULES-24'],
      undone: ['RULES-21'],
      at: '2026-11-19T13:30:00Z',
    });
  });

  it('counts no term as missed that was taken back, nor as undone what was done late', async () => {
    const more = [
      ...journal,
      step(5, 'correction', 'RULES-18', 'RULES-18/1'),
      step(6, 'duty-done-late', 'RULES-21', 'RULES-21/1'),
    ];
    const held = store({ 'application/A-1': { applicantKey: 'k-1' } }, more);
    expect(await appealed(held, missed('RULES-24'))).toMatchObject({ missed: ['RULES-24'], undone: [] });
  });

  it('looks at the run in which an application that was re-opened goes on', async () => {
    const held = store({
      'application/A-1': { applicantKey: 'k-1', outcome: 'refused' },
      'application/A-1/2': { applicantKey: 'k-1', outcome: 'included' },
    });
    expect(await appealed(held, ask({ act: 'refusal', application: 'A-1' }))).toMatchObject({
      outcome: 'included',
      caseId: 'application/A-1/2',
    });
  });

  it('tells whether the complaint before is his own', async () => {
    const held = store({
      'complaint/C-1': { applicantKey: 'k-1' },
      'complaint/C-2': { applicantKey: 'k-2' },
    });
    const about = { act: 'exclusion', entry: 1 } as const;
    expect(await appealed(held, ask(about, 'complaint/C-1'))).toMatchObject({ known: false, aheadOwn: true });
    expect(await appealed(held, ask(about, 'complaint/C-2'))).toMatchObject({ aheadOwn: false });
  });
});
