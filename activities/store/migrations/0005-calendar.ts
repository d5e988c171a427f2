import { sql, type Kysely } from 'kysely';
import { appendOnly } from './append-only.ts';

/** Amendments of the working-day calendar (TIME-6): proposed by one person, approved by another, never changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables + propose + approve + known).execute(db);
  await sql.raw(appendOnly('calendar_amendments') + appendOnly('calendar_approvals')).execute(db);
}

const tables = `
  create table calendar_amendments (
    id integer primary key check (id > 0),
    act text not null,
    days json not null,
    content_hash bytea not null,
    proposed_by text not null,
    recorded_at timestamptz not null
  );

  -- An approval is a row of its own; the calendar is the release's days with approvals 1 to n upon them, in this order.
  create table calendar_approvals (
    n integer primary key check (n > 0),
    amendment integer not null unique references calendar_amendments,
    approved_by text not null,
    recorded_at timestamptz not null
  );
`;

// Lock 5 is the calendar's: after registry (1), anchors (2), the case (3), documents (4).
const propose = `
  create function calendar_propose(p_act text, p_days json, p_hash bytea, p_by text)
  returns integer language plpgsql volatile as $$
  declare
    v_id integer;
  begin
    perform pg_advisory_xact_lock(5, 0);
    select a.id into v_id from calendar_amendments a
      where a.content_hash = p_hash and a.proposed_by = p_by
        and not exists (select from calendar_approvals p where p.amendment = a.id);
    if found then return v_id; end if;
    insert into calendar_amendments values (
      (select coalesce(max(id), 0) + 1 from calendar_amendments), p_act, p_days, p_hash, p_by,
      greatest(store_clock(), (select max(recorded_at) from calendar_amendments))
    ) returning id into v_id;
    return v_id;
  end $$;
`;

const approve = `
  create function calendar_approve(p_id integer, p_by text, p_after integer) returns void
  language plpgsql volatile as $$
  declare
    v_proposed_by text;
    v_last integer;
  begin
    perform pg_advisory_xact_lock(5, 0);
    if exists (select from calendar_approvals where amendment = p_id) then return; end if;
    select proposed_by into v_proposed_by from calendar_amendments where id = p_id;
    if not found then raise exception 'unknown' using errcode = 'SN010'; end if;
    if v_proposed_by = p_by then raise exception 'same person' using errcode = 'SN011'; end if;
    select coalesce(max(n), 0) into v_last from calendar_approvals;
    -- What was looked at before approving is what the amendment is laid upon.
    if v_last <> p_after then raise exception 'moved' using errcode = 'SN012'; end if;
    insert into calendar_approvals values (
      v_last + 1, p_id, p_by, greatest(store_clock(), (select max(recorded_at) from calendar_approvals))
    );
  end $$;
`;

const known = `
  -- The end of a day of Kazakhstan, before which a thing was known on it. A day that has not begun could still change.
  create function calendar_known(p_day date) returns timestamptz language plpgsql volatile as $$
  begin
    if p_day is null then return 'infinity'; end if;
    if p_day > store_day(store_clock()) then raise exception 'future' using errcode = 'SN009'; end if;
    return store_day_start(p_day + 1);
  end $$;
`;
