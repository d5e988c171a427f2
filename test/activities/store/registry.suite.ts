import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { changeTruths } from './changes.suite.ts';
import { caseProjection, batch, order, setClock } from './fixtures.ts';
import type { Bench } from './suite.ts';

const ID = 'application/A-2026-000001';
const KEY = `${ID}/registry/1`;

const caseId = (i: number) => `application/A-2026-${String(i).padStart(6, '0')}`;
const enter = ({ store }: Bench, i: number) =>
  store.enter(batch(caseId(i), 1), order(`${caseId(i)}/registry/1`));

export function registryTruths(bench: () => Bench): void {
  changeTruths(() => bench().store);

  describe('the registry', () => {
    it('holds every column of App. 1 and both times, entered with the step of its case', async () => {
      const { store } = bench();
      expect(await store.enter(batch(ID, 1), order(KEY))).toEqual({ entry: 1, version: 1 });
      const found = await store.registryEntry(1);
      expect(found).toEqual({
        entry: 1,
        version: 1,
        status: 'included',
        formedOn: found?.formedOn,
        validFrom: '2026-11-24',
        recordedAt: found?.recordedAt,
        content: order(KEY).content,
        basis: order(KEY).basis,
      });
      expect(await store.history(ID)).toHaveLength(1);
      expect(await store.caseOf(ID)).toMatchObject({ registryEntry: 1 });
      expect(await store.registryEntry(2)).toBeUndefined();
    });

    it('gives a repeated order the same entry and refuses one with other content', async () => {
      const { store } = bench();
      await store.enter(batch(ID, 1), order(KEY));
      expect(await store.enter(batch(ID, 1), order(KEY))).toEqual({ entry: 1, version: 1 });
      await expect(store.enter(batch(ID, 1, 2), order(KEY, 'Другое'))).rejects.toMatchObject({
        code: 'ENTRY_CONFLICT',
        retryable: false,
      });
      expect(await store.history(ID)).toHaveLength(1);
      expect(await store.registryList()).toHaveLength(1);
    });

    it('leaves no hole in the ordinal numbers when an order fails or many come at once', async () => {
      const { store } = bench();
      await expect(store.enter(batch(ID, 2), order(KEY))).rejects.toMatchObject({ code: 'JOURNAL_GAP' });
      const wrong = { ...order(KEY), validFrom: '2026-13-01' };
      await expect(store.enter(batch(ID, 1), wrong)).rejects.toMatchObject({
        code: 'VALUE_REFUSED',
        retryable: false,
      });
      expect(await store.history(ID)).toEqual([]);
      const made = await Promise.all(Array.from({ length: 12 }, (_, i) => enter(bench(), i + 1)));
      expect(made.map(({ entry }) => entry).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 12 }, (_, i) => i + 1),
      );
      expect((await store.registryList()).map(({ entry }) => entry)).toEqual(
        Array.from({ length: 12 }, (_, i) => i + 1),
      );
    });

    it('answers as it was known then, and that answer stays', async () => {
      const { store, db } = bench();
      await enter(bench(), 1);
      const then = (await store.registryEntry(1))!.recordedAt; // entered just above
      const answer = await store.registryList({ asKnown: then });
      await enter(bench(), 2);
      await recordNameChange(bench(), 'Новое имя', '2026-12-01');
      expect(await store.registryList({ asKnown: then })).toEqual(answer);
      expect(answer).toHaveLength(1);
      expect((await store.registryEntry(1, { on: '2026-11-30' }))?.content.productName).toBe('Қорғаныс 1.0');
      expect((await store.registryEntry(1, { on: '2026-12-01' }))?.content.productName).toBe('Новое имя');
      expect((await store.registryEntry(1))?.content.productName).toBe('Новое имя');
      expect(await store.registryEntry(1, { on: '2026-12-01', asKnown: then })).toEqual(answer[0]);
      expect(await store.registryEntry(1, { on: '2026-11-23' })).toBeUndefined();
      expect(await store.registryEntry(1, { asKnown: '2026-11-23T00:00:00Z' })).toBeUndefined();
      expect((await store.registryEntry(1, { on: '2026-11-30' }))?.validTo).toBe('2026-12-01');
      await sql`update registry_versions set superseded_at = registry_clock() where version = 2`.execute(db);
      expect((await store.registryEntry(1))?.content.productName).toBe('Қорғаныс 1.0');
      await expect(sql`update registry_versions set note = 'x'`.execute(db)).rejects.toMatchObject({
        code: 'SN004',
      });
      await expect(sql`update registry_versions set superseded_at = null`.execute(db)).rejects.toMatchObject({
        code: 'SN004',
      });
    });

    it('keeps what was known of the days of an exclusion that a ruling annulled (RULES-25)', async () => {
      const { store } = bench();
      await enter(bench(), 1);
      const basis = { caseId: ID, document: 'Ж-1', sha256: 'cd'.repeat(32) };
      const change = (n: number, asked: 'exclude' | 'restore', validFrom: string) =>
        store.enter(batch(caseId(n), 1), {
          key: `${caseId(n)}/x/1`,
          change: asked,
          entry: 1,
          validFrom,
          basis,
        });
      await change(2, 'exclude', '2026-12-01');
      const then = (await store.registryEntry(1))!.recordedAt; // excluded just above
      await change(3, 'restore', '2026-12-01');
      const on = '2026-12-05';
      expect(await store.registryEntry(1, { on })).toMatchObject({ version: 3, status: 'included', basis });
      expect(await store.registryEntry(1, { on, asKnown: then })).toMatchObject({
        version: 2,
        status: 'excluded',
      });
      expect(await store.registryEntry(1, { on: '2026-11-30' })).toMatchObject({ version: 1 });
    });

    it('records later than any moment already asked about, also within one millisecond', async () => {
      const { store, db } = bench();
      await setClock(db, '2026-11-24T10:00:00.500Z');
      const moment = { asKnown: '2026-11-24T10:00:00.500Z' };
      expect(await store.registryList(moment)).toEqual([]);
      await enter(bench(), 1);
      await enter(bench(), 2);
      expect(await store.registryList(moment)).toEqual([]);
      expect((await store.registryList()).map(({ recordedAt }) => recordedAt)).toEqual([
        '2026-11-24T10:00:00.501Z',
        '2026-11-24T10:00:00.502Z',
      ]);
    });

    it('forms an entry on the day in Kazakhstan', async () => {
      const { store, db } = bench();
      await setClock(db, '2026-11-24T19:30:00Z');
      await enter(bench(), 1);
      expect((await store.registryEntry(1))?.formedOn).toBe('2026-11-25');
    });

    it('does not tell what will be known', async () => {
      await expect(bench().store.registryList({ asKnown: '2999-01-01T00:00:00Z' })).rejects.toMatchObject({
        code: 'KNOWN_IN_FUTURE',
        retryable: false,
      });
    });
  });

  describe('numbers', () => {
    const receipt = { number: 'A-1', at: '2026-11-23T10:00:00+05:00', lines: [1, null] };

    it('gives a number to one body; the same body gets the stored receipt, another one nothing', async () => {
      const { store } = bench();
      expect(await store.claim('A-1', ID, 'hash-1', receipt)).toEqual({ kind: 'claimed', receipt });
      expect(await store.claim('A-1', 'application/other', 'hash-1', { later: true })).toEqual({
        kind: 'known',
        receipt,
      });
      expect(await store.claim('A-1', ID, 'hash-2', receipt)).toEqual({ kind: 'taken' });
      expect(await store.claim('A-2', ID, 'hash-1', null)).toEqual({ kind: 'claimed', receipt: null });
      expect(await store.claim('A-2', ID, 'hash-1', receipt)).toEqual({ kind: 'known', receipt: null });
    });

    it('lets one of many claims at once win and tells the others what it holds', async () => {
      const { store } = bench();
      const claims = await Promise.all(
        Array.from({ length: 10 }, (_, i) =>
          store.claim('A-1', caseId(i), i < 5 ? 'hash-1' : 'hash-2', { i }),
        ),
      );
      const won = claims.flatMap((claim) => (claim.kind === 'claimed' ? [claim.receipt] : []));
      expect(won).toHaveLength(1);
      const known = claims.flatMap((claim) => (claim.kind === 'known' ? [claim.receipt] : []));
      expect(known).toEqual(Array.from({ length: 4 }, () => won[0]));
    });

    it('numbers documents within their year, one number a key', async () => {
      const { store } = bench();
      expect(await store.documentNumber('a/1', 2026)).toBe('2026-1');
      expect(await store.documentNumber('a/2', 2026)).toBe('2026-2');
      expect(await store.documentNumber('a/3', 2027)).toBe('2027-1');
      expect(await store.documentNumber('a/1', 2027)).toBe('2026-1');
      const keys = Array.from({ length: 20 }, (_, i) => `b/${String(i % 10)}`);
      const given = await Promise.all(keys.map((key) => store.documentNumber(key, 2026)));
      expect(new Set(given).size).toBe(10);
      expect(given.slice(0, 10)).toEqual(given.slice(10));
      await expect(store.documentNumber('c', 1.5)).rejects.toMatchObject({ code: 'VALUE_REFUSED' });
    });

    it('leave no value and no SQL in an error', async () => {
      const { store } = bench();
      const projection = caseProjection(ID, { openedAt: '900101300007' });
      const error = await store.append({ ...batch(ID, 1), projection }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'StoreError', code: 'VALUE_REFUSED' });
      const shown =
        error instanceof Error ? `${error.message} ${error.stack ?? ''} ${JSON.stringify(error)}` : '';
      expect(shown).not.toMatch(/900101300007|insert|journal_append/);
      expect(error).not.toHaveProperty('cause');
    });
  });
}

/** A later recording of entry 1: its first validity closed, a new version from the day. */
async function recordNameChange({ db }: Bench, name: string, from: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`create temporary table at_time on commit drop as select registry_clock() as t`.execute(trx);
    await sql`create temporary table old on commit drop as select * from registry_versions where entry = 1`.execute(
      trx,
    );
    await sql`update registry_versions set superseded_at = t from at_time where entry = 1`.execute(trx);
    await sql`update old set recorded_at = t, valid_to = ${from} from at_time`.execute(trx);
    await sql`insert into registry_versions select * from old`.execute(trx);
    await sql`update old set version = 2, valid_from = ${from}, valid_to = null, product_name = ${name}`.execute(
      trx,
    );
    await sql`insert into registry_versions select * from old`.execute(trx);
  });
}
