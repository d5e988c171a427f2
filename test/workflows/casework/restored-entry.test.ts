import { beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../simulator/sandbox.ts';
import { Ruled, rulingSandbox } from './ruled.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await rulingSandbox();
}, 60_000);

/** Entry 1 is included and needed by entry 2; then it is excluded, from 11.12.2026. */
const excluded = `
title: Запись исключена
proves: [RULES-25]
steps:
  - { at: 23.11.2026 10:00, case: A, applicant: files, product: «Тірек» }
  - { at: 24.11.2026 10:00, case: A, intake: registers }
  - { at: 24.11.2026 11:00, case: A, unit: finds the documents complete }
  - { at: 25.11.2026 10:00, case: A, secretary: records that inclusion is recommended }
  - { at: 26.11.2026 10:00, case: A, head of unit: decides to include }
  - { at: 27.11.2026 10:00, case: A, signatory: signs }
  - { at: 27.11.2026 11:00, case: C, applicant: files, product: Надстройка, needs: [«ТІРЕК»] }
  - { at: 27.11.2026 12:00, case: C, intake: registers }
  - { at: 27.11.2026 13:00, case: C, unit: finds the documents complete }
  - { at: 30.11.2026 10:00, case: C, secretary: records that inclusion is recommended }
  - { at: 01.12.2026 10:00, case: C, head of unit: decides to include }
  - { at: 02.12.2026 10:00, case: C, signatory: signs }
  - { at: 03.12.2026 10:00, case: B, applicant: files, asks: exclusion, entry: 1 }
  - { at: 07.12.2026 10:00, case: B, intake: registers }
  - { at: 08.12.2026 10:00, case: B, unit: finds the documents complete }
  - { at: 09.12.2026 10:00, case: B, secretary: records that exclusion is recommended }
  - { at: 10.12.2026 10:00, case: B, head of unit: decides to exclude }
  - at: 11.12.2026 10:00
    case: B
    signatory: signs
    expect: { outcome: excluded }
  - at: 21.12.2026 12:00
    case: B
    expect: { registry: [{ status: excluded, from: '2026-12-11' }, { status: included }] }
`;

/** The entry as it stands, after a ruling of 21.12.2026. */
async function restored(from?: string, readings?: Readonly<Record<string, string>>) {
  const ruled = await Ruled.after(sandbox, excluded, readings);
  const { caseId, answer } = await ruled.rule(
    (by) => ({ restore: { entry: 1, by, ...(from === undefined ? {} : { from }) } }),
    '2026-12-21',
  );
  const held = await ruled.world.store.registryEntry(1);
  return { ruled, caseId, answer, held };
}

describe('an entry that an application excluded, and a ruling restores (RULES-25)', () => {
  it('is included again in its next version, which rests on the ruling and goes out as any change does', async () => {
    const { ruled, caseId, answer, held } = await restored();
    expect(answer).toEqual({ restored: true, version: 3 });
    const first = await ruled.world.store.registryVersion(1, 1);
    expect(held).toMatchObject({
      version: 3,
      status: 'included',
      validFrom: '2026-12-21',
      content: first?.content,
      basis: { caseId, document: 'Ж-1', sha256: 'c'.repeat(64) },
    });
    const status = await ruled.engine.status('dissemination/1-3');
    expect(status).toMatchObject({ outcome: { id: 'disseminated' } });
    // п. 8: 14 working days from the day of the ruling.
    expect(status?.terms['RULES-8']).toMatchObject({ dayZero: '2026-12-21' });
    const steps = await ruled.engine.steps(caseId);
    expect(steps.find(({ kind }) => kind === 'entered')?.data).toEqual({ entry: 1, change: 'restore' });
    expect(await ruled.breaches()).toEqual([]);
  });

  it('is named to the unit with the entries that need it (RULES-5.7)', async () => {
    const { ruled, caseId } = await restored();
    const notes = (await ruled.engine.told('inbox')).map(({ kept }) => kept as Record<string, unknown>);
    const note = notes.find((one) => one['caseId'] === caseId);
    expect(note).toMatchObject({ role: 'unit', type: 're-examine', rule: 'RULES-5.7' });
    expect(note?.['textRu']).toContain('записей № 2 ');
  });

  it.each([
    ['the day the ruling names', '2026-12-15', {}, '2026-12-15'],
    ['its exclusion at the earliest', '2026-11-01', {}, '2026-12-11'],
    [
      'its exclusion, as an installation may read',
      undefined,
      { restoredEntryFrom: 'exclusion-day' },
      '2026-12-11',
    ],
    ['the day of a ruling that says so', '2026-12-21', { restoredEntryFrom: 'exclusion-day' }, '2026-12-21'],
  ])('is true from %s', async (_, from, readings, day) => {
    const { ruled, held } = await restored(from, readings);
    expect(held).toMatchObject({ version: 3, status: 'included', validFrom: day });
    // Decided on the day of the ruling, whenever it is true from.
    const status = await ruled.engine.status('dissemination/1-3');
    expect(status?.terms['RULES-8']).toMatchObject({ dayZero: '2026-12-21' });
  });

  it.each([
    ['there is', 7, 'absent'],
    ['is excluded', 2, 'included'],
  ])('that nothing of the kind %s is answered, and changes nothing', async (_, entry, why) => {
    const ruled = await Ruled.after(sandbox, excluded);
    const before = await ruled.world.store.registryList();
    const { answer } = await ruled.rule((by) => ({ restore: { entry, by } }), '2026-12-21');
    expect(answer).toEqual({ restored: false, why });
    expect(await ruled.world.store.registryList()).toEqual(before);
  });
});
