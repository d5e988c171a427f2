import { Kysely, PostgresDialect, type ColumnType, type Generated, type JSONColumnType } from 'kysely';
import { Pool, type PoolConfig } from 'pg';
import type { CaseProjection } from '../../shared/case/types.ts';
import type { Json } from '../../shared/json.ts';

/** The columns the adapter reads or writes itself; all others are written by the SQL functions of `migrations/`. */
interface Tables {
  journal: {
    case_id: string;
    n: number;
    at: Date;
    kind: string;
    rule: string | null;
    by_role: string | null;
    by_staff: string | null;
    data: Json;
    personal: Buffer | null;
    personal_mac: Buffer | null;
    person_key: number | null;
    recorded_at: Date;
    prev_hash: Buffer;
    hash: Buffer;
  };
  journal_anchors: {
    day: string;
    cases: number;
    digest: Buffer;
    prev_hash: Buffer;
    hash: Buffer;
    recorded_at: Date;
  };
  cases: {
    case_id: string;
    n: number;
    head: Buffer;
    projection: JSONColumnType<CaseProjection>;
    number: string;
    stage: string;
    edition: string;
    calendar_edition: string;
    due_at: Date | null;
    overdue: boolean;
    outcome: string | null;
    registry_entry: number | null;
    applicant_key: string;
    opened_at: Date;
    closed_at: Date | null;
  };
  person_keys: {
    id: Generated<number>;
    person: string;
    ring_key: string;
    wrapped: Buffer;
    created_at: Generated<Date>;
  };
  claims: {
    number: string;
    case_id: string;
    body_hash: string;
    /** Written as JSON text; wrapped in an object so that a `null` receipt is not an absent row. */
    receipt: ColumnType<{ receipt: Json }, string, never>;
    claimed_at: Generated<Date>;
  };
}

export type Database = Kysely<Tables>;

/** Connections of one process. A worker keeps about this many activities of the store running at once. */
const CONNECTIONS = 10;
/** Longest time a statement may take, ms: shorter than the store's activities may take, so the database gives up first. */
const STATEMENT_MS = 15_000;

/**
 * Opens the database. `onLost` hears of a connection that broke while idle; the pool replaces it by itself.
 * Give a pool of your own where the address is not a URL (tests). Close with `db.destroy()`.
 */
export function openDatabase(at: string | Pool, onLost: () => void = () => undefined): Database {
  const pool = typeof at === 'string' ? new Pool(connection(at)) : at;
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', onLost);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

function connection(url: string): PoolConfig {
  return {
    connectionString: url,
    application_name: 'senim',
    max: CONNECTIONS,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    keepAlive: true,
  };
}
