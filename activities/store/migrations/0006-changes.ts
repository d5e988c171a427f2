import { sql, type Kysely } from 'kysely';
import { appendOnly } from './append-only.ts';

/** Changes of the registry: new versions of an entry, and its exclusion, each order counted once (RULES-25). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables + appendOnly('registry_orders') + version + order).execute(db);
}

const tables = `
  alter table registry_versions add column product_type text not null default 'software'
    check (product_type in ('software', 'electronics'));
  -- The product's name by which two spellings of it are one; the program reads it, whatever the database's locale.
  alter table registry_versions add column plain_name text not null default '';
  create index registry_versions_plain_name on registry_versions (plain_name)
    where superseded_at is null and valid_to is null;

  create table registry_orders (
    key text primary key,
    order_hash bytea not null,
    entry integer not null references registry_entries,
    version integer not null
  );
  insert into registry_orders select key, order_hash, entry, 1 from registry_entries;
  alter table registry_entries drop column key, drop column order_hash;
  drop function registry_enter;
`;

const version = `
  create function registry_add(
    p_entry integer, p_version integer, p_status text, p_from date, p_now timestamptz, c json, p_basis json
  ) returns void language sql volatile as $$
    insert into registry_versions values (
      p_entry, p_version, p_status, p_from, null, p_now, null,
      c->>'productName', array(select json_array_elements_text(c->'requiredSoftware')),
      c->'applicant'->>'id', c->'applicant'->>'name', c->'applicant'->>'contacts',
      array(select json_array_elements_text(c->'applicant'->'support')),
      array(select json_array_elements_text(c->'enstruCodes')),
      array(select json_array_elements_text(c->'categoryCodes')),
      c->>'note', p_basis->>'caseId', p_basis->>'document', p_basis->>'sha256', c->>'productType',
      c->>'plainName'
    )
  $$;

  -- What was valid until further notice is recorded again as valid until the day; of a version that begins on that very
  -- day nothing is left but what was recorded.
  create function registry_end(p_entry integer, p_to date, p_now timestamptz) returns registry_versions
  language plpgsql volatile as $$
  declare
    v registry_versions;
  begin
    update registry_versions set superseded_at = p_now
      where entry = p_entry and superseded_at is null and valid_to is null
      returning * into v;
    if v.entry is null or v.status = 'excluded' or v.valid_from > p_to then
      raise exception 'entry' using errcode = 'SN013';
    end if;
    if v.valid_from < p_to then
      insert into registry_versions
        select (jsonb_populate_record(v, jsonb_build_object(
          'valid_to', p_to, 'recorded_at', p_now, 'superseded_at', null))).*;
    end if;
    return v;
  end $$;
`;

const order = `
  create function registry_order(p_projection json, p_events json, p_order json, p_order_hash bytea)
  returns integer language plpgsql volatile as $$
  declare
    v_known registry_orders;
    v_entry integer;
    v_last registry_versions;
    v_now constant timestamptz := registry_clock();
    v_from constant date := (p_order->>'validFrom')::date;
    v_change constant text := p_order->>'change';
  begin
    select * into v_known from registry_orders where key = p_order->>'key';
    if v_known.order_hash <> p_order_hash then
      raise exception 'order' using errcode = 'SN006';
    end if;
    v_entry := coalesce(v_known.entry, (p_order->>'entry')::integer,
      (select coalesce(max(entry), 0) + 1 from registry_entries));
    perform journal_append((p_projection::jsonb || jsonb_build_object('registryEntry', v_entry))::json, p_events);
    if v_known.entry is not null then return v_entry; end if;

    if v_change = 'include' then
      insert into registry_entries values (v_entry, store_day(v_now));
      perform registry_add(v_entry, 1, 'included', v_from, v_now, p_order->'content', p_order->'basis');
      insert into registry_orders values (p_order->>'key', p_order_hash, v_entry, 1);
      return v_entry;
    end if;

    v_last := registry_end(v_entry, v_from, v_now);
    if v_change = 'amend' then
      perform registry_add(v_entry, v_last.version + 1, 'included', v_from, v_now, p_order->'content', p_order->'basis');
    else
      insert into registry_versions
        select (jsonb_populate_record(v_last, jsonb_build_object(
          'version', v_last.version + 1, 'status', 'excluded', 'valid_from', v_from, 'valid_to', null,
          'recorded_at', v_now, 'superseded_at', null, 'basis_case', p_order->'basis'->>'caseId',
          'basis_document', p_order->'basis'->>'document', 'basis_sha256', p_order->'basis'->>'sha256'))).*;
    end if;
    insert into registry_orders values (p_order->>'key', p_order_hash, v_entry, v_last.version + 1);
    return v_entry;
  end $$;
`;
