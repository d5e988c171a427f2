import { sql, type Kysely } from 'kysely';

/** Mark and model of an electronic product, in column 3 of App. 1 (RULES-7). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(column + version).execute(db);
}

const column = `
  alter table registry_versions add column models text[] not null default '{}';
`;

const version = `
  create or replace function registry_add(
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
      c->>'plainName', array(select json_array_elements_text(c->'models'))
    )
  $$;
`;
