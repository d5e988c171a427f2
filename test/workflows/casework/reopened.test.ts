import { beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../simulator/sandbox.ts';
import { A, FROM, notAccepted, refused, reopened } from './reopened-cases.ts';
import { page, Ruled, rulingSandbox } from './ruled.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await rulingSandbox();
}, 60_000);

describe('an application that a ruling has re-opened (HOUSE-REOPENING)', () => {
  it('is decided anew on the recommendation that was given (CMPL-31), in a run of its own', async () => {
    const { ruled, caseId, answer } = await reopened(sandbox, refused, 'decision');
    expect(answer).toBe(`${A}/2`);
    // п. 24: 14 working days from Mon 14.12; 16.12, 01.01 and 04.01 are days off.
    await ruled.play(
      page(`
  - at: 14.12.2026 12:00
    case: A/2
    expect:
      stage: decision
      edition: 567-b
      terms: { RULES-24: 06.01.2027 18:30 }
      owed: [{ rule: RULES-21, owes: head-of-unit, until: 06.01.2027 18:30 }]
      notices:
        - kind: reopened
          says: По решению № Ж-1 от 14.12.2026
          saysKk: қайта қаралуда
          contacts: [second@example.kz]
      reports: [reopened]
      card:
        - '№ SC-A'
        - '**Рассматривается снова** по решению № Ж-1 от 14.12.2026 (${caseId}), с шага «принятие решения»'
        - '${A}'
        - включить; протокол
        - нет поддержки
        - выполнены 6 из 7; заполнил S-201
      cabinet: [рассматривается снова по решению № Ж-1 от 14.12.2026]
      listed: { Stage: decision, Service: inclusion }
      happened: [reopened HOUSE-REOPENING, criteria-departed RULES-20, duty-opened RULES-21]
      did not happen: [duty-opened RULES-17, duty-opened RULES-18, duty-opened RULES-20]
  - { at: 15.12.2026 10:00, case: A/2, head of unit: decides to include }
  - at: 18.12.2026 10:00
    case: A/2
    signatory: signs
    expect:
      outcome: included
      notices: [{ kind: reopened }, { kind: result, signed: true }]
      reports: [reopened, decided, included]
      registry: [{ status: included, from: '2026-12-18' }]
`),
    );
    await ruled.play(
      page(`
  - at: 18.12.2026 11:00
    case: A
    expect: { outcome: refused, cabinet: ['Дальше: заявление рассматривается снова: дело ${A}/2.'] }
  - { at: 18.12.2026 11:00, case: A, applicant: withdraws, answer: CASE_GOES_ON }
  - { at: 18.12.2026 11:00, case: A/2, applicant: withdraws, answer: CASE_CLOSED }
`),
    );
    expect(await ruled.engine.status(A)).toMatchObject({ goesOn: `${A}/2` });
    expect(await ruled.engine.status(`${A}/2`)).toMatchObject({ number: 'SC-A', reopens: A });
    expect(await ruled.world.store.caseOf(`${A}/2`)).toMatchObject({
      number: 'SC-A',
      reopened: { of: A, at: 'decision', case: caseId, document: 'Ж-1', on: '2026-12-14' },
    });
    expect(await ruled.world.store.registryEntry(1)).toMatchObject({ basis: { caseId: `${A}/2` } });
    const [first] = await ruled.engine.steps(`${A}/2`);
    expect(first).toMatchObject({
      kind: 'reopened',
      data: { of: A, stage: 'decision', ruling: caseId, document: 'Ж-1', on: '2026-12-14' },
    });
    expect(await ruled.breaches()).toEqual([]);
  });

  it('may be refused again only when heard again, and says so under the number it was registered by', async () => {
    const { ruled } = await reopened(sandbox, refused, 'decision');
    await ruled.play(
      page(`
  - at: 15.12.2026 10:00
    case: A/2
    head of unit: decides to refuse
    grounds: [{ ground: 1 }]
    departure: { ru: иное мнение, kk: өзге пікір }
    answer: HEARING_FIRST
  - { at: 15.12.2026 11:00, case: A/2, head of unit: records why there is no hearing }
  - at: 15.12.2026 12:00
    case: A/2
    head of unit: decides to refuse
    grounds: [{ ground: 1 }]
    departure: { ru: иное мнение, kk: өзге пікір }
  - at: 16.12.2026 10:00
    case: A/2
    signatory: signs
    expect: { outcome: refused, notices: [{ kind: reopened }, { kind: result, says: ВХ-77 }] }
`),
    );
    expect(await ruled.breaches()).toEqual([]);
  });

  it('goes to the commission with its documents taken as complete, and is recommended anew', async () => {
    const { ruled } = await reopened(sandbox, refused, 'commission');
    await ruled.play(
      page(`
  - at: 14.12.2026 12:00
    case: A/2
    expect:
      stage: commission
      owed: [{ rule: RULES-20, owes: secretary, until: 06.01.2027 18:30 }]
      reports: [reopened, commission]
      did not happen: [duty-opened RULES-17, duty-opened RULES-18]
  - { at: 15.12.2026 10:00, case: A/2, secretary: records that refusal is recommended }
  - { at: 15.12.2026 11:00, case: A/2, head of unit: decides to include, answer: DEPARTURE_UNEXPLAINED }
`),
    );
    expect(await ruled.breaches()).toEqual([]);
  });

  it('is checked and registered again from the acceptance, with fresh terms', async () => {
    const { ruled } = await reopened(sandbox, notAccepted, 'acceptance');
    // п. 17: 3 days, п. 18: 5 working days from Mon 14.12; 16.12 is a holiday. п. 24 from the registration.
    await ruled.play(
      page(`
  - at: 14.12.2026 12:00
    case: A/2
    expect:
      stage: acceptance
      terms: { RULES-17: 17.12.2026 18:30, RULES-18: 22.12.2026 18:30 }
      notices: [{ kind: reopened, says: до 22.12.2026 18:30 (п. 18 Правил) }]
      card: [отказано в приёме заявления, нет договора с автором]
  - at: 15.12.2026 10:00
    case: A/2
    intake: registers
    number: ВХ-78
    expect: { terms: { RULES-24: 08.01.2027 18:30 } }
`),
    );
    await ruled.play(
      page(`
  - { at: 15.12.2026 11:00, case: A/2, unit: finds the documents complete }
  - { at: 17.12.2026 10:00, case: A/2, secretary: records that inclusion is recommended }
  - { at: 18.12.2026 10:00, case: A/2, head of unit: decides to include }
  - { at: 21.12.2026 10:00, case: A/2, signatory: signs, expect: { outcome: included } }
`),
    );
    expect(await ruled.breaches()).toEqual([]);
  });

  it('goes to the commission first where there is no recommendation to decide on (CMPL-31)', async () => {
    const { ruled } = await reopened(sandbox, notAccepted, 'decision');
    await ruled.play(
      page(`
  - { at: 14.12.2026 12:00, case: A/2, expect: { stage: commission, owed: [{ rule: RULES-20 }] } }
`),
    );
    expect(await ruled.breaches()).toEqual([]);
  });

  it('waits for another about the same product that has come before the commission meanwhile (RULES-15)', async () => {
    const ruled = await Ruled.after(sandbox, refused);
    await ruled.play(
      page(`
  - { at: 14.12.2026 12:10, case: B, applicant: files }
  - { at: 14.12.2026 12:20, case: B, intake: registers }
  - { at: 14.12.2026 12:30, case: B, unit: finds the documents complete }
`),
    );
    await ruled.rule((by) => ({ reopen: { application: A, at: 'decision', from: FROM, by } }), '2026-12-14');
    await ruled.play(
      page(`
  - { at: 14.12.2026 13:00, case: A/2, expect: { card: [сначала решается application/SC-B] } }
  - { at: 14.12.2026 13:10, case: A/2, head of unit: decides to include, answer: TURN_AWAITED }
  - { at: 14.12.2026 13:20, case: B, applicant: withdraws }
  - { at: 14.12.2026 13:30, case: A/2, head of unit: decides to include, answer: in time }
`),
    );
    expect(await ruled.breaches()).toEqual([]);
  });

  it('changes the entry that its annulled result has made, and makes no second one', async () => {
    const included = refused
      .replace('head of unit: decides to refuse', 'head of unit: decides to include')
      .replace(/ +grounds: .*\n +departure: .*\n/, '')
      .replace('outcome: refused', 'outcome: included');
    const { ruled } = await reopened(sandbox, included, 'decision');
    await ruled.play(
      page(`
  - { at: 15.12.2026 10:00, case: A/2, head of unit: decides to include }
  - { at: 18.12.2026 10:00, case: A/2, signatory: signs, expect: { registry: [{ status: included, from: '2026-12-18' }] } }
`),
    );
    expect(await ruled.world.store.registryEntry(1)).toMatchObject({
      version: 2,
      basis: { caseId: `${A}/2` },
    });
    expect(await ruled.breaches()).toEqual([]);
  });

  it('refused after a result that changed the registry names the entry to the unit', async () => {
    const included = refused
      .replace('head of unit: decides to refuse', 'head of unit: decides to include')
      .replace(/ +grounds: .*\n +departure: .*\n/, '')
      .replace('outcome: refused', 'outcome: included');
    const { ruled } = await reopened(sandbox, included, 'decision');
    await ruled.play(
      page(`
  - { at: 15.12.2026 10:00, case: A/2, head of unit: records why there is no hearing }
  - at: 15.12.2026 11:00
    case: A/2
    head of unit: decides to refuse
    grounds: [{ ground: 1 }]
    departure: { ru: иное мнение, kk: өзге пікір }
  - at: 18.12.2026 10:00
    case: A/2
    signatory: signs
    expect: { notes: [{ to: unit, kind: re-examine, rule: HOUSE-REOPENING, says: запись № 1 }] }
`),
    );
    expect(await ruled.breaches()).toEqual([]);
  });

  it('goes on once more from what its second run holds', async () => {
    const { ruled } = await reopened(sandbox, notAccepted, 'commission');
    await ruled.play(
      page(`
  - { at: 15.12.2026 10:00, case: A/2, secretary: records that inclusion is recommended }
  - { at: 15.12.2026 11:00, case: A/2, applicant: withdraws, expect: { outcome: withdrawn } }
`),
    );
    const { answer } = await ruled.rule(
      (by) => ({ reopen: { application: `${A}/2`, at: 'decision', from: FROM, by } }),
      '2026-12-15',
    );
    expect(answer).toBe(`${A}/3`);
    await ruled.play(
      page(`
  - at: 15.12.2026 11:00
    case: A/3
    expect: { stage: decision, edition: 567-b, card: [включить; протокол, '${A}/2', '23.11.2026 10:00'] }
`),
    );
    expect(await ruled.world.store.caseOf(`${A}/3`)).toMatchObject({ reopened: { of: `${A}/2` } });
    expect(await ruled.breaches()).toEqual([]);
  });
});
