import { sql, type Kysely } from 'kysely';
import { appendOnly } from './append-only.ts';

/** The order of cases about one thing (RULES-15): places are taken under a lock, so no two are first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(table + appendOnly('turns') + functions).execute(db);
}

const table = `
  create table turns (
    subject text not null,
    n integer not null check (n > 0),
    case_id text collate "C" not null unique,
    taken_at timestamptz not null default store_clock(),
    primary key (subject, n)
  );
`;

// A case whose steps are not stored yet is open. 6 is the lock of one subject.
const functions = `
  create function take_turn(p_subject text, p_case text) returns text language plpgsql volatile as $$
  declare
    v_n integer;
  begin
    perform pg_advisory_xact_lock(6, hashtext(p_subject));
    select n into v_n from turns where case_id = p_case;
    if not found then
      insert into turns (subject, n, case_id)
        values (p_subject, (select coalesce(max(n), 0) + 1 from turns where subject = p_subject), p_case)
        returning n into v_n;
    end if;
    return (
      select t.case_id from turns t left join cases c using (case_id)
      where t.subject = p_subject and t.n < v_n and c.closed_at is null
      order by t.n desc limit 1
    );
  end $$;

  create function next_turn(p_subject text, p_case text) returns text language sql stable as $$
    select t.case_id from turns t left join cases c using (case_id)
    where t.subject = p_subject and c.closed_at is null
      and t.n > (select n from turns where case_id = p_case)
    order by t.n limit 1
  $$;
`;
