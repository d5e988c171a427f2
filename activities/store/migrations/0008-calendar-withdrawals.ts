import { sql, type Kysely } from 'kysely';
import { appendOnly } from './append-only.ts';

/** A proposal of the calendar may be withdrawn before it is approved; then it never is (TIME-6). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(table + appendOnly('calendar_withdrawals') + withdraw + propose + approve).execute(db);
}

const table = `
  create table calendar_withdrawals (
    amendment integer primary key references calendar_amendments,
    reason text not null,
    withdrawn_by text not null,
    recorded_at timestamptz not null
  );
`;

const withdraw = `
  create function calendar_withdraw(p_id integer, p_by text, p_reason text) returns void
  language plpgsql volatile as $$
  begin
    perform pg_advisory_xact_lock(5, 0);
    if exists (select from calendar_withdrawals where amendment = p_id) then return; end if;
    if not exists (select from calendar_amendments where id = p_id) then
      raise exception 'unknown' using errcode = 'SN010';
    end if;
    if exists (select from calendar_approvals where amendment = p_id) then
      raise exception 'approved' using errcode = 'SN014';
    end if;
    insert into calendar_withdrawals values (p_id, p_reason, p_by, greatest(
      store_clock(), (select recorded_at from calendar_amendments where id = p_id)
    ));
  end $$;
`;

// What was withdrawn is no longer recognised: proposed again, it is a proposal of its own.
const propose = `
  create or replace function calendar_propose(p_act text, p_days json, p_hash bytea, p_by text)
  returns integer language plpgsql volatile as $$
  declare
    v_id integer;
  begin
    perform pg_advisory_xact_lock(5, 0);
    select a.id into v_id from calendar_amendments a
      where a.content_hash = p_hash and a.proposed_by = p_by
        and not exists (select from calendar_approvals p where p.amendment = a.id)
        and not exists (select from calendar_withdrawals w where w.amendment = a.id);
    if found then return v_id; end if;
    insert into calendar_amendments values (
      (select coalesce(max(id), 0) + 1 from calendar_amendments), p_act, p_days, p_hash, p_by,
      greatest(store_clock(), (select max(recorded_at) from calendar_amendments))
    ) returning id into v_id;
    return v_id;
  end $$;
`;

const approve = `
  create or replace function calendar_approve(p_id integer, p_by text, p_after integer) returns void
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
    if exists (select from calendar_withdrawals where amendment = p_id) then
      raise exception 'withdrawn' using errcode = 'SN015';
    end if;
    select coalesce(max(n), 0) into v_last from calendar_approvals;
    -- What was looked at before approving is what the amendment is laid upon.
    if v_last <> p_after then raise exception 'moved' using errcode = 'SN012'; end if;
    insert into calendar_approvals values (
      v_last + 1, p_id, p_by, greatest(store_clock(), (select max(recorded_at) from calendar_approvals))
    );
  end $$;
`;
