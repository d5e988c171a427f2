import { sql, type Kysely } from 'kysely';

/** The one way into the journal, and the daily anchor of its heads. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(projection + append + anchor).execute(db);
}

const projection = `
  create function cases_renew(p json, p_n integer, p_head bytea) returns void language sql volatile as $$
    insert into cases values (
      p->>'caseId', p_n, p_head, p, p->>'number', p->>'stage', p->>'edition', p->>'calendarEdition',
      (p->>'dueAt')::timestamptz, (p->>'overdue')::boolean, p->>'outcome', (p->>'registryEntry')::integer,
      p->>'applicantKey', (p->>'openedAt')::timestamptz, (p->>'closedAt')::timestamptz
    )
    on conflict (case_id) do update set
      n = excluded.n, head = excluded.head, projection = excluded.projection, number = excluded.number,
      stage = excluded.stage, edition = excluded.edition, calendar_edition = excluded.calendar_edition,
      due_at = excluded.due_at, overdue = excluded.overdue, outcome = excluded.outcome,
      registry_entry = excluded.registry_entry, applicant_key = excluded.applicant_key,
      opened_at = excluded.opened_at, closed_at = excluded.closed_at
  $$;
`;

// Locks, in the order they are taken: registry (1), anchors (2, shared by writers), the case (3). 4 is documents.
const append = `
  create function journal_append(p_projection json, p_events json) returns integer language plpgsql volatile as $$
  declare
    v_case constant text := p_projection->>'caseId';
    v_head_n integer;
    v_head bytea;
    v_kept_n integer;
    v_kept bytea;
    v_first integer;
    v_now timestamptz;
    v_earliest timestamptz;
    e record;
    v_same boolean;
  begin
    perform pg_advisory_xact_lock_shared(2, 0);
    perform pg_advisory_xact_lock(3, hashtext(v_case));

    select n, hash, recorded_at into v_head_n, v_head, v_earliest
      from journal where case_id = v_case order by n desc limit 1;
    select n, head into v_kept_n, v_kept from cases where case_id = v_case;
    if (v_head_n, v_head) is distinct from (v_kept_n, v_kept) then
      raise exception 'head' using errcode = 'SN003';
    end if;
    v_head_n := coalesce(v_head_n, 0);
    v_first := v_head_n;
    v_head := coalesce(v_head, decode(repeat('00', 32), 'hex'));
    -- A clock that was set back neither reorders a case nor writes into a day that is anchored.
    v_now := greatest(store_clock(), v_earliest, (select store_day_start(max(day) + 1) from journal_anchors));

    for e in
      select * from json_to_recordset(p_events) as r(
        n integer, at timestamptz, kind text, rule text, by_role text, by_staff text, data text,
        personal text, personal_mac text, person_key integer
      ) order by r.n
    loop
      if e.n > v_head_n + 1 then
        raise exception 'gap' using errcode = 'SN002', detail = e.n::text;
      end if;
      if e.n <= v_head_n then
        select (j.at, j.kind, j.rule, j.by_role, j.by_staff, j.data::text, j.personal is null)
            is not distinct from (e.at, e.kind, e.rule, e.by_role, e.by_staff, e.data, e.personal is null)
          and (j.personal_mac is not distinct from decode(e.personal_mac, 'hex')
            -- Facts of a person whose key is deleted cannot be compared any more; what is public still is.
            or not exists (select from person_keys k where k.id = j.person_key))
          into v_same from journal j where j.case_id = v_case and j.n = e.n;
        if v_same is not true then
          raise exception 'conflict' using errcode = 'SN001', detail = e.n::text;
        end if;
        continue;
      end if;
      if e.person_key is not null then
        perform from person_keys where id = e.person_key for key share;
        if not found then
          raise exception 'person key' using errcode = 'SN005', detail = e.n::text;
        end if;
      end if;
      insert into journal values (
        v_case, e.n, e.at, e.kind, e.rule, e.by_role, e.by_staff, e.data::json,
        decode(e.personal, 'hex'), decode(e.personal_mac, 'hex'), e.person_key, v_now, v_head,
        chain_hash('journal 1', v_case, e.n::text, chain_instant(e.at), e.kind, e.rule, e.by_role, e.by_staff,
          e.data, e.personal, e.personal_mac, e.person_key::text, chain_instant(v_now), encode(v_head, 'hex'))
      ) returning n, hash into v_head_n, v_head;
    end loop;

    -- A batch that brought nothing new is older than the projection, which only moves forward.
    if v_head_n > v_first then
      perform cases_renew(p_projection, v_head_n, v_head);
    end if;
    return v_head_n;
  end $$;
`;

// Only heads that moved that day: with the chain of days that covers every head, and one pass over the journal proves it.
const anchor = `
  create function journal_next_day() returns date language sql volatile as $$
    select coalesce((select max(day) + 1 from journal_anchors), (select store_day(min(recorded_at)) from journal))
  $$;

  create function journal_anchor(p_day date) returns void language plpgsql volatile as $$
  declare
    v_now timestamptz;
    v_prev bytea;
    v_cases integer;
    v_digest bytea;
  begin
    -- Writers hold this lock shared: whoever took a time of that day has committed once it is ours.
    perform pg_advisory_xact_lock(2, 0);
    if exists (select from journal_anchors where day = p_day) then return; end if;
    if p_day is distinct from journal_next_day() then
      raise exception 'order' using errcode = 'SN007';
    end if;
    v_now := store_clock();
    if v_now < store_day_start(p_day + 1) then
      raise exception 'not over' using errcode = 'SN008';
    end if;
    -- A digest over hashes of heads: the heads of a day can be shown to anybody without naming another's case.
    select count(*), sha256(coalesce(string_agg(
        chain_hash('head 1', case_id, n::text, encode(hash, 'hex')), ''::bytea order by case_id), ''::bytea))
      into v_cases, v_digest
      from (
        select distinct on (case_id) case_id, n, hash from journal
        where recorded_at >= store_day_start(p_day) and recorded_at < store_day_start(p_day + 1)
        order by case_id, n desc
      ) heads;
    select hash into v_prev from journal_anchors order by day desc limit 1;
    v_prev := coalesce(v_prev, decode(repeat('00', 32), 'hex'));
    insert into journal_anchors values (
      p_day, v_cases, v_digest, v_prev,
      chain_hash('anchor 1', to_char(p_day, 'YYYY-MM-DD'), v_cases::text, encode(v_digest, 'hex'),
        encode(v_prev, 'hex'), chain_instant(v_now)),
      v_now
    );
  end $$;
`;
