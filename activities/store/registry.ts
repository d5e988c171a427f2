import { createHash } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import type { Instant, IsoDate } from '../../shared/calendar/types.ts';
import { plainName } from '../../shared/identity/product-name.ts';
import { canonical } from '../../shared/json.ts';
import type { Database } from './database.ts';
import { guarded } from './errors.ts';
import { aboutBatch, sealBatch } from './journal.ts';
import type { StoreKeys } from './keys.ts';
import type { EntryOrder, JournalBatch, RegistryVersion } from './port.ts';

/** `on`: true on that day; `asKnown`: recorded by that instant. Without them: as it stands now. */
export interface RegistryMoment {
  readonly on?: IsoDate;
  readonly asKnown?: Instant;
}

/**
 * Makes a registry entry or its next version in one transaction with the steps of its case (RULES-25); a repeated order
 * gets the same entry. The projection kept with the case names the entry. Throws `ENTRY_CONFLICT`, `ENTRY_UNFIT` and what
 * `append` throws.
 */
export async function enter(
  db: Database,
  keys: StoreKeys,
  batch: JournalBatch,
  order: EntryOrder,
): Promise<{ readonly entry: number; readonly version: number }> {
  return guarded(
    async () => {
      const { projection, events } = await sealBatch(db, keys, batch);
      const hash = createHash('sha256').update(canonical(order)).digest();
      const text = canonical(withPlainName(order));
      const { rows } = await sql<{ entry: number }>`
      select registry_order(${projection}::json, ${events}::json, ${text}::json, ${hash}) as entry`.execute(
        db,
      );
      const { rows: ordered } = await sql<{ version: number }>`
      select version from registry_orders where key = ${order.key}`.execute(db);
      // A function call gives exactly one row, and it has stored the order.
      return { entry: rows[0]!.entry, version: ordered[0]!.version };
    },
    `${aboutBatch(batch)}, order ${order.key}`,
  );
}

/** An order with the name its product is found by. */
function withPlainName(order: EntryOrder): object {
  if (!('content' in order)) return order;
  return { ...order, content: { ...order.content, plainName: plainName(order.content.productName) } };
}

interface Row {
  entry: number;
  version: number;
  status: RegistryVersion['status'];
  formed_on: string;
  valid_from: string;
  valid_to: string | null;
  recorded_at: Date;
  product_name: string;
  required_software: string[];
  models: string[];
  applicant_id: string;
  applicant_name: string;
  applicant_contacts: string;
  applicant_support: string[];
  enstru_codes: string[];
  category_codes: string[];
  note: string;
  product_type: RegistryVersion['content']['productType'];
  basis_case: string;
  basis_document: string;
  basis_sha256: string;
}

const version = (row: Row): RegistryVersion => ({
  entry: row.entry,
  version: row.version,
  status: row.status,
  formedOn: row.formed_on,
  validFrom: row.valid_from,
  ...(row.valid_to === null ? {} : { validTo: row.valid_to }),
  recordedAt: row.recorded_at.toISOString(),
  content: {
    productName: row.product_name,
    requiredSoftware: row.required_software,
    models: row.models,
    applicant: {
      id: row.applicant_id,
      name: row.applicant_name,
      contacts: row.applicant_contacts,
      support: row.applicant_support,
    },
    enstruCodes: row.enstru_codes,
    categoryCodes: row.category_codes,
    note: row.note,
    productType: row.product_type,
  },
  basis: { caseId: row.basis_case, document: row.basis_document, sha256: row.basis_sha256 },
});

const columns = sql`
  v.*, to_char(e.formed_on, 'YYYY-MM-DD') as formed_on,
  to_char(v.valid_from, 'YYYY-MM-DD') as valid_from, to_char(v.valid_to, 'YYYY-MM-DD') as valid_to
  from registry_versions v join registry_entries e using (entry)`;

/** Rows `v` of versions that meet a condition, as they were recorded. */
export async function versionsOn(
  db: Database,
  condition: RawBuilder<boolean>,
): Promise<readonly RegistryVersion[]> {
  const { rows } = await sql<Row>`
    select ${columns} where ${condition} order by v.entry, v.version, v.recorded_at`.execute(db);
  return rows.map(version);
}

/** Of each entry the version that holds: the one valid on the day, else the one valid last. */
function read(
  db: Database,
  { on, asKnown }: RegistryMoment,
  entry?: number,
): Promise<readonly RegistryVersion[]> {
  return guarded(() =>
    db.transaction().execute(async (trx) => {
      if (asKnown !== undefined) await sql`select registry_settle(${asKnown}::timestamptz)`.execute(trx);
      const { rows } = await sql<Row>`
        select distinct on (v.entry) ${columns}
        where (v.entry = ${entry ?? null}::integer or ${entry ?? null}::integer is null)
          and v.recorded_at <= coalesce(${asKnown ?? null}::timestamptz, 'infinity')
          and coalesce(v.superseded_at, 'infinity') > coalesce(${asKnown ?? null}::timestamptz, '-infinity')
          and (v.superseded_at is null or ${asKnown ?? null}::timestamptz is not null)
          and v.valid_from <= coalesce(${on ?? null}::date, 'infinity')
          and coalesce(v.valid_to, 'infinity') > coalesce(${on ?? null}::date, '-infinity')
        order by v.entry, v.valid_from desc, v.version desc, v.recorded_at desc`.execute(trx);
      return rows.map(version);
    }),
  );
}

/** An entry's version; `undefined` when there was none. Throws `KNOWN_IN_FUTURE`: such an answer could still change. */
export async function registryEntry(
  db: Database,
  entry: number,
  at: RegistryMoment = {},
): Promise<RegistryVersion | undefined> {
  return (await read(db, at, entry))[0];
}

/** The registry by ordinal number, excluded entries with their status. Throws as `registryEntry`. */
export function registryList(db: Database, at: RegistryMoment = {}): Promise<readonly RegistryVersion[]> {
  return read(db, at);
}

/** A version of an entry as it was first recorded; `undefined` when there is none. */
export async function registryVersion(
  db: Database,
  entry: number,
  number: number,
): Promise<RegistryVersion | undefined> {
  return guarded(
    async () => {
      const { rows } = await sql<Row>`
      select v.*, to_char(e.formed_on, 'YYYY-MM-DD') as formed_on,
        to_char(v.valid_from, 'YYYY-MM-DD') as valid_from, to_char(v.valid_to, 'YYYY-MM-DD') as valid_to
      from registry_versions v join registry_entries e using (entry)
      where v.entry = ${entry} and v.version = ${number} order by v.recorded_at limit 1`.execute(db);
      const [first] = rows;
      return first && version(first);
    },
    `entry ${String(entry)}, version ${String(number)}`,
  );
}

/** Of these products, those that the registry holds now; two spellings are one as `plainName` reads them. */
export async function includedAmong(db: Database, names: readonly string[]): Promise<readonly string[]> {
  const plain = names.map(plainName);
  return guarded(async () => {
    const { rows } = await sql<{ name: string }>`
      select plain_name as name from registry_versions
      where superseded_at is null and valid_to is null and status = 'included' and plain_name = any(${plain})`.execute(
      db,
    );
    const held = new Set(rows.map(({ name }) => name));
    return names.filter((name) => held.has(plainName(name)));
  });
}

/**
 * Included entries that need this product to run (RULES-5.7), by their numbers. The database gives those that need any; two
 * spellings are one as `plainName` reads them.
 */
export async function requiring(db: Database, product: string): Promise<readonly number[]> {
  const plain = plainName(product);
  return guarded(async () => {
    const { rows } = await sql<Pick<Row, 'entry' | 'required_software'>>`
      select entry, required_software from registry_versions
      where superseded_at is null and valid_to is null and status = 'included' and required_software <> '{}'
      order by entry`.execute(db);
    const needs = (row: (typeof rows)[number]) =>
      row.required_software.some((name) => plainName(name) === plain);
    return rows.filter(needs).map(({ entry }) => entry);
  });
}
