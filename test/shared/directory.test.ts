import { describe, expect, it } from 'vitest';
import { holders, mayAct, type StaffDirectory, type StaffMember } from '../../shared/directory.ts';

const member = (id: string, rest: Partial<StaffMember>): StaffMember => ({
  id,
  name: `Сотрудник ${id}`,
  iin: '900101300007',
  roles: [],
  ...rest,
});

const directory: StaffDirectory = {
  members: [
    member('head', {
      roles: [{ role: 'signatory', from: '2026-01-01', to: '2026-06-30' }],
      substitutes: [
        { by: 'deputy', from: '2026-03-01', to: '2026-03-10' },
        { by: 'deputy', from: '2026-06-25', to: '2026-07-10' },
      ],
    }),
    member('deputy', {
      roles: [{ role: 'unit', from: '2026-01-01' }],
      substitutes: [{ by: 'clerk', from: '2026-01-01', to: '2026-12-31' }],
    }),
    member('clerk', {
      roles: [
        { role: 'intake', from: '2026-01-01', to: '2026-01-31' },
        { role: 'intake', from: '2026-05-01' },
      ],
    }),
  ],
};

describe('a member of staff', () => {
  it('may act in his role on its first and its last day', () => {
    expect(mayAct(directory, 'head', 'signatory', '2026-01-01')).toEqual({ ok: true });
    expect(mayAct(directory, 'head', 'signatory', '2026-06-30')).toEqual({ ok: true });
  });

  it('may not act before he has the role, nor after', () => {
    expect(mayAct(directory, 'head', 'signatory', '2025-12-31')).toEqual({ ok: false, why: 'not-yet' });
    expect(mayAct(directory, 'head', 'signatory', '2026-07-01')).toEqual({ ok: false, why: 'no-longer' });
  });

  it('who had the role and will have it again is not yet in it', () => {
    expect(mayAct(directory, 'clerk', 'intake', '2026-03-01')).toEqual({ ok: false, why: 'not-yet' });
    expect(mayAct(directory, 'clerk', 'intake', '2026-05-01')).toEqual({ ok: true });
  });

  it('may not act in a role he never had, nor as the applicant', () => {
    expect(mayAct(directory, 'head', 'secretary', '2026-02-01')).toEqual({ ok: false, why: 'not-in-role' });
    expect(mayAct(directory, 'head', 'applicant', '2026-02-01')).toEqual({ ok: false, why: 'not-in-role' });
  });

  it('who is not in the directory may do nothing', () => {
    expect(mayAct(directory, 'stranger', 'unit', '2026-02-01')).toEqual({ ok: false, why: 'unknown' });
  });
});

describe('a substitute', () => {
  it('acts in the role of the one he substitutes, on the days of the substitution only', () => {
    expect(mayAct(directory, 'deputy', 'signatory', '2026-02-28')).toEqual({ ok: false, why: 'not-yet' });
    expect(mayAct(directory, 'deputy', 'signatory', '2026-03-01')).toEqual({ ok: true });
    expect(mayAct(directory, 'deputy', 'signatory', '2026-03-10')).toEqual({ ok: true });
    expect(mayAct(directory, 'deputy', 'signatory', '2026-03-11')).toEqual({ ok: false, why: 'not-yet' });
  });

  it('loses the role with the one he substitutes', () => {
    expect(mayAct(directory, 'deputy', 'signatory', '2026-06-30')).toEqual({ ok: true });
    expect(mayAct(directory, 'deputy', 'signatory', '2026-07-01')).toEqual({ ok: false, why: 'no-longer' });
  });

  it('hands a borrowed role to nobody further', () => {
    expect(mayAct(directory, 'clerk', 'unit', '2026-03-05')).toEqual({ ok: true });
    expect(mayAct(directory, 'clerk', 'signatory', '2026-03-05')).toEqual({ ok: false, why: 'not-in-role' });
  });
});

describe('the holders of a role', () => {
  it('are those who may act that day, substitutes among them', () => {
    const ids = (on: string) => holders(directory, 'signatory', on).map(({ id }) => id);
    expect(ids('2026-02-01')).toEqual(['head']);
    expect(ids('2026-03-05')).toEqual(['head', 'deputy']);
    expect(ids('2026-07-01')).toEqual([]);
  });
});
