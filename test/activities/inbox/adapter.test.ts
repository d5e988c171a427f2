import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inboxAdapter } from '../../../activities/inbox/adapter.ts';
import type { StaffNote } from '../../../activities/inbox/port.ts';
import { useSystem } from '../sandbox.ts';
import { describeWrite } from '../writes.ts';

const inbox = useSystem('inbox');

const note: StaffNote = {
  caseId: 'application/A-2026-000001',
  to: 'unit',
  kind: 'reminder',
  rule: 'RULES-18',
  text: { ru: 'Срок истекает завтра.', kk: 'Мерзім ертең аяқталады.' },
};

describe('a note to the staff', () => {
  describeWrite(inbox, (http, key) => inboxAdapter(http).leave(note, key), ['left', 'left before']);

  it('reaches the role in both languages with its rule and term', async () => {
    await inboxAdapter(inbox.http()).leave({ ...note, dueAt: '2026-03-30T18:30:00+05:00' }, randomUUID());
    expect((await inbox.effects()).at(-1)?.kept).toEqual({
      caseId: 'application/A-2026-000001',
      role: 'unit',
      type: 'reminder',
      rule: 'RULES-18',
      textRu: 'Срок истекает завтра.',
      textKz: 'Мерзім ертең аяқталады.',
      dueAt: '2026-03-30T18:30:00+05:00',
    });
  });

  it('reaches one of the role alone when it names him', async () => {
    await inboxAdapter(inbox.http()).leave({ ...note, staff: 'S-202' }, randomUUID());
    expect((await inbox.effects()).at(-1)?.kept).toMatchObject({ role: 'unit', staff: 'S-202' });
  });
});
