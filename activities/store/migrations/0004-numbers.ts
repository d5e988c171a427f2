import { sql, type Kysely } from 'kysely';
import { appendOnly } from './append-only.ts';

/** Numbers of applications and of outgoing documents. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables + documentNumber + appendOnly('claims') + appendOnly('document_numbers')).execute(db);
}

const tables = `
  create table claims (
    number text primary key,
    case_id text not null,
    body_hash text not null,
    receipt json not null,
    claimed_at timestamptz not null default store_clock()
  );

  create table document_numbers (
    year integer not null check (year between 2000 and 9999),
    n integer not null check (n > 0),
    key text not null unique,
    given_at timestamptz not null default store_clock(),
    primary key (year, n)
  );
`;

const documentNumber = `
  create function document_number(p_key text, p_year integer) returns text language plpgsql volatile as $$
  declare
    v_number text;
  begin
    perform pg_advisory_xact_lock(4, 0);
    select year || '-' || n into v_number from document_numbers where key = p_key;
    if found then return v_number; end if;
    insert into document_numbers (year, n, key)
      values (p_year, (select coalesce(max(n), 0) + 1 from document_numbers where year = p_year), p_key)
      returning year || '-' || n into v_number;
    return v_number;
  end $$;
`;
