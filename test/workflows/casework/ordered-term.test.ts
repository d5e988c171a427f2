import { beforeAll, describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../shared/calendar/types.ts';
import type { RuleId } from '../../../shared/law/rules.ts';
import type { Sandbox } from '../../simulator/sandbox.ts';
import { batch } from '../../activities/store/fixtures.ts';
import { page, Ruled, rulingSandbox } from './ruled.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await rulingSandbox();
}, 60_000);

const A = 'application/SC-A';

/** Nobody has checked the documents: п. 18 was missed on Mon 30.11.2026, its owner and the applicant were told. */
const missed = page(`
  - { at: 23.11.2026 10:00, case: A, applicant: files }
  - { at: 24.11.2026 10:00, case: A, intake: registers }
  - at: 07.12.2026 12:00
    case: A
    expect: { overdue: true, owed: [{ rule: RULES-18, overdue: true }], notices: [status, overdue] }
`);

/** A ruling of 07.12.2026 gives whoever owes a duty of the case a new term. */
async function ordered(
  before: string,
  rule: RuleId,
  until: IsoDate | { workingDays: number },
  application = A,
) {
  const ruled = await Ruled.after(sandbox, before);
  const { answer } = await ruled.rule((by) => ({ term: { application, rule, until, by } }), '2026-12-07');
  return { ruled, answer };
}

describe('a duty whose term a ruling on inaction has set (HOUSE-TERM)', () => {
  it('is due by it: the miss before it stands, reminders and a miss of its own follow', async () => {
    // 3 working days from Mon 07.12.2026.
    const { ruled, answer } = await ordered(missed, 'RULES-18', { workingDays: 3 });
    expect(answer).toEqual({ given: true });
    await ruled.play(
      page(`
  - at: 07.12.2026 12:00
    case: A
    expect:
      overdue: false
      listed: { Overdue: false }
      owed: [{ rule: RULES-18, until: 10.12.2026 18:30, overdue: false }]
      terms: { RULES-18: 10.12.2026 18:30, RULES-24: 14.12.2026 18:30 }
      card: ['срок установлен решением по жалобе** № Ж-1 от 07.12.2026']
      cabinet: [срок установлен решением по жалобе № Ж-1 от 07.12.2026]
      happened: [overdue RULES-18, replanned RULES-18, term-set RULES-18]
      did not happen: [correction RULES-18]
      notices: [status, overdue]
      notes:
        - { to: intake, kind: reminder }
        - { to: unit, kind: reminder }
        - { to: unit, kind: reminder }
        - { to: head-of-unit, kind: overdue }
        - { to: unit, kind: term-set, rule: HOUSE-TERM, says: 'до 10.12.2026 18:30' }
  - at: 10.12.2026 18:30
    case: A
    expect: { overdue: false, happened: [term-set RULES-18, reminder RULES-18] }
  - at: 10.12.2026 18:31
    case: A
    expect: { overdue: true, happened: [overdue RULES-18, term-set RULES-18, overdue RULES-18], notices: [status, overdue, overdue] }
  - at: 11.12.2026 10:00
    case: A
    unit: finds the documents complete
    answer: late
`),
    );
    expect(await ruled.breaches()).toEqual([]);
  });

  it('is done in time by it', async () => {
    const { ruled } = await ordered(missed, 'RULES-18', '2026-12-11');
    await ruled.play(
      page(`
  - { at: 11.12.2026 18:30, case: A, unit: finds the documents complete, answer: in time }
`),
    );
    expect(await ruled.breaches()).toEqual([]);
  });

  it('ends on the next working day when the day it names is none (TIME-3)', async () => {
    const { ruled } = await ordered(missed, 'RULES-18', '2026-12-12');
    await ruled.play(
      page(`
  - { at: 07.12.2026 12:00, case: A, expect: { terms: { RULES-18: 14.12.2026 18:30 } } }
`),
    );
    expect(await ruled.breaches()).toEqual([]);
  });

  it('has it for itself where the law gives it none of its own; the whole term stays', async () => {
    const late = page(`
  - { at: 02.11.2026 10:00, case: A, applicant: files }
  - { at: 03.11.2026 10:00, case: A, intake: registers }
  - { at: 04.11.2026 10:00, case: A, unit: finds the documents complete }
  - { at: 05.11.2026 10:00, case: A, secretary: records that inclusion is recommended }
  - { at: 07.12.2026 12:00, case: A, expect: { overdue: true, owed: [{ rule: RULES-21, overdue: true }] } }
`);
    const { ruled } = await ordered(late, 'RULES-21', { workingDays: 2 });
    await ruled.play(
      page(`
  - at: 07.12.2026 12:00
    case: A
    expect:
      owed: [{ rule: RULES-21, until: 09.12.2026 18:30, overdue: false }]
      terms: { RULES-21: 09.12.2026 18:30, RULES-24: 23.11.2026 18:30 }
  - { at: 09.12.2026 10:00, case: A, head of unit: decides to include, answer: in time }
  - { at: 09.12.2026 11:00, case: A, signatory: signs, answer: late, expect: { outcome: included } }
`),
    );
    expect(await ruled.breaches()).toEqual([]);
  });

  it('takes a term once, however often it is told of it, and none that no ruling gave', async () => {
    const { ruled } = await ordered(missed, 'RULES-18', { workingDays: 3 });
    const run = ruled.world.server.runs.get(A);
    if (run === undefined) throw new Error('the case is not there');
    for (const from of ['dissemination/901-1', 'complaint/C-9', A])
      ruled.world.server.signal(run, 'termGiven', from);
    await ruled.engine.settle();
    const steps = await ruled.engine.steps(A);
    expect(steps.filter(({ kind }) => kind === 'term-set')).toHaveLength(1);
    expect(await ruled.breaches()).toEqual([]);
  });

  it.each([
    ['is done', 'RULES-17', A, 'not-owed'],
    ['is of nobody', 'RULES-18', 'application/SC-X', 'unknown'],
  ] as const)('%s: it gets none, and that is answered', async (_, rule, application, why) => {
    const { ruled, answer } = await ordered(missed, rule, { workingDays: 3 }, application);
    expect(answer).toEqual({ given: false, why });
    const steps = await ruled.engine.steps('dissemination/901-1');
    expect(steps.find(({ kind }) => kind === 'term-not-given')).toMatchObject({
      rule,
      data: { application, why },
    });
  });

  it.each(['2026-12-07', { workingDays: 0 }] as const)(
    'gets none that ends before it begins: %j',
    async (until) => {
      const { answer } = await ordered(missed, 'RULES-18', until);
      expect(answer).toEqual({ given: false, why: 'no-term' });
    },
  );

  it('gets none that ends past the calendar: the case says so and goes on', async () => {
    const { ruled } = await ordered(missed, 'RULES-18', '2099-12-07');
    await ruled.play(
      page(`
  - { at: 07.12.2026 12:00, case: A, expect: { overdue: true, happened: [not-planned TIME-6], did not happen: [term-set RULES-18] } }
  - { at: 08.12.2026 10:00, case: A, unit: finds the documents complete, answer: late }
`),
    );
    expect(await ruled.breaches()).toEqual([]);
  });

  it('done while the ruling was on its way is recorded as owed no more', async () => {
    const ruled = await Ruled.after(sandbox, missed);
    const { server, store } = ruled.world;
    const run = server.runs.get(A);
    if (run === undefined) throw new Error('the case is not there');
    await ruled.play(
      page(`
  - { at: 08.12.2026 10:00, case: A, unit: finds the documents complete, answer: late }
`),
    );
    const ruling = 'complaint/C-1';
    const act = { document: 'Ж-1', sha256: 'c'.repeat(64), on: '2026-12-07' };
    await store.append(
      batch(ruling, 1, 1, {
        kind: 'term-given',
        rule: 'RULES-18',
        data: { application: A, ...act, workingDays: 3 },
      }),
    );
    server.signal(run, 'termGiven', ruling);
    await ruled.engine.settle();
    const steps = await ruled.engine.steps(A);
    expect(steps.find(({ kind }) => kind === 'term-not-set')).toMatchObject({
      rule: 'RULES-18',
      data: { ruling, document: 'Ж-1', on: '2026-12-07' },
    });
    expect(steps.some(({ kind }) => kind === 'term-set')).toBe(false);
    expect(await ruled.breaches()).toEqual([]);
  });
});
