import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holders } from '../../shared/directory.ts';
import { roles } from '../../shared/roles.ts';
import { readStaff, type Staff, StaffError, watchStaff } from '../../workers/staff.ts';

const member = (id: string, iin: string, rest = {}) => ({
  id,
  name: 'Иванова Мария',
  iin,
  roles: [{ role: 'unit', from: '2026-01-01' }],
  ...rest,
});
const first = member('S-101', '900101300007');
const second = member('S-102', '850312400128');

let dir = '';
let file = '';
let staff: Staff | undefined;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'staff-'));
  file = join(dir, 'staff.json');
});
afterEach(() => {
  staff?.close();
  staff = undefined;
  rmSync(dir, { recursive: true });
});
const write = (...members: unknown[]) => writeFileSync(file, JSON.stringify({ members }));

describe('the made-up staff', () => {
  it.each(Object.keys(roles).filter((role) => role !== 'applicant'))('has somebody for %s', (role) => {
    const made = readStaff('workers/sandbox/staff.json');
    // The keys of `roles` are the roles.
    expect(holders(made, role as keyof typeof roles, '2026-03-18').length).toBeGreaterThan(0);
  });
});

describe('a staff directory', () => {
  it.each([
    ['an id given twice', [first, { ...second, id: 'S-101' }], 'members.1.id: S-101 is given twice'],
    ['a person entered twice', [first, { ...second, iin: first.iin }], 'members.1.iin: belongs to another'],
    ['a wrong ИИН', [member('S-101', '900101300008')], 'members.0.iin: not an ИИН'],
    [
      'an unknown role',
      [member('S-101', first.iin, { roles: [{ role: 'x', from: '2026-01-01' }] })],
      'roles.0.role',
    ],
    [
      'the applicant',
      [member('S-101', first.iin, { roles: [{ role: 'applicant', from: '2026-01-01' }] })],
      'role',
    ],
    [
      'no such day',
      [member('S-101', first.iin, { roles: [{ role: 'unit', from: '2026-02-30' }] })],
      'roles.0.from',
    ],
    [
      'a role that ends before it begins',
      [member('S-101', first.iin, { roles: [{ role: 'unit', from: '2026-02-02', to: '2026-02-01' }] })],
      'roles.0.to: ends before it begins',
    ],
    [
      'an unknown substitute',
      [member('S-101', first.iin, { substitutes: [{ by: 'S-999', from: '2026-02-01', to: '2026-02-02' }] })],
      'members.0.substitutes.0.by: S-999 is not in the directory',
    ],
    [
      'a substitute of himself',
      [member('S-101', first.iin, { substitutes: [{ by: 'S-101', from: '2026-02-01', to: '2026-02-02' }] })],
      'nobody substitutes himself',
    ],
    ['nobody', [], 'members'],
  ])('with %s is refused by its path, without a name', (_, members, problem) => {
    write(...members);
    expect(() => readStaff(file)).toThrow(problem);
    expect(() => readStaff(file)).not.toThrow('Иванова');
  });

  it('that is not there or no JSON is refused with the way out', () => {
    expect(() => readStaff(file)).toThrow('SENIM_STAFF_FILE');
    writeFileSync(file, '{"members": [{"name": "Иванова');
    expect(() => readStaff(file)).toThrow(StaffError);
    expect(() => readStaff(file)).not.toThrow('Иванова');
  });
});

describe('a watched staff directory', () => {
  const problems: string[] = [];
  const watch = () => (staff = watchStaff(file, (problem) => problems.push(problem), 20));
  const ids = () => staff?.current().members.map(({ id }) => id);

  it('is read again when the file changes, also when it is replaced', async () => {
    write(first);
    watch();
    write(first, second);
    await vi.waitFor(() => expect(ids()).toEqual(['S-101', 'S-102']), 10_000);
    writeFileSync(`${file}.new`, JSON.stringify({ members: [second] }));
    renameSync(`${file}.new`, file);
    await vi.waitFor(() => expect(ids()).toEqual(['S-102']), 10_000);
  });

  it('stays as it was while the file is wrong, and says so', async () => {
    write(first);
    watch();
    write(first, { ...second, iin: '1' });
    await vi.waitFor(() => expect(problems.join()).toContain('The former directory stays in force'), 10_000);
    expect(ids()).toEqual(['S-101']);
    rmSync(file);
    await vi.waitFor(() => expect(problems.join()).toContain('ENOENT'), 10_000);
    expect(ids()).toEqual(['S-101']);
  });

  it('tells of a wrong file once', async () => {
    write(first);
    watch();
    problems.length = 0;
    write();
    await vi.waitFor(() => expect(problems).toHaveLength(1), 10_000);
    write(second);
    await vi.waitFor(() => expect(ids()).toEqual(['S-102']), 10_000);
    expect(problems).toHaveLength(1);
  });

  it('must be right at the start', () => {
    write();
    expect(watch).toThrow(StaffError);
  });
});
