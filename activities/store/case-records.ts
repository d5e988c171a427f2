import { sql } from 'kysely';
import type { Instant } from '../../shared/calendar/types.ts';
import type { AnchoredDay, CaseRecord, CaseRecords } from '../case-file/port.ts';
import type { Database } from './database.ts';
import { guarded } from './errors.ts';
import { history } from './journal.ts';
import type { StoreKeys } from './keys.ts';
import type { RegistryVersion } from './port.ts';
import { versionsOn } from './registry.ts';
import { dayOf } from './row.ts';
import { anchorRows, journalRows } from './rows.ts';

/** A case is opened again under its own id and a number: `application/<number>/2`. */
const LATER_RUN = /^([^/]+\/[^/]+)\/\d+$/;

/**
 * Reads all that a case's file is made of, in one snapshot; an id of a later run reads the whole case. Throws
 * `KEY_UNKNOWN`, `KEY_WRONG`.
 */
export async function caseRecords(
  db: Database,
  keys: StoreKeys,
  asked: string,
  asKnown?: Instant,
): Promise<CaseRecords | undefined> {
  const caseId = LATER_RUN.exec(asked)?.[1] ?? asked;
  return guarded(
    () =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute(async (snapshot) => {
          const cases = await runsOf(snapshot, keys, caseId, asKnown);
          if (cases.length === 0) return undefined;
          const ids = cases.map((one) => one.caseId);
          return {
            caseId,
            cases,
            sittings: await sittingsOn(snapshot, keys, ids, asKnown),
            days: await anchoredDays(snapshot, cases, asKnown),
            entries: await entriesOf(snapshot, ids, asKnown),
          };
        }),
    `case ${caseId}`,
  );
}

const known = (asKnown: Instant | undefined, column = 'recorded_at') =>
  sql<boolean>`${sql.ref(column)} <= ${asKnown ?? 'infinity'}::timestamptz`;

async function runsOf(
  db: Database,
  keys: StoreKeys,
  caseId: string,
  asKnown: Instant | undefined,
): Promise<readonly CaseRecord[]> {
  // `0` follows `/` in the collation of the column.
  const rows = await journalRows(db)
    .where(
      sql<boolean>`(case_id = ${caseId} or (case_id > ${`${caseId}/`} and case_id < ${`${caseId}0`} and case_id ~ '/[0-9]+$'))`,
    )
    .where(known(asKnown))
    .execute();
  const run = (id: string) => (id === caseId ? 1 : Number(id.slice(caseId.length + 1)));
  const ids = [...new Set(rows.map((row) => row.case_id))].sort((a, b) => run(a) - run(b));
  const read = async (id: string): Promise<CaseRecord> => {
    const own = rows.filter((row) => row.case_id === id);
    const last = own.at(-1)?.n ?? 0;
    const steps = (await history(db, keys, id)).filter(({ n }) => n <= last);
    return { caseId: id, rows: own, steps };
  };
  const records: CaseRecord[] = [];
  for (const id of ids) records.push(await read(id));
  return records;
}

/** Sittings that were convened with one of the cases on their agenda. */
async function sittingsOn(
  db: Database,
  keys: StoreKeys,
  ids: readonly string[],
  asKnown: Instant | undefined,
): Promise<CaseRecords['sittings']> {
  const convened = await db
    .selectFrom('journal')
    .select('case_id')
    .distinct()
    .where('case_id', '>', 'sitting/')
    .where('case_id', '<', 'sitting0')
    .where('kind', '=', 'convened')
    .where(sql<boolean>`string_to_array(data->>'agenda', ', ') && ${ids}::text[]`)
    .where(known(asKnown))
    .orderBy('case_id')
    .execute();
  const sittings: CaseRecords['sittings'][number][] = [];
  for (const { case_id: caseId } of convened) {
    const steps = await history(db, keys, caseId);
    const by = asKnown === undefined ? Infinity : Date.parse(asKnown);
    sittings.push({ caseId, steps: steps.filter(({ recordedAt }) => Date.parse(recordedAt) <= by) });
  }
  return sittings;
}

async function anchoredDays(
  db: Database,
  cases: readonly CaseRecord[],
  asKnown: Instant | undefined,
): Promise<readonly AnchoredDay[]> {
  const days = [...new Set(cases.flatMap(({ rows }) => rows.map(dayOf)))];
  const anchors = await anchorRows(db)
    .where(sql<boolean>`to_char(day, 'YYYY-MM-DD') = any(${days}::text[])`)
    .where(known(asKnown))
    .execute();
  const anchored: AnchoredDay[] = [];
  for (const anchor of anchors) {
    const { rows } = await sql<{ head: string }>`
      select encode(chain_hash('head 1', case_id, n::text, encode(hash, 'hex')), 'hex') as head
      from (
        select distinct on (case_id) case_id, n, hash from journal
        where recorded_at >= store_day_start(${anchor.day}::date)
          and recorded_at < store_day_start(${anchor.day}::date + 1)
        order by case_id, n desc
      ) heads
      order by case_id`.execute(db);
    anchored.push({ anchor, heads: rows.map(({ head }) => head) });
  }
  return anchored;
}

/** Versions as recorded by then, those that another row had taken the place of by then left out. */
function entriesOf(
  db: Database,
  ids: readonly string[],
  asKnown: Instant | undefined,
): Promise<readonly RegistryVersion[]> {
  return versionsOn(
    db,
    sql<boolean>`v.basis_case = any(${ids}::text[]) and ${known(asKnown, 'v.recorded_at')}
      and (v.superseded_at is null or not ${known(asKnown, 'v.superseded_at')})`,
  );
}
