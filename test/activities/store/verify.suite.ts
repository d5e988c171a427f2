import { describe, expect, it } from 'vitest';
import type { JournalProblem } from '../../../activities/store/report.ts';
import { batch, forge, setClock } from './fixtures.ts';
import type { Bench } from './suite.ts';

const FIRST = 'application/A-1';
const SECOND = 'application/A-2';
const NEXT_WEEK = '2026-11-30T00:00:00Z';

/** Two cases over three days of Kazakhstan, all anchored: steps 1-2 on the 23rd, 3 of the first case on the 25th. */
async function anchored({ db, store }: Bench): Promise<void> {
  await setClock(db, '2026-11-23T06:00:00Z');
  await store.append(batch(FIRST, 1, 2));
  await store.append(batch(SECOND, 1, 2));
  await setClock(db, '2026-11-24T19:00:00Z');
  await store.append(batch(FIRST, 3));
  await setClock(db, '2026-11-25T19:00:00Z');
  await store.anchorPastDays(NEXT_WEEK);
}

const seen = (problems: readonly JournalProblem[]) =>
  problems.map(({ problem, caseId, day, n }) => [
    problem,
    ...(caseId ? [caseId] : []),
    ...(day ? [day] : []),
    ...(n ? [n] : []),
  ]);

const row = (caseId: string, n: number) => `case_id = '${caseId}' and n = ${String(n)}`;
const emptyHash = `'\\x${'00'.repeat(32)}'`;

export function verifyTruths(bench: () => Bench): void {
  describe('the check of the journal', () => {
    it('finds nothing in a journal as it was written', async () => {
      await anchored(bench());
      const report = await bench().store.verify();
      expect(report).toEqual({ rows: 5, cases: 2, days: 3, problems: [] });
    });

    it.each([
      [
        'a changed fact',
        'journal',
        `update journal set data = '{"n":9}' where ${row(FIRST, 2)}`,
        [['ROW_CHANGED', FIRST, 2]],
      ],
      [
        'a changed microsecond',
        'journal',
        `update journal set at = at + interval '1 microsecond' where ${row(FIRST, 1)}`,
        [['ROW_CHANGED', FIRST, 1]],
      ],
      [
        'a ciphertext of another step',
        'journal',
        `update journal j set personal = k.personal from journal k where j.case_id = '${FIRST}' and j.n = 1 and k.case_id = j.case_id and k.n = 2`,
        [['ROW_CHANGED', FIRST, 1]],
      ],
      [
        'a row gone from the middle',
        'journal',
        `delete from journal where ${row(FIRST, 2)}`,
        [
          ['ROW_MISSING', FIRST, 2],
          ['DAY_DIFFERS', '2026-11-23'],
        ],
      ],
      [
        'the first row gone',
        'journal',
        `delete from journal where ${row(SECOND, 1)}`,
        [['ROW_MISSING', SECOND, 1]],
      ],
      [
        'the last row gone',
        'journal',
        `delete from journal where ${row(FIRST, 3)}`,
        [
          ['DAY_DIFFERS', '2026-11-25'],
          ['HEAD_MISSING', FIRST, 3],
        ],
      ],
      [
        'a case gone from the journal',
        'journal',
        `delete from journal where case_id = '${SECOND}'`,
        [
          ['DAY_DIFFERS', '2026-11-23'],
          ['CASE_MISSING', SECOND],
        ],
      ],
      [
        'a case gone everywhere',
        'journal',
        `delete from journal where case_id = '${SECOND}'; delete from cases where case_id = '${SECOND}'`,
        [['DAY_DIFFERS', '2026-11-23']],
      ],
      [
        'a case gone from the list',
        'journal',
        `delete from cases where case_id = '${SECOND}'`,
        [['PROJECTION_MISSING', SECOND]],
      ],
      [
        'a case set back',
        'journal',
        `update cases set n = 2 where case_id = '${FIRST}'`,
        [['HEAD_DIFFERS', FIRST, 2]],
      ],
      [
        'a replaced last row with a hash that fits',
        'journal',
        `update journal set kind = 'other', hash = chain_hash('journal 1', case_id, n::text, chain_instant(at), 'other', rule, by_role,
           by_staff, data::text, encode(personal, 'hex'), encode(personal_mac, 'hex'), person_key::text,
           chain_instant(recorded_at), encode(prev_hash, 'hex')) where ${row(SECOND, 2)}`,
        [
          ['DAY_DIFFERS', '2026-11-23'],
          ['HEAD_DIFFERS', SECOND, 2],
        ],
      ],
      [
        'a replaced first row',
        'journal',
        `update journal set hash = ${emptyHash} where ${row(SECOND, 1)}`,
        [
          ['ROW_CHANGED', SECOND, 1],
          ['CHAIN_BROKEN', SECOND, 2],
        ],
      ],
      [
        'a changed anchor',
        'journal_anchors',
        `update journal_anchors set cases = 3 where day = '2026-11-23'`,
        [
          ['ANCHOR_CHANGED', '2026-11-23'],
          ['DAY_DIFFERS', '2026-11-23'],
        ],
      ],
      [
        'an anchor made anew',
        'journal_anchors',
        `update journal_anchors set hash = ${emptyHash} where day = '2026-11-24'`,
        [
          ['ANCHOR_CHANGED', '2026-11-24'],
          ['ANCHOR_BROKEN', '2026-11-25'],
        ],
      ],
      [
        'an anchor gone',
        'journal_anchors',
        `delete from journal_anchors where day = '2026-11-24'`,
        [['ANCHOR_MISSING', '2026-11-24']],
      ],
      [
        'the first anchor gone',
        'journal_anchors',
        `delete from journal_anchors where day = '2026-11-23'`,
        [['ANCHOR_BROKEN', '2026-11-24']],
      ],
    ])('names %s', async (_, table, statement, problems) => {
      await anchored(bench());
      await forge(bench().db, table, statement);
      expect(seen((await bench().store.verify()).problems)).toEqual(problems);
    });

    it('finds a step without its time or with an impossible one, and goes on', async () => {
      await anchored(bench());
      await forge(
        bench().db,
        'journal',
        `update journal set recorded_at = 'infinity' where ${row(FIRST, 3)}`,
      );
      expect(seen((await bench().store.verify()).problems)).toContainEqual(['ROW_CHANGED', FIRST, 3]);
    });

    it('lets nothing be appended to a case whose last row is gone', async () => {
      await anchored(bench());
      await forge(bench().db, 'journal', `delete from journal where ${row(FIRST, 3)}`);
      await expect(bench().store.append(batch(FIRST, 3, 4))).rejects.toMatchObject({
        code: 'JOURNAL_DAMAGED',
      });
    });
  });

  describe('the anchors', () => {
    it('cover each day of Kazakhstan that is over, once', async () => {
      const { db, store } = bench();
      expect(await store.anchorPastDays(NEXT_WEEK)).toEqual([]);
      await anchored(bench());
      const again = await store.anchor('2026-11-23');
      expect(again).toMatchObject({ day: '2026-11-23', cases: 2 });
      expect(await store.anchorPastDays(NEXT_WEEK)).toEqual([]);
      await setClock(db, '2026-11-26T19:00:00Z');
      const [day] = await store.anchorPastDays(NEXT_WEEK);
      expect(day).toMatchObject({ day: '2026-11-26', cases: 0 });
      expect(await store.anchorPastDays(NEXT_WEEK)).toEqual([]);
    });

    it('are not made before midnight in Kazakhstan, nor out of order', async () => {
      const { db, store } = bench();
      await setClock(db, '2026-11-23T18:59:59Z');
      await store.append(batch(FIRST, 1));
      await expect(store.anchor('2026-11-23')).rejects.toMatchObject({ code: 'DAY_NOT_OVER' });
      expect(await store.anchorPastDays(NEXT_WEEK)).toEqual([]);
      await setClock(db, NEXT_WEEK);
      expect(await store.anchorPastDays('2026-11-23T18:59:59Z')).toEqual([]);
      await expect(store.anchor('2026-11-24')).rejects.toMatchObject({ code: 'ANCHOR_ORDER' });
      expect(await store.anchor('2026-11-23')).toMatchObject({ cases: 1 });
    });

    it('are not written behind by a clock that was set back', async () => {
      const { db, store } = bench();
      await anchored(bench());
      await setClock(db, '2026-11-23T07:00:00Z');
      await store.append(batch(SECOND, 3));
      await store.append(batch('application/A-3', 1));
      expect((await store.history(SECOND))[2]?.recordedAt).toBe('2026-11-25T19:00:00.000Z');
      expect((await store.verify()).problems).toEqual([]);
    });
  });
}
