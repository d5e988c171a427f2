import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/bilingual.ts';
import { cabinetOf } from '../../../shared/case/cabinet.ts';
import { cabinetSchema } from '../../../shared/case/status-schema.ts';
import type { CaseStanding, StandingDuty } from '../../../shared/case/cabinet-status.ts';
import type { Outcome, Stage } from '../../../shared/case/types.ts';
import { outcomeTitles } from '../../../shared/law/outcomes.ts';
import { rules, type RuleId } from '../../../shared/law/rules.ts';
import { stageTitles } from '../../../shared/law/stages.ts';
import { roles, type Role } from '../../../shared/roles.ts';
import { SMS } from '../../../shared/texts/cabinet.ts';
import { goesOnFrom } from '../../../workers/client/going-on.ts';
import { keptCabinet } from '../../../workers/client/kept.ts';
import { caseProjection } from '../../activities/store/fixtures.ts';

const AT = '2026-11-25T10:00:00+05:00';
const DUE = '2026-11-30T18:30:00+05:00';
const languages: readonly Language[] = ['ru', 'kk'];
const stages = Object.keys(stageTitles) as Stage[];
const outcomes = Object.keys(outcomeTitles) as Outcome[];

const standing = (change: Partial<CaseStanding> = {}): CaseStanding => ({
  caseId: 'application/A-1',
  number: 'A-1',
  procedure: 'application',
  matter: { service: 'inclusion', productType: 'software' },
  filedAt: '2026-11-23T10:00:00+05:00',
  stage: 'acceptance',
  owed: [],
  open: [],
  ...change,
});
const duty = (rule: RuleId, owes: Role, change: Partial<StandingDuty> = {}): StandingDuty => ({
  owes,
  title: rules[rule].title,
  paragraph: rules[rule].paragraph,
  term: { dueAt: DUE },
  overdue: false,
  ...change,
});
const told = (change: Partial<CaseStanding> = {}) => cabinetOf(standing(change), AT);

describe('RULES-A2.11: the applicant is told in plain words', () => {
  it.each([
    ...stages.map((stage) => [stage, { stage, owed: [duty('RULES-20', 'secretary')] }] as const),
    ...outcomes.map((outcome) => [outcome, { stage: 'closed', outcome }] as const),
  ])('at %s where the case is and what comes next', (_, change) => {
    const said = told(change);
    for (const language of languages) {
      expect(said.text[language]).toContain(said.where[language]);
      expect(said.text[language]).toContain(said.next[language]);
      expect(said.text[language].split('\n').every((line) => /[.:]$/.test(line))).toBe(true);
    }
    expect(said.where.ru).not.toBe(said.where.kk);
    expect(said.next.ru).not.toBe(said.next.kk);
    expect(cabinetSchema.safeParse(said).error).toBeUndefined();
  });

  it('says nobody is waited for when the case is over, whatever was owed before', () => {
    const said = told({ stage: 'closed', outcome: 'withdrawn', owed: [duty('RULES-20', 'secretary')] });
    expect(said).toMatchObject({ mustAct: [], canDo: [], yourTurn: false });
    expect(said).not.toHaveProperty('resultBy');
  });

  it('names the nearest duty first, and no duty of the system’s own operator', () => {
    const later = duty('RULES-18', 'unit', { term: { dueAt: '2026-12-01T18:30:00+05:00' } });
    const settle = duty('HOUSE-DELIVERY', 'operator', { term: { dueAt: '2026-11-24T18:30:00+05:00' } });
    const { mustAct } = told({ owed: [later, duty('RULES-17', 'intake'), settle] });
    expect(mustAct.map(({ who }) => who)).toEqual([roles.intake.title, roles.unit.title]);
  });

  it('says it plainly when the applicant must act', () => {
    const said = told({ owed: [duty('APPC-73', 'applicant')] });
    expect(said.yourTurn).toBe(true);
    expect(said.text.ru).toContain('— Вы: позиция участника');
    expect(said.text.ru).not.toContain('ничего не ждут');
    expect(said.short.ru).toBe(
      '№ A-1: приём и проверка документов. Нужен Ваш ответ до 30.11.2026 18:30. Справки: 1414',
    );
    expect(told({ owed: [{ owes: 'applicant', overdue: false }] }).short.kk).toContain('Жауабыңыз керек.');
  });

  it('says how to complain of a missed term and of a refusal, and else does not', () => {
    const missed = told({ owed: [duty('RULES-18', 'unit', { overdue: true })] });
    for (const said of [
      missed,
      told({ stage: 'closed', outcome: 'refused' }),
      told({ stage: 'closed', outcome: 'acceptance-refused' }),
    ])
      for (const language of languages) expect(said.text[language]).toContain(said.complaint?.[language]);
    expect(told({ owed: [duty('RULES-18', 'unit')] })).not.toHaveProperty('complaint');
    expect(told({ stage: 'closed', outcome: 'included' })).not.toHaveProperty('complaint');
  });

  it('marks a term that rests on days not announced yet', () => {
    const said = told({ serviceDue: { dueAt: DUE, projected: true } });
    expect(said.resultBy).toMatchObject({ estimated: true });
    expect(said.text.ru).toContain('пока предварительно: дни отдыха');
  });

  it('says why a submission came to nothing', () => {
    const why = { ru: 'Номер A-1 уже занят.', kk: 'A-1 нөмірі бос емес.' };
    expect(told({ unfiled: why })).toMatchObject({ where: { ru: 'заявление не принято' }, canDo: [] });
    expect(told({ unfiled: why }).text.kk).toContain(why.kk);
  });
});

describe('the short form', () => {
  const number = 'A'.repeat(40);
  it.each([
    ...stages.map((stage) => ({ stage })),
    ...outcomes.map((outcome) => ({ stage: 'closed' as const, outcome })),
  ])('of the longest number fits two SMS: %j', (change) => {
    const owed = [duty('RULES-18', 'unit', { overdue: true }), duty('APPC-73', 'applicant')];
    for (const waiting of [[], owed, owed.slice(1)]) {
      const { short } = told({ ...change, number, registryEntry: 1_000_000_000, owed: waiting });
      for (const language of languages) {
        expect(short[language].length).toBeLessThanOrEqual(SMS.parts * SMS.joined);
        expect(short[language]).toContain(`№ ${number}: `);
      }
    }
  });
  it('of an ordinary number keeps the telephone', () => {
    for (const stage of stages)
      for (const language of languages)
        expect(
          told({ stage, number: 'A-2026-000001', owed: [duty('RULES-18', 'unit')] }).short[language],
        ).toMatch(/1414$/);
  });
});

describe('a case that only the database remembers', () => {
  it('is told by its outcome', () => {
    const kept = caseProjection('application/A-1', {
      stage: 'closed',
      outcome: 'included',
      registryEntry: 7,
      waitingFor: [],
    });
    expect(keptCabinet(kept, AT)).toMatchObject({
      where: { ru: 'включено в реестр, запись реестра № 7' },
      canDo: [],
    });
  });
  it('is told where it is considered again, once it has ended (HOUSE-REOPENING)', async () => {
    const rows = new Map(
      ['application/A-1', 'application/A-1/2', 'application/A-1/3'].map((id) => [
        id,
        caseProjection(id, { stage: 'closed', outcome: 'refused', waitingFor: [] }),
      ]),
    );
    const keptOf = (id: string) => Promise.resolve(rows.get(id));
    const [first, , last] = [...rows.values()];
    expect(await goesOnFrom(first!, keptOf)).toBe('application/A-1/3');
    expect(await goesOnFrom(last!, keptOf)).toBeUndefined();
    expect(await goesOnFrom({ ...first!, outcome: undefined as never }, keptOf)).toBeUndefined();
    const told = keptCabinet(first!, AT, 'application/A-1/3');
    expect(told).not.toHaveProperty('complaint');
    expect(told.next.ru).toBe('заявление рассматривается снова: дело application/A-1/3.');
    expect(told.text.kk).toContain('application/A-1/3');
    expect(told.short.ru).toContain('application/A-1/3');
  });
  it('is told by who must act; whose the nearest term is, only when one alone must', () => {
    const waiting = (waitingFor: readonly Role[]) =>
      keptCabinet(caseProjection('application/A-1', { stage: 'acceptance', waitingFor, dueAt: DUE }), AT)
        .mustAct;
    expect(waiting(['unit'])).toMatchObject([{ who: roles.unit.title, due: { at: DUE } }]);
    expect(waiting(['intake', 'unit']).map(({ due }) => due)).toEqual([undefined, undefined]);
  });
});
