import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Times as the chain writes them: a `Date` would drop the microseconds a forger might add. */
const instantText = (column: string) =>
  sql<string>`coalesce(to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '')`;
const hexText = (column: string) => sql<string | null>`encode(${sql.ref(column)}, 'hex')`;

/** The journal's rows as `JournalRow`, in the order of cases and steps. */
export function journalRows(db: Database) {
  return db
    .selectFrom('journal')
    .select(['case_id', 'n', 'kind', 'rule', 'by_role', 'by_staff'])
    .select([
      instantText('at').as('at'),
      sql<string | null>`data::text`.as('data'),
      hexText('personal').as('personal'),
      hexText('personal_mac').as('personal_mac'),
      sql<string | null>`person_key::text`.as('person_key'),
      instantText('recorded_at').as('recorded_at'),
      hexText('prev_hash').as('prev_hash'),
      hexText('hash').as('hash'),
    ])
    .orderBy('case_id')
    .orderBy('n');
}

/** The anchors of days as `AnchorRow`, in their order. */
export function anchorRows(db: Database) {
  return db
    .selectFrom('journal_anchors')
    .select([
      sql<string>`to_char(day, 'YYYY-MM-DD')`.as('day'),
      'cases',
      instantText('recorded_at').as('recorded_at'),
    ])
    .select([
      hexText('digest').as('digest'),
      hexText('prev_hash').as('prev_hash'),
      hexText('hash').as('hash'),
    ])
    .orderBy('day');
}
