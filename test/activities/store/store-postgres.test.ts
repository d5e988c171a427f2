import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../../activities/store/database.ts';
import { migrate } from '../../../activities/store/migrations/index.ts';
import { createStore } from '../../../activities/store/store.ts';
import { startEmbedded, type EmbeddedPostgres } from './embedded.ts';
import { batch, keyRings, order, setClock } from './fixtures.ts';
import { storeTruths } from './suite.ts';

let server: EmbeddedPostgres;
beforeAll(async () => {
  server = await startEmbedded();
});
afterAll(async () => server.stop());

storeTruths('PostgreSQL', async () => {
  const db = openDatabase(await server.create('truths'));
  return { db, close: () => db.destroy() };
});

/** Until another session stands in the queue for a lock that this one holds. */
async function someoneWaits(db: Database): Promise<void> {
  for (let n = 0; n === 0;) {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from pg_locks where not granted`.execute(db);
    n = rows[0]!.n;
  }
}

const WRITERS = 8;
const CASES = 24;
const STEPS = 60;

describe('several processes on one PostgreSQL', () => {
  const open = async (name: string, count: number): Promise<readonly Database[]> => {
    const url = await server.create(name);
    return Array.from({ length: count }, () => openDatabase(url));
  };
  const close = (dbs: readonly Database[]) => Promise.all(dbs.map((db) => db.destroy()));

  it('migrate once when they start together', async () => {
    const dbs = await open('together', 4);
    const ran = await Promise.all(dbs.map((db) => migrate(db)));
    expect(ran.filter((names) => names.length > 0)).toHaveLength(1);
    const { rows } = await sql<{ name: string }>`select current_setting('application_name') as name`.execute(
      dbs[0]!,
    );
    expect(rows[0]?.name).toBe('senim');
    await close(dbs);
  });

  it('write one chain a case, without fork or gap, while its steps are sent by all of them', async () => {
    const dbs = await open('writers', WRITERS);
    await migrate(dbs[0]!);
    const rings = keyRings();
    const stores = dbs.map((db) => createStore(db, { ring: rings('key-1') }));
    const id = (i: number) => `application/W-${String(i).padStart(3, '0')}`;
    const started = performance.now();
    await Promise.all(
      stores.map(async (store, writer) => {
        for (let n = 1; n <= STEPS; n += 1) {
          for (let i = 0; i < CASES; i += 1) await store.append(batch(id((i + writer) % CASES), n));
        }
      }),
    );
    const seconds = (performance.now() - started) / 1000;
    const sent = WRITERS * CASES * STEPS;
    process.stdout.write(
      `journal: ${String(CASES * STEPS)} steps each sent ${String(WRITERS)} times in ${seconds.toFixed(1)} s, ${(sent / seconds).toFixed(0)} appends/s\n`,
    );
    const report = await stores[0]!.verify();
    expect(report).toEqual({ rows: CASES * STEPS, cases: CASES, days: 0, problems: [] });
    await close(dbs);
  });

  it('write cases of their own at full speed', async () => {
    const dbs = await open('speed', WRITERS);
    await migrate(dbs[0]!);
    const rings = keyRings();
    const started = performance.now();
    await Promise.all(
      dbs.map(async (db, writer) => {
        const store = createStore(db, { ring: rings('key-1') });
        for (let n = 1; n <= 400; n += 4)
          await store.append(batch(`application/S-${String(writer)}`, n, n + 3));
      }),
    );
    const rows = WRITERS * 400;
    const seconds = (performance.now() - started) / 1000;
    const report = await createStore(dbs[0]!, { ring: rings('key-1') }).verify();
    const verified = (performance.now() - started) / 1000 - seconds;
    process.stdout.write(
      `journal: ${(rows / seconds).toFixed(0)} rows/s with ${String(WRITERS)} writers; checked ${(rows / verified).toFixed(0)} rows/s\n`,
    );
    expect(report).toMatchObject({ rows, problems: [] });
    await close(dbs);
  });

  it('number entries, claims and documents without a hole or a double', async () => {
    const dbs = await open('numbers', WRITERS);
    await migrate(dbs[0]!);
    const rings = keyRings();
    const stores = dbs.map((db) => createStore(db, { ring: rings('key-1') }));
    const all = <T>(run: (store: (typeof stores)[number], i: number) => Promise<T>) =>
      Promise.all(Array.from({ length: 40 }, (_, i) => run(stores[i % WRITERS]!, i)));
    const id = (i: number) => `application/N-${String(i % 20)}`;
    const entries = await all((store, i) => store.enter(batch(id(i), 1), order(`${id(i)}/registry/1`)));
    expect([...new Set(entries.map(({ entry }) => entry))].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
    const claims = await all((store, i) => store.claim('A-1', id(i), `hash-${String(i % 2)}`, { i }));
    expect(claims.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
    expect(claims.filter(({ kind }) => kind === 'known')).toHaveLength(19);
    const numbers = await all((store, i) => store.documentNumber(id(i), 2026));
    expect(new Set(numbers).size).toBe(20);
    expect(numbers).toContain('2026-20');
    await close(dbs);
  });

  it('anchor a day only once the writers of that day are done', async () => {
    const dbs = await open('midnight', 2);
    const [writer, keeper] = [dbs[0]!, dbs[1]!];
    await migrate(writer);
    const ring = keyRings()('key-1');
    await setClock(writer, '2026-11-23T18:59:59Z');
    await createStore(writer, { ring }).append(batch('application/M-1', 1));
    let anchors: Promise<readonly { cases: number }[]> = Promise.resolve([]);
    await writer.transaction().execute(async (trx) => {
      await createStore(trx, { ring }).append(batch('application/M-2', 1));
      await setClock(keeper, '2026-11-23T19:00:00Z');
      anchors = createStore(keeper, { ring }).anchorPastDays('2026-11-23T19:00:00Z');
      await someoneWaits(trx);
    });
    expect(await anchors).toMatchObject([{ day: '2026-11-23', cases: 2 }]);
    expect((await createStore(keeper, { ring }).verify()).problems).toEqual([]);
    await close(dbs);
  });

  it('answer as known then only once the writers of that moment are done', async () => {
    const dbs = await open('settle', 2);
    await migrate(dbs[0]!);
    const store = createStore(dbs[1]!, { ring: keyRings()('key-1') });
    let asKnown = '';
    let answer: Promise<readonly unknown[]> = Promise.resolve([]);
    const made = order('application/L-1/registry/1');
    const content = JSON.stringify({ ...made, content: { ...made.content, plainName: 'x' } });
    const { projection, events } = batch('application/L-1', 1);
    await dbs[0]!.transaction().execute(async (trx) => {
      const bare = JSON.stringify(events.map(({ n, at, kind }) => ({ n, at, kind })));
      await sql`select registry_order(${JSON.stringify(projection)}::json, ${bare}::json, ${content}::json, 'h')`.execute(
        trx,
      );
      const { rows } = await sql<{ t: Date }>`select recorded_at as t from registry_versions`.execute(trx);
      asKnown = rows[0]!.t.toISOString();
      answer = store.registryList({ asKnown });
      await someoneWaits(trx);
    });
    expect(await answer).toHaveLength(1);
    expect(await store.registryList({ asKnown })).toEqual(await answer);
    await close(dbs);
  });
});

describe('a database that does not answer', () => {
  it('is an error to be repeated, without its address', async () => {
    const db = openDatabase('postgresql://senim:secret@127.0.0.1:1/none');
    const error: unknown = await createStore(db, { ring: keyRings()('key-1') })
      .caseOf('application/A-1')
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE', retryable: true });
    expect(String(error)).not.toMatch(/secret|127\.0\.0\.1/);
    await db.destroy();
  });
});
