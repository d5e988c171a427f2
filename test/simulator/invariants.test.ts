import { describe, expect, it } from 'vitest';
import type { CaseStatus } from '../../shared/case/status.ts';
import type { CaseEvent } from '../../shared/case/types.ts';
import type { Engine } from './scenario/engine.ts';
import type { Played } from './scenario/play.ts';
import { exampleStatus } from '../../workers/portal/status-example.ts';
import { disseminationBreaches } from './dissemination.ts';
import { breaches } from './invariants.ts';

const caseId = 'application/SC-1';
const NOW = Date.UTC(2026, 10, 30);
const same = { ru: 'т', kk: 'т' };

/** What is wrong in a case that was found like this. */
interface Found {
  readonly status?: Partial<CaseStatus>;
  readonly steps?: readonly Partial<CaseEvent>[];
  readonly notices?: readonly Readonly<Record<string, unknown>>[];
  readonly notes?: readonly Readonly<Record<string, unknown>>[];
  readonly registry?: readonly string[];
  readonly acts?: readonly (Partial<Played['step']> & { readonly reply?: Played['reply'] })[];
  readonly listed?: Readonly<Record<string, unknown>>;
}

async function wrongIn(found: Found): Promise<readonly string[]> {
  const calls = (kept: Found['notices'] = []) =>
    kept.map((one) => ({ outcome: 'accepted', kept: { caseId, ...one } }));
  const status = {
    ...exampleStatus(),
    awaited: [],
    stage: { id: 'closed', title: same },
    outcome: { id: 'withdrawn', title: same },
    edition: '567-b',
    waitingFor: [],
    ...found.status,
  };
  const steps = found.steps ?? [{ n: 1, kind: 'closed' }];
  const listed = { Stage: 'closed', Outcome: 'withdrawn', Overdue: false, ...found.listed };
  const engine = {
    now: NOW,
    status: () => Promise.resolve(status),
    steps: () => Promise.resolve(steps),
    told: (system: string) =>
      Promise.resolve(calls(system === 'cabinet' ? found.notices : system === 'inbox' ? found.notes : [])),
    registry: () =>
      Promise.resolve(
        // No version of it: what holds of versions is asked apart.
        (found.registry ?? []).map((sha256, i) => ({ entry: i + 1, version: 0, basis: { caseId, sha256 } })),
      ),
    listed: () => Promise.resolve(listed),
    begun: () => Promise.resolve([caseId]),
  } as unknown as Engine; // what the invariants ask of an engine
  const acts = (found.acts ?? []).map(({ reply, ...step }) => ({
    step: { case: 'SC-1', ...step },
    ...(reply ? { reply } : {}),
  })) as Played[];
  return breaches({ caseIds: [caseId], acts, failures: [], stuck: false }, engine);
}

const owed = { duty: 'RULES-17/1', rule: 'RULES-17', owes: 'intake', dueAt: '2026-11-26T18:30:00+05:00' };
const open = {
  outcome: undefined,
  stage: { id: 'acceptance' as const, title: same },
} as unknown as CaseStatus;
const listedOpen = { Stage: 'acceptance', Outcome: undefined };

describe('what holds of every case', () => {
  it('holds of one that ended as it should', async () => {
    expect(await wrongIn({})).toEqual([]);
  });

  it.each<[string, Found]>([
    [
      'RULES-17 is past its term and not overdue',
      { status: { ...open, waitingFor: [{ ...owed, overdue: false } as never] }, listed: listedOpen },
    ],
    [
      '1 terms missed, superiors told of 0',
      {
        steps: [
          { n: 1, kind: 'overdue', data: { duty: 'd' } },
          { n: 2, kind: 'closed' },
        ],
      },
    ],
    [
      'the applicant was not told',
      {
        steps: [
          { n: 1, kind: 'overdue', data: { duty: 'd' } },
          { n: 2, kind: 'closed' },
        ],
        notes: [{ type: 'overdue', textRu: 'a', textKz: 'b' }],
      },
    ],
    [
      'was late and never called overdue',
      {
        steps: [
          { n: 1, kind: 'duty-done-late', rule: 'RULES-17', data: { duty: 'd' } },
          { n: 2, kind: 'closed' },
        ],
      },
    ],
    [
      'RULES-17/1 was done by S-101',
      {
        steps: [
          { n: 1, kind: 'duty-opened', data: { duty: 'RULES-17/1', owes: 'intake' } },
          { n: 2, kind: 'duty-passed', data: { duty: 'RULES-17/1', to: 'S-102' } },
          {
            n: 3,
            kind: 'duty-done',
            by: { role: 'intake', staff: 'S-101' },
            data: { duty: 'RULES-17/1' },
          },
          { n: 4, kind: 'closed' },
        ],
      },
    ],
    [
      'refused without a ground',
      { status: { outcome: { id: 'refused', title: same } }, listed: { Outcome: 'refused' } },
    ],
    [
      'ground 7 is not of 567-b',
      {
        status: { outcome: { id: 'refused', title: same } },
        listed: { Outcome: 'refused' },
        steps: [
          { n: 1, kind: 'decided', data: { grounds: '7' } },
          { n: 2, kind: 'closed' },
        ],
      },
    ],
    [
      'the notice does not say ground 1',
      {
        status: { outcome: { id: 'refused', title: same } },
        listed: { Outcome: 'refused' },
        steps: [
          { n: 1, kind: 'decided', data: { grounds: '1' } },
          { n: 2, kind: 'closed' },
        ],
        notices: [{ type: 'result', textRu: 'отказ', textKz: 'бас тарту' }],
      },
    ],
    [
      '2 entries of one case',
      {
        registry: ['a', 'a'],
        steps: [
          { n: 1, kind: 'signed', data: { sha256: 'a' } },
          { n: 2, kind: 'closed' },
        ],
      },
    ],
    [
      'rests on nothing signed',
      {
        registry: ['a'],
        status: { outcome: { id: 'included', title: same } },
        listed: { Outcome: 'included' },
      },
    ],
    [
      '0 changes and the outcome included',
      { status: { outcome: { id: 'included', title: same } }, listed: { Outcome: 'included' } },
    ],
    ['entry 7 is not in the registry', { steps: [{ n: 1, kind: 'entered', data: { entry: 7 } }] }],
    [
      'is not whole in both languages',
      { notices: [{ type: 'status', titleRu: 'a', titleKz: 'b', textRu: 'текст', textKz: '' }] },
    ],
    [
      'is not whole in both languages',
      {
        notices: [{ type: 'status', titleRu: 'a', titleKz: 'b', textRu: 'срок undefined', textKz: 'мерзім' }],
      },
    ],
    ['got no answer', { acts: [{ said: 'intake registers', action: { kind: 'send' } as never }] }],
    [
      'step 3 stands at 2',
      {
        steps: [
          { n: 1, kind: 'closed' },
          { n: 3, kind: 'note-left' },
        ],
      },
    ],
    [
      'closed 2 times',
      {
        steps: [
          { n: 1, kind: 'closed' },
          { n: 2, kind: 'closed' },
        ],
      },
    ],
    [
      'NOT_VOTING is not named for withdraw',
      {
        acts: [
          { action: { kind: 'send', message: 'withdraw' } as never, reply: { code: 'NOT_VOTING' } },
          { action: { kind: 'send', message: 'withdraw' } as never, reply: { code: 'TOO_LATE' } },
        ],
      },
    ],
    [
      'TOO_LATE is not named for decide',
      {
        steps: [
          { n: 1, kind: 'message-refused', data: { message: 'decide', code: 'TOO_LATE' } },
          { n: 2, kind: 'closed' },
        ],
      },
    ],
    [
      'register at the stage commission',
      {
        steps: [
          { n: 1, kind: 'message-taken', data: { message: 'register' } },
          { n: 2, kind: 'stage', data: { stage: 'commission' } },
          { n: 3, kind: 'message-taken', data: { message: 'register' } },
          { n: 4, kind: 'closed' },
        ],
      },
    ],
    ['decide at the stage closed', { status: { awaited: ['decide'] } }],
    ['/number: ', { status: { number: 1 as never } }],
    [
      'where: ',
      { status: { cabinet: { ...exampleStatus().cabinet, where: { ru: 'S-101', kk: 'бөлімше' } } } },
    ],
    ['where: ', { status: { cabinet: { ...exampleStatus().cabinet, where: same } } }],
    ['open, and nobody owes anything', { status: open, listed: listedOpen }],
    ['Stage is listed as signing', { listed: { Stage: 'signing' } }],
  ])('is broken: %s', async (told, found) => {
    expect((await wrongIn(found)).join('\n')).toContain(told);
  });
});

describe('what holds of the registry and its receivers (RULES-8)', () => {
  const proof = (system: string) => ({ kind: 'disseminated', data: { system } });
  const both = [proof('e-procurement'), proof('site')];
  const ended = { outcome: { id: 'disseminated', title: same }, waitingFor: [] };
  const wrong = (
    cases: Readonly<Record<string, { readonly status: object; readonly steps: readonly object[] }>>,
    held: readonly (readonly [number, number])[] = [],
  ) => {
    const engine = {
      status: (id: string) => Promise.resolve(cases[id]?.status),
      steps: (id: string) => Promise.resolve(cases[id]?.steps ?? []),
      told: (name: string) =>
        Promise.resolve(
          name === 'site'
            ? held.map(([entry, version]) => ({ outcome: 'accepted', kept: { entry, version } }))
            : [],
        ),
    } as unknown as Engine; // what is asked of an engine here
    return disseminationBreaches(engine, [{ entry: 1, version: 2 } as never]);
  };
  const first = { 'dissemination/1-1': { status: ended, steps: both } };

  it('holds where each version has its two proofs, or waits for a person', async () => {
    const waiting = { status: { waitingFor: [{ owes: 'unit' }] }, steps: [] };
    expect(
      await wrong({ ...first, 'dissemination/1-2': waiting }, [
        [1, 1],
        [1, 2],
        [1, 2],
      ]),
    ).toEqual([]);
  });

  it.each<[string, Parameters<typeof wrong>]>([
    ['version 1-2 is disseminated by no case', [first]],
    [
      'dissemination/1-2 ended without proof of site',
      [{ ...first, 'dissemination/1-2': { status: ended, steps: [proof('e-procurement')] } }],
    ],
    [
      'dissemination/1-2 is open, and nobody owes anything',
      [{ ...first, 'dissemination/1-2': { status: { waitingFor: [] }, steps: both } }],
    ],
    [
      'site took 1-1 after version 2',
      [
        { ...first, 'dissemination/1-2': { status: ended, steps: both } },
        [
          [1, 2],
          [1, 1],
        ],
      ],
    ],
  ])('is broken: %s', async (told, [cases, held]) => {
    expect(await wrong(cases, held)).toEqual([told]);
  });
});
