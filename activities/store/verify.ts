import { createHash, type Hash } from 'node:crypto';
import { sql } from 'kysely';
import { localDay } from '../../shared/calendar/zone.ts';
import type { IsoDate } from '../../shared/calendar/types.ts';
import { chainHash, chainText, GENESIS } from './chain.ts';
import type { Database } from './database.ts';
import { guarded } from './errors.ts';
import { problemTexts, type JournalProblem, type JournalReport, type Report } from './report.ts';
import { verifyAnchors, type DayHeads } from './verify-anchors.ts';

/** Times as the chain writes them: a `Date` would drop the microseconds a forger might add. */
const instant = (column: string) =>
  sql<string>`coalesce(to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '')`;
const hex = (column: string) => sql<string | null>`encode(${sql.ref(column)}, 'hex')`;

const BATCH = 2_000;

function page(db: Database, after: { readonly case_id: string; readonly n: number }) {
  return db
    .selectFrom('journal')
    .select(['case_id', 'n', 'kind', 'rule', 'by_role', 'by_staff'])
    .select([
      instant('at').as('at'),
      sql<string | null>`data::text`.as('data'),
      hex('personal').as('personal'),
      hex('personal_mac').as('personal_mac'),
      sql<string | null>`person_key::text`.as('person_key'),
      instant('recorded_at').as('recorded_at'),
      hex('prev_hash').as('prev_hash'),
      hex('hash').as('hash'),
    ])
    .where(sql<boolean>`(case_id, n) > (${after.case_id}, ${after.n}::integer)`)
    .orderBy('case_id')
    .orderBy('n')
    .limit(BATCH)
    .execute();
}

type Row = Awaited<ReturnType<typeof page>>[number];

const hashOf = (row: Row): string =>
  chainHash([
    'journal 1',
    row.case_id,
    String(row.n),
    row.at,
    row.kind,
    row.rule,
    row.by_role,
    row.by_staff,
    row.data,
    row.personal,
    row.personal_mac,
    row.person_key,
    row.recorded_at,
    row.prev_hash,
  ]);

/** Heads of the days in case order, digested as they pass by. */
class Heads {
  readonly days = new Map<IsoDate, { cases: number; digest: Hash }>();

  add(row: Row): void {
    const day = dayOf(row);
    const heads = this.days.get(day) ?? { cases: 0, digest: createHash('sha256') };
    heads.cases += 1;
    heads.digest.update(chainText([row.case_id, String(row.n), row.hash]));
    this.days.set(day, heads);
  }

  closed(): ReadonlyMap<IsoDate, DayHeads> {
    return new Map(
      [...this.days].map(
        ([day, { cases, digest }]) => [day, { cases, digest: digest.digest('hex') }] as const,
      ),
    );
  }
}

/**
 * Recomputes every hash outside the database and names each row, case and day that is not as it was written: one pass,
 * 2,000 rows at a time, safe while steps are appended. Who can rewrite the whole database can also rewrite its chain:
 * against that, compare an anchor's hash kept elsewhere.
 */
export async function verifyJournal(db: Database): Promise<JournalReport> {
  const problems: JournalProblem[] = [];
  const report: Report = (problem, where) =>
    problems.push({ ...where, problem, text: problemTexts[problem] });
  return guarded(async () => {
    // Anchors first: whatever they cover was committed before, so rows appended meanwhile do not matter.
    const anchors = await db
      .selectFrom('journal_anchors')
      .select([
        sql<IsoDate>`to_char(day, 'YYYY-MM-DD')`.as('day'),
        'cases',
        instant('recorded_at').as('recorded_at'),
      ])
      .select([hex('digest').as('digest'), hex('prev_hash').as('prev_hash'), hex('hash').as('hash')])
      .orderBy('day')
      .execute();
    const heads = new Heads();
    let rows = 0;
    let cases = 0;
    let last: Row | undefined;
    for (;;) {
      const batch = await page(db, last ?? { case_id: '', n: 0 });
      for (const row of batch) {
        const before = last?.case_id === row.case_id ? last : undefined;
        verifyRow(row, before, report);
        if (before === undefined) cases += 1;
        if (last !== undefined && (before === undefined || dayOf(last) !== dayOf(row))) heads.add(last);
        last = row;
      }
      rows += batch.length;
      if (batch.length < BATCH) break;
    }
    if (last !== undefined) heads.add(last);
    verifyAnchors(anchors, heads.closed(), report);
    await verifyProjections(db, report);
    return { rows, cases, days: anchors.length, problems };
  });
}

/** A forged time may be none at all; the row is reported, its day is then nobody's. */
const dayOf = ({ recorded_at: at }: Row): IsoDate => (/^\d{4}-/.test(at) ? localDay(at) : '');

function verifyRow(row: Row, before: Row | undefined, report: Report): void {
  const where = { caseId: row.case_id, n: row.n };
  const expected = (before?.n ?? 0) + 1;
  if (row.n !== expected) report('ROW_MISSING', { caseId: row.case_id, n: expected });
  else if (row.prev_hash !== (before?.hash ?? GENESIS)) report('CHAIN_BROKEN', where);
  if (row.hash !== hashOf(row)) report('ROW_CHANGED', where);
}

/** In one statement, so in one snapshot: the heads kept with the cases against the journal's last steps. */
async function verifyProjections(db: Database, report: Report): Promise<void> {
  const { rows } = await sql<{ case_id: string; kept: number | null; last: number | null }>`
    select coalesce(c.case_id, j.case_id) as case_id, c.n as kept, j.n as last
    from cases c
    full join (select distinct on (case_id) case_id, n, hash from journal order by case_id, n desc) j using (case_id)
    where (c.n, c.head) is distinct from (j.n, j.hash)
    order by 1`.execute(db);
  for (const { case_id: caseId, kept, last } of rows) {
    if (kept === null) report('PROJECTION_MISSING', { caseId });
    else if (last === null) report('CASE_MISSING', { caseId });
    else if (last < kept) report('HEAD_MISSING', { caseId, n: kept });
    else report('HEAD_DIFFERS', { caseId, n: kept });
  }
}
