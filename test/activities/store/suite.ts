import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Database } from '../../../activities/store/database.ts';
import { migrate } from '../../../activities/store/migrations/index.ts';
import { createStore, type KeptStore } from '../../../activities/store/store.ts';
import { calendarTruths } from './calendar.suite.ts';
import { keyRings } from './fixtures.ts';
import { journalTruths } from './journal.suite.ts';
import { registryTruths } from './registry.suite.ts';
import { reopeningTruths } from './reopen.suite.ts';
import { verifyTruths } from './verify.suite.ts';

/** What each truth is tried on: an empty, migrated database and a store with one key in its ring. */
export interface Bench {
  readonly db: Database;
  readonly store: KeptStore;
  readonly rings: ReturnType<typeof keyRings>;
}

export interface TestDatabase {
  readonly db: Database;
  close(): Promise<void>;
}

/** The truths of the store, whichever PostgreSQL it stands on. */
export function storeTruths(on: string, open: () => Promise<TestDatabase>): void {
  describe(`the store on ${on}`, () => {
    let opened: TestDatabase;
    let bench: Bench;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => opened.close());
    beforeEach(async () => {
      const { db } = opened;
      await sql`drop schema public cascade`.execute(db);
      await sql`create schema public`.execute(db);
      await migrate(db);
      const rings = keyRings();
      bench = { db, rings, store: createStore(db, { ring: rings('key-1') }) };
    });
    journalTruths(() => bench);
    registryTruths(() => bench);
    reopeningTruths(() => bench);
    verifyTruths(() => bench);
    calendarTruths(() => bench);
  });
}
