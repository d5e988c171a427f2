import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Amendment } from '../../../shared/calendar/types.ts';
import { caseProjection, setClock, step } from './fixtures.ts';
import type { Bench } from './suite.ts';

const amendment = (date = '2026-12-14'): Amendment => ({
  act: 'Приказ о переносе дней отдыха',
  days: [
    {
      date,
      kind: 'off',
      why: { ru: 'перенос', kk: 'ауыстыру' },
      act: 'Приказ о переносе дней отдыха',
      status: 'announced',
    },
  ],
});

export function calendarTruths(bench: () => Bench): void {
  describe('amendments of the calendar (TIME-6)', () => {
    it('are given back as proposed, and say who approved them and when', async () => {
      const { db, store } = bench();
      await setClock(db, '2026-11-23T10:00:00+05:00');
      const id = await store.proposeAmendment(amendment(), 'S-701');
      expect(await store.amendments()).toEqual([
        { id, ...amendment(), proposedBy: 'S-701', proposedAt: '2026-11-23T05:00:00.000Z' },
      ]);
      await setClock(db, '2026-11-24T10:00:00+05:00');
      await store.approveAmendment(id, 'S-601', 0);
      expect(await store.amendments()).toMatchObject([
        { id, approval: { n: 1, by: 'S-601', at: '2026-11-24T05:00:00.000Z' } },
      ]);
    });

    it('lie upon each other in the order of approval, not of proposal', async () => {
      const { store } = bench();
      const first = await store.proposeAmendment(amendment('2026-12-14'), 'S-701');
      const second = await store.proposeAmendment(amendment('2026-12-15'), 'S-701');
      await store.approveAmendment(second, 'S-601', 0);
      await store.approveAmendment(first, 'S-601', 1);
      expect((await store.amendments()).map(({ id }) => id)).toEqual([second, first]);
    });

    it('proposed or approved twice are there once', async () => {
      const { store } = bench();
      const id = await store.proposeAmendment(amendment(), 'S-701');
      expect(await store.proposeAmendment(amendment(), 'S-701')).toBe(id);
      await store.approveAmendment(id, 'S-601', 0);
      const once = await store.amendments();
      await store.approveAmendment(id, 'S-601', 0);
      await store.approveAmendment(id, 'S-602', 1);
      expect(await store.amendments()).toEqual(once);
    });

    it('are not approved by who proposed them, nor unseen ones beneath them, nor what was never proposed', async () => {
      const { store } = bench();
      const id = await store.proposeAmendment(amendment(), 'S-701');
      const other = await store.proposeAmendment(amendment('2026-12-15'), 'S-701');
      await expect(store.approveAmendment(id, 'S-701', 0)).rejects.toMatchObject({ code: 'SAME_PERSON' });
      await expect(store.approveAmendment(99, 'S-601', 0)).rejects.toMatchObject({
        code: 'AMENDMENT_UNKNOWN',
      });
      await store.approveAmendment(other, 'S-601', 0);
      await expect(store.approveAmendment(id, 'S-601', 0)).rejects.toMatchObject({ code: 'CALENDAR_MOVED' });
      expect((await store.amendments()).filter(({ approval }) => approval)).toHaveLength(1);
    });

    it('withdrawn are never approved, approved never withdrawn, and what is proposed again is another', async () => {
      const { db, store } = bench();
      await setClock(db, '2026-11-23T10:00:00+05:00');
      const id = await store.proposeAmendment(amendment(), 'S-701');
      const other = await store.proposeAmendment(amendment('2026-12-15'), 'S-701');
      await setClock(db, '2026-11-24T10:00:00+05:00');
      await store.withdrawAmendment(id, 'S-602', 'не тот день');
      await store.withdrawAmendment(id, 'S-701', 'ещё раз');
      const withdrawal = { by: 'S-602', at: '2026-11-24T05:00:00.000Z', reason: 'не тот день' };
      expect((await store.amendments()).find((one) => one.id === id)).toMatchObject({ withdrawal });
      expect((await store.amendments('2026-11-23')).find((one) => one.id === id)).not.toHaveProperty(
        'withdrawal',
      );
      await expect(store.approveAmendment(id, 'S-601', 0)).rejects.toMatchObject({
        code: 'AMENDMENT_WITHDRAWN',
      });
      await store.approveAmendment(other, 'S-601', 0);
      await expect(store.withdrawAmendment(other, 'S-701', 'поздно')).rejects.toMatchObject({
        code: 'AMENDMENT_APPROVED',
      });
      await expect(store.withdrawAmendment(99, 'S-701', 'нет такой')).rejects.toMatchObject({
        code: 'AMENDMENT_UNKNOWN',
      });
      const again = await store.proposeAmendment(amendment(), 'S-701');
      expect(again).not.toBe(id);
      await store.approveAmendment(again, 'S-601', 1);
    });

    it('answer as known on a day, to its last moment here, and refuse a day that has not begun', async () => {
      const { db, store } = bench();
      await setClock(db, '2026-11-23T10:00:00+05:00');
      const id = await store.proposeAmendment(amendment(), 'S-701');
      await setClock(db, '2026-11-24T23:59:59+05:00');
      await store.approveAmendment(id, 'S-601', 0);
      const approved = async (day: string) =>
        (await store.amendments(day)).map(({ approval }) => approval?.n);
      expect(await approved('2026-11-22')).toEqual([]);
      expect(await approved('2026-11-23')).toEqual([undefined]);
      expect(await approved('2026-11-24')).toEqual([1]);
      await expect(store.amendments('2026-11-25')).rejects.toMatchObject({ code: 'KNOWN_IN_FUTURE' });
    });

    it.each(['calendar_amendments', 'calendar_approvals', 'calendar_withdrawals'])(
      '%s are only ever appended to',
      async (table) => {
        const { db, store } = bench();
        const id = await store.proposeAmendment(amendment(), 'S-701');
        await store.approveAmendment(id, 'S-601', 0);
        for (const statement of [
          `update ${table} set recorded_at = now()`,
          `delete from ${table}`,
          `truncate ${table} cascade`,
        ])
          await expect(sql.raw(statement).execute(db)).rejects.toMatchObject({ code: 'SN004' });
      },
    );
  });

  describe('cases still open', () => {
    it('are listed by their nearest term, and without those of a calendar edition', async () => {
      const { store } = bench();
      const open = (id: string, over: Parameters<typeof caseProjection>[1]) =>
        store.append({ projection: caseProjection(id, over), events: [step(1)] });
      await open('application/A-1', { calendarEdition: 'old', dueAt: '2026-11-27T18:30:00+05:00' });
      await open('application/A-2', { calendarEdition: 'new', dueAt: '2026-11-26T18:30:00+05:00' });
      await open('application/A-3', { calendarEdition: 'old', dueAt: '2026-11-25T18:30:00+05:00' });
      await open('application/A-4', { calendarEdition: 'old', closedAt: '2026-11-24T18:30:00+05:00' });
      const ids = async (edition?: string) => (await store.openCases(edition)).map(({ caseId }) => caseId);
      expect(await ids()).toEqual(['application/A-3', 'application/A-2', 'application/A-1']);
      expect(await ids('new')).toEqual(['application/A-3', 'application/A-1']);
    });
  });
}
