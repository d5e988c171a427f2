import { describe, expect, it } from 'vitest';
import { caseworkActivities } from '../../../activities/casework/activities.ts';
import type { CaseworkMemory } from '../../../activities/casework/memory.ts';
import { readStaff } from '../../../workers/staff.ts';

const directory = readStaff('workers/sandbox/staff.json');
// The step reads the directory alone.
const casework = caseworkActivities({ directory: () => directory } as unknown as CaseworkMemory);

describe('the directory asked about others than the sender', () => {
  it('answers for each, by the day in Kazakhstan', async () => {
    const asked = [
      { staff: 'S-202', role: 'unit' },
      { staff: 'S-101', role: 'unit' },
      { staff: 'S-999', role: 'unit' },
      { staff: 'S-201', role: 'intake' },
    ] as const;
    // S-201 stands in for S-101 until 31 July: 18:59:59 in UTC is its last second in Kazakhstan.
    expect(await casework.authority(asked, '2026-07-31T18:59:59Z')).toEqual([
      { ok: true },
      { ok: false, why: 'not-in-role' },
      { ok: false, why: 'unknown' },
      { ok: true },
    ]);
    expect((await casework.authority(asked, '2026-07-31T19:00:00Z')).at(-1)).toEqual({
      ok: false,
      why: 'no-longer',
    });
  });
});
