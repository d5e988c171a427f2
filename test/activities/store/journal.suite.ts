import * as fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../activities/store/store.ts';
import { batch, caseProjection, step } from './fixtures.ts';
import type { Bench } from './suite.ts';

const ID = 'application/A-2026-000001';

export function journalTruths(bench: () => Bench): void {
  describe('the journal', () => {
    it('gives back a case as it was told', async () => {
      const { store } = bench();
      await store.append(batch(ID, 1, 2));
      await store.append({
        projection: caseProjection(ID),
        events: [{ n: 3, at: '2026-11-23T12:00:00+05:00', kind: 'closed' }],
      });
      const [first, second, third] = await store.history(ID);
      expect(first).toMatchObject(step(1));
      expect(second).toMatchObject(step(2));
      expect(third).toEqual({
        n: 3,
        at: '2026-11-23T07:00:00.000Z',
        kind: 'closed',
        recordedAt: third?.recordedAt,
        hash: third?.hash,
      });
      expect(await store.caseOf(ID)).toEqual(caseProjection(ID));
      expect(await store.caseOf('application/none')).toBeUndefined();
    });

    it('recognises a batch that is sent again, whole or in part, and keeps the newest projection', async () => {
      const { store } = bench();
      await store.append(batch(ID, 1, 2));
      await store.append(batch(ID, 2, 4));
      await store.append(batch(ID, 1, 2));
      await store.append(batch(ID, 4));
      expect((await store.history(ID)).map(({ n }) => n)).toEqual([1, 2, 3, 4]);
      expect((await store.caseOf(ID))?.calendarEdition).toBe('after step 4');
    });

    it.each([
      ['a public fact', { data: { n: 1, documents: [] } }],
      ['a fact about a person', { personal: { name: 'Ержан О.', iin: '850312400128' } }],
      ['the absence of one', { personal: undefined }],
      ['who did it', { by: { role: 'intake', staff: 'staff-2' } }],
      ['when', { at: '2026-11-23T05:01:00.001Z' }],
      ['the rule', { rule: 'RULES-17' }],
    ] as const)('refuses a written step with another content: %s', async (_, other) => {
      const { store } = bench();
      await store.append(batch(ID, 1));
      const { personal, ...rest } = { ...step(1), ...other };
      const event = personal === undefined ? rest : { ...rest, personal };
      const changed = { projection: caseProjection(ID), events: [event, step(2)] };
      await expect(store.append(changed)).rejects.toMatchObject({
        code: 'JOURNAL_CONFLICT',
        retryable: false,
      });
      expect(await store.history(ID)).toHaveLength(1);
    });

    it('waits for the steps before: a gap is refused and may be sent again later', async () => {
      const { store } = bench();
      await expect(store.append(batch(ID, 2))).rejects.toMatchObject({
        code: 'JOURNAL_GAP',
        retryable: true,
      });
      await store.append(batch(ID, 1));
      await store.append(batch(ID, 2));
      expect(await store.history(ID)).toHaveLength(2);
    });

    it.each([
      ['no step', []],
      ['a hole', [step(1), step(3)]],
      ['a step 0', [step(0)]],
      ['a time without an offset', [step(1, { at: '2026-11-23T10:00:00' })]],
    ])('refuses a batch with %s', async (_, events) => {
      await expect(bench().store.append({ projection: caseProjection(ID), events })).rejects.toMatchObject({
        code: 'BATCH_INVALID',
        retryable: false,
      });
    });

    it('holds facts about persons as ciphertext only', async () => {
      const { db, store } = bench();
      await store.append(batch(ID, 1));
      const { rows } = await sql<{
        text: string;
      }>`select row_to_json(j)::text as text from journal j`.execute(db);
      expect(rows[0]?.text).toContain('RULES-16');
      expect(rows[0]?.text).not.toMatch(/900101300007|Асель|\+7701/);
      const stored = await db.selectFrom('journal').select('personal').executeTakeFirstOrThrow();
      expect(stored.personal?.toString('latin1')).not.toContain('900101300007');
    });

    it('reads persons under an older wrapping key, wraps them anew, and then needs only the new one', async () => {
      const { db, rings, store } = bench();
      await store.append(batch(ID, 1));
      const rotated = createStore(db, { ring: rings('key-2', 'key-1') });
      await rotated.append(batch(ID, 1, 2));
      expect((await rotated.history(ID))[1]?.personal).toEqual(step(2).personal);

      const ahead = createStore(db, { ring: rings('key-2') });
      await expect(ahead.history(ID)).rejects.toMatchObject({ code: 'KEY_UNKNOWN', retryable: true });
      expect(await rotated.rewrapPersonKeys()).toBe(1);
      expect((await ahead.history(ID)).map(({ personal }) => personal)).toEqual([
        step(1).personal,
        step(2).personal,
      ]);
    });

    it('forgets a person with the key, keeps a verifiable chain, and still recognises what was sent before', async () => {
      const { store } = bench();
      await store.append(batch(ID, 1, 2));
      expect(await store.erasePerson(caseProjection(ID).applicantKey)).toBe('erased');
      expect(await store.erasePerson(caseProjection(ID).applicantKey)).toBe('unknown');
      const [first] = await store.history(ID);
      expect(first).toMatchObject({ kind: 'received', erased: true });
      expect(first).not.toHaveProperty('personal');
      await store.append(batch(ID, 2, 3));
      expect((await store.history(ID))[2]?.personal).toEqual(step(3).personal);
      expect((await store.verify()).problems).toEqual([]);
    });

    it.each([
      'journal',
      'journal_anchors',
      'registry_entries',
      'registry_versions',
      'claims',
      'document_numbers',
    ])('refuses to delete from or empty %s, even for its owner', async (table) => {
      const { db } = bench();
      const refused = { code: 'SN004' };
      await expect(sql.raw(`delete from ${table}`).execute(db)).rejects.toMatchObject(refused);
      await expect(sql.raw(`truncate ${table} cascade`).execute(db)).rejects.toMatchObject(refused);
    });

    it('refuses to change a written step', async () => {
      const { db, store } = bench();
      await store.append(batch(ID, 1));
      await expect(sql`update journal set kind = 'other'`.execute(db)).rejects.toMatchObject({
        code: 'SN004',
      });
      await expect(sql`update journal set hash = hash where false`.execute(db)).rejects.toMatchObject({
        code: 'SN004',
      });
    });

    it('is one chain whatever the order in which batches arrive and repeat', async () => {
      const { store } = bench();
      let run = 0;
      const arrival = fc.record({
        from: fc.integer({ min: 1, max: 8 }),
        length: fc.integer({ min: 1, max: 4 }),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(arrival, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
          async (waves) => {
            const id = `application/P-${String((run += 1))}`;
            let head = 0;
            for (const wave of waves) {
              const sent = wave.map(({ from, length }) => ({ from, to: from + length - 1 }));
              const results = await Promise.allSettled(
                sent.map(({ from, to }) => store.append(batch(id, from, to))),
              );
              const taken = sent.filter((_, i) => results[i]?.status === 'fulfilled');
              const refused = results.flatMap((result) =>
                result.status === 'rejected' ? [result.reason] : [],
              );
              expect(refused).toEqual(refused.map(() => expect.objectContaining({ code: 'JOURNAL_GAP' })));
              head = Math.max(head, ...taken.map(({ to }) => to));
              expect((await store.history(id)).map(({ n }) => n)).toEqual(
                Array.from({ length: head }, (_, i) => i + 1),
              );
              expect((await store.caseOf(id))?.calendarEdition).toBe(
                head === 0 ? undefined : `after step ${String(head)}`,
              );
            }
          },
        ),
        { numRuns: 40 },
      );
      expect((await store.verify()).problems).toEqual([]);
    });
  });
}
