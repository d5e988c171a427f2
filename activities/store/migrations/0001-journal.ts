import { sql, type Kysely } from 'kysely';
import { appendOnly } from './append-only.ts';

/** Chained journal of cases, their projection, persons' keys; the functions that write them are in `0002-append`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(helpers + tables).execute(db);
  await sql.raw(appendOnly('journal') + appendOnly('journal_anchors')).execute(db);
}

const helpers = `
  do $$ begin
    if current_setting('server_encoding') <> 'UTF8' then
      raise exception 'the database must be encoded in UTF8: create it with encoding UTF8';
    end if;
  end $$;

  create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'append-only' using errcode = 'SN004';
  end $$;

  -- The one clock of the store, so that every recorded time comes from one place. Milliseconds, as instants are written.
  create function store_clock() returns timestamptz language sql volatile as
    $$ select date_trunc('milliseconds', clock_timestamp()) $$;

  -- Kazakhstan is one zone, UTC+5, since 01.03.2024, before any row of this journal.
  create function store_day(t timestamptz) returns date language sql immutable as
    $$ select (t at time zone interval '5 hours')::date $$;
  create function store_day_start(d date) returns timestamptz language sql immutable as
    $$ select d::timestamp at time zone interval '5 hours' $$;

  create function chain_instant(t timestamptz) returns text language sql stable as
    $$ select to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $$;

  -- Every field as <bytes>:<text>; and an absent one as -; so that no two rows give one text.
  create function chain_text(variadic fields text[]) returns text language sql immutable as $$
    select string_agg(case when f is null then '-;' else octet_length(f) || ':' || f || ';' end, '' order by i)
    from unnest(fields) with ordinality as u(f, i)
  $$;
  create function chain_hash(variadic fields text[]) returns bytea language sql immutable as
    $$ select sha256(convert_to(chain_text(variadic fields), 'UTF8')) $$;
`;

const tables = `
  create table person_keys (
    id integer generated always as identity primary key,
    person text not null unique,
    ring_key text not null,
    wrapped bytea not null,
    created_at timestamptz not null default store_clock()
  );

  create table journal (
    case_id text collate "C" not null,
    n integer not null check (n > 0),
    at timestamptz not null,
    kind text not null,
    rule text,
    by_role text,
    by_staff text,
    data json,
    personal bytea,
    personal_mac bytea,
    -- No foreign key: a person's key may be deleted, the chain stays.
    person_key integer,
    recorded_at timestamptz not null,
    prev_hash bytea not null,
    hash bytea not null,
    primary key (case_id, n),
    check ((personal is null) = (personal_mac is null) and (personal is null) = (person_key is null))
  );
  create index journal_recorded_at on journal (recorded_at);

  create table journal_anchors (
    day date primary key,
    cases integer not null,
    digest bytea not null,
    prev_hash bytea not null,
    hash bytea not null,
    recorded_at timestamptz not null
  );

  create table cases (
    case_id text collate "C" primary key,
    n integer not null,
    head bytea not null,
    projection json not null,
    number text not null,
    stage text not null,
    edition text not null,
    calendar_edition text not null,
    due_at timestamptz,
    overdue boolean not null,
    outcome text,
    registry_entry integer,
    applicant_key text not null,
    opened_at timestamptz not null,
    closed_at timestamptz
  );
  create index cases_open on cases (due_at) where closed_at is null;
  create index cases_applicant on cases (applicant_key);
`;
