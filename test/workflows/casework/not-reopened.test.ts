import { beforeAll, describe, expect, it } from 'vitest';
import { sampleApplication } from '../../../workers/sandbox/sample-application.ts';
import type { Sandbox } from '../../simulator/sandbox.ts';
import { A, FROM, refused, reopened } from './reopened-cases.ts';
import { page, Ruled, rulingSandbox } from './ruled.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await rulingSandbox();
}, 60_000);

describe('what cannot be considered again', () => {
  const filed = page(`
  - { at: 23.11.2026 10:00, case: A, applicant: files }
  - { at: 14.12.2026 12:00, case: A }
`);

  it.each([
    ['is still considered', A, { refused: 'running', case: A }],
    ['nobody has filed', 'application/SC-X', { refused: 'unknown', case: 'application/SC-X' }],
    [
      'is no application',
      'dissemination/900-1',
      { refused: 'not-an-application', case: 'dissemination/900-1' },
    ],
  ])('%s', async (_, application, answered) => {
    const ruled = await Ruled.after(sandbox, filed);
    void ruled.world.submit({ number: '900-1', orderedBy: 'S-701' }, 'dissemination');
    await ruled.engine.settle();
    const { answer } = await ruled.rule(
      (by) => ({ reopen: { application, at: 'decision', from: FROM, by } }),
      '2026-12-14',
    );
    expect(answer).toEqual(answered);
  });

  it('goes on already by another act; the act that began it is told its id again', async () => {
    const { ruled, caseId } = await reopened(sandbox, refused, 'decision');
    const order = { application: A, at: 'decision' as const, from: FROM };
    const other = await ruled.rule((by) => ({ reopen: { ...order, by } }), '2026-12-14');
    expect(other.answer).toEqual({ refused: 'reopened', case: `${A}/2` });
    const again = await ruled.rule(
      (by) => ({ reopen: { ...order, by: { ...by, case: caseId, document: 'Ж-1' } } }),
      '2026-12-14',
    );
    expect(again.answer).toBe(`${A}/2`);
    expect([...ruled.world.server.runs.keys()].filter((id) => id.startsWith(A))).toEqual([A, `${A}/2`]);
  });
});

describe('a run that nobody has ordered', () => {
  /** As an outsider might start it, with all that a true one has. */
  async function madeUp(change: (filed: Record<string, unknown>) => unknown) {
    const ruled = await Ruled.after(sandbox, refused);
    const act = { case: 'complaint/C-1', document: 'Ж-1', sha256: 'c'.repeat(64), on: '2026-12-14' };
    const advice = { recommendation: 'include', minutes: { number: '7', date: '2026-11-26' } };
    const reopened = {
      of: A,
      run: 2,
      at: 'decision',
      from: FROM,
      filedAt: FROM,
      by: act,
      former: { outcome: 'refused', advice },
    };
    const filed = change({ ...sampleApplication('SC-A'), reopened });
    const run = ruled.world.server.start('application', `${A}/2`, [filed]);
    await ruled.engine.settle();
    return { ruled, run };
  }

  it('comes to nothing: no step, no notice, no place in line, and the true one can begin after it', async () => {
    const { ruled, run } = await madeUp((filed) => filed);
    expect(run.ended).toMatchObject({ failed: { type: 'NOT_REOPENED' } });
    expect(await ruled.engine.card(`${A}/2`)).toContain('не поручало ни одно решение');
    expect((await ruled.engine.status(A))?.goesOn).toBeUndefined();
    expect(await ruled.engine.steps(`${A}/2`)).toEqual([]);
    const told = await Promise.all(['cabinet', 'monitoring', 'inbox'].map((one) => ruled.engine.told(one)));
    expect(told.flat().some(({ kept }) => JSON.stringify(kept).includes(`${A}/2`))).toBe(false);
    await ruled.play(
      page(`
  - { at: 14.12.2026 12:10, case: B, applicant: files }
  - { at: 14.12.2026 12:20, case: B, intake: registers }
  - { at: 14.12.2026 12:30, case: B, unit: finds the documents complete }
  - { at: 14.12.2026 12:40, case: B, secretary: records that inclusion is recommended, answer: in time }
`),
    );
    const { answer } = await ruled.rule(
      (by) => ({ reopen: { application: A, at: 'decision', from: FROM, by } }),
      '2026-12-14',
    );
    expect(answer).toBe(`${A}/2`);
    expect((await ruled.engine.status(`${A}/2`))?.stage.id).toBe('decision');
  });

  it.each([
    ['names no step', { at: 'signing' }],
    ['is of another run', { run: 3 }],
    ['says too much', { extra: 1 }],
  ])('is no application when it %s', async (_, wrong) => {
    const { run } = await madeUp((filed) => ({
      ...filed,
      reopened: { ...(filed['reopened'] as object), ...wrong },
    }));
    expect(run.ended).toMatchObject({ failed: { type: 'FORM_INVALID' } });
  });
});
