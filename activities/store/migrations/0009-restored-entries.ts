import { sql, type Kysely } from 'kysely';

/** An excluded entry can be true again (RULES-25): its next version, with the content it was excluded with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(version + order).execute(db);
}

const version = `
  drop function registry_end(integer, date, timestamptz);

  -- What was valid until further notice is recorded again as valid until the day; of a version that begins on that very
  -- day nothing is left but what was recorded. An entry that does not stand as p_status cannot be changed so.
  create function registry_end(p_entry integer, p_status text, p_to date, p_now timestamptz) returns registry_versions
  language plpgsql volatile as $$
  declare
    v registry_versions;
  begin
    update registry_versions set superseded_at = p_now
      where entry = p_entry and superseded_at is null and valid_to is null
      returning * into v;
    if v.entry is null or v.status <> p_status or v.valid_from > p_to then
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
  create or replace function registry_order(p_projection json, p_events json, p_order json, p_order_hash bytea)
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

    v_last := registry_end(v_entry, case v_change when 'restore' then 'excluded' else 'included' end, v_from, v_now);
    if v_change = 'amend' then
      perform registry_add(v_entry, v_last.version + 1, 'included', v_from, v_now, p_order->'content', p_order->'basis');
    else
      insert into registry_versions
        select (jsonb_populate_record(v_last, jsonb_build_object(
          'version', v_last.version + 1, 'status', case v_change when 'restore' then 'included' else 'excluded' end,
          'valid_from', v_from, 'valid_to', null, 'recorded_at', v_now, 'superseded_at', null,
          'basis_case', p_order->'basis'->>'caseId', 'basis_document', p_order->'basis'->>'document',
          'basis_sha256', p_order->'basis'->>'sha256'))).*;
    end if;
    insert into registry_orders values (p_order->>'key', p_order_hash, v_entry, v_last.version + 1);
    return v_entry;
  end $$;
`;
