import { Migrator, sql } from 'kysely';
import type { Database } from '../database.ts';
import { guarded } from '../errors.ts';
import { up as journal } from './0001-journal.ts';
import { up as append } from './0002-append.ts';
import { up as registry } from './0003-registry.ts';
import { up as numbers } from './0004-numbers.ts';
import { up as calendar } from './0005-calendar.ts';
import { up as changes } from './0006-changes.ts';
import { up as turns } from './0007-turns.ts';
import { up as withdrawals } from './0008-calendar-withdrawals.ts';
import { up as restored } from './0009-restored-entries.ts';
import { up as models } from './0010-models.ts';

/** In the order they run. A released migration is never changed: a change is a new one. */
const migrations = {
  '0001-journal': { up: journal },
  '0002-append': { up: append },
  '0003-registry': { up: registry },
  '0004-numbers': { up: numbers },
  '0005-calendar': { up: calendar },
  '0006-changes': { up: changes },
  '0007-turns': { up: turns },
  '0008-calendar-withdrawals': { up: withdrawals },
  '0009-restored-entries': { up: restored },
  '0010-models': { up: models },
};

/**
 * Brings the schema to this release, all or nothing; returns the names of the migrations that ran.
 * Processes that start together run it one after another (the Migrator's lock).
 */
export async function migrate(db: Database): Promise<readonly string[]> {
  return guarded(() =>
    db.connection().execute(async (one) => {
      // Waiting for the lock while another process migrates is no statement that hangs.
      await sql`set statement_timeout = 0`.execute(one);
      try {
        const provider = { getMigrations: () => Promise.resolve(migrations) };
        const { error, results } = await new Migrator({ db: one, provider }).migrateToLatest();
        if (error !== undefined) throw error;
        return (results ?? []).map(({ migrationName }) => migrationName);
      } finally {
        await sql`reset statement_timeout`.execute(one);
      }
    }),
  );
}
