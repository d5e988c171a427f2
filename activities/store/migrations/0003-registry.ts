import { sql, type Kysely } from 'kysely';
import { appendOnly } from './append-only.ts';

/** The registry in the form of App. 1 (RULES-7), with valid and recorded time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables).execute(db);
  await sql
    .raw(appendOnly('registry_entries') + appendOnly('registry_versions', 'delete or truncate'))
    .execute(db);
  await sql.raw(immutableColumns + clock + enter).execute(db);
}

const tables = `
  create table registry_entries (
    -- App. 1, column 1: the ordinal number.
    entry integer primary key,
    key text not null unique,
    order_hash bytea not null,
    -- App. 1, column 2.
    formed_on date not null
  );

  create table registry_versions (
    entry integer not null references registry_entries,
    version integer not null check (version > 0),
    status text not null check (status in ('included', 'excluded')),
    valid_from date not null,
    valid_to date,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    product_name text not null,
    required_software text[] not null,
    applicant_id text not null,
    applicant_name text not null,
    applicant_contacts text not null,
    applicant_support text[] not null,
    enstru_codes text[] not null,
    category_codes text[] not null,
    note text not null,
    basis_case text not null,
    basis_document text not null,
    basis_sha256 text not null,
    -- A version whose validity was closed later is recorded again beside the row it supersedes.
    primary key (entry, version, recorded_at),
    check (valid_to > valid_from),
    check (superseded_at > recorded_at)
  );
`;

const immutableColumns = `
  create function registry_refuse_change() returns trigger language plpgsql as $$
  declare
    v_as_before registry_versions := new;
  begin
    v_as_before.superseded_at := null;
    if old.superseded_at is not null or v_as_before is distinct from old then
      raise exception 'append-only' using errcode = 'SN004';
    end if;
    return new;
  end $$;
  create trigger registry_versions_immutable before update on registry_versions
    for each row execute function registry_refuse_change();
  alter table registry_versions enable always trigger registry_versions_immutable;
`;

const clock = `
  -- Under the writers' lock: later than every answer given before and than every row recorded before.
  create function registry_clock() returns timestamptz language plpgsql volatile as $$
  begin
    perform pg_advisory_xact_lock(1, 0);
    return greatest(store_clock(), (select max(greatest(recorded_at, superseded_at)) from registry_versions))
      + interval '1 millisecond';
  end $$;

  -- Before an answer as of p_known: waits for writers that took an earlier time, refuses a time that has not come.
  create function registry_settle(p_known timestamptz) returns void language plpgsql volatile as $$
  declare
    v_ahead constant interval := p_known - store_clock();
  begin
    if v_ahead between interval '0' and interval '2 seconds' then
      perform pg_sleep(extract(epoch from v_ahead));
    end if;
    perform pg_advisory_xact_lock_shared(1, 0);
    if p_known > store_clock() then
      raise exception 'future' using errcode = 'SN009';
    end if;
  end $$;
`;

const enter = `
  create function registry_enter(p_projection json, p_events json, p_order json, p_order_hash bytea)
  returns integer language plpgsql volatile as $$
  declare
    v_known registry_entries;
    v_entry integer;
    v_now constant timestamptz := registry_clock();
    c constant json := p_order->'content';
  begin
    select * into v_known from registry_entries where key = p_order->>'key';
    if v_known.order_hash <> p_order_hash then
      raise exception 'order' using errcode = 'SN006';
    end if;
    v_entry := coalesce(v_known.entry, (select coalesce(max(entry), 0) + 1 from registry_entries));
    perform journal_append((p_projection::jsonb || jsonb_build_object('registryEntry', v_entry))::json, p_events);
    if v_known.entry is not null then return v_entry; end if;

    insert into registry_entries values (v_entry, p_order->>'key', p_order_hash, store_day(v_now));
    insert into registry_versions values (
      v_entry, 1, 'included', (p_order->>'validFrom')::date, null, v_now, null,
      c->>'productName', array(select json_array_elements_text(c->'requiredSoftware')),
      c->'applicant'->>'id', c->'applicant'->>'name', c->'applicant'->>'contacts',
      array(select json_array_elements_text(c->'applicant'->'support')),
      array(select json_array_elements_text(c->'enstruCodes')),
      array(select json_array_elements_text(c->'categoryCodes')),
      c->>'note', p_order->'basis'->>'caseId', p_order->'basis'->>'document', p_order->'basis'->>'sha256'
    );
    return v_entry;
  end $$;
`;
