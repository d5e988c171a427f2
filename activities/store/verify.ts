import { createHash, type Hash } from 'node:crypto';
import { sql } from 'kysely';
import type { IsoDate } from '../../shared/calendar/types.ts';
import type { Database } from './database.ts';
import { guarded } from './errors.ts';
import { problemTexts, type JournalProblem, type JournalReport, type Report } from './report.ts';
import { dayOf, headHash, verifyRow, type JournalRow } from './row.ts';
import { anchorRows, journalRows } from './rows.ts';
import { verifyAnchors, type DayHeads } from './verify-anchors.ts';

const BATCH = 2_000;

function page(db: Database, after: Pick<JournalRow, 'case_id' | 'n'>): Promise<readonly JournalRow[]> {
  return journalRows(db)
    .where(sql<boolean>`(case_id, n) > (${after.case_id}, ${after.n}::integer)`)
    .limit(BATCH)
    .execute();
}

/** Heads of the days in case order, digested as they pass by. */
class Heads {
  readonly days = new Map<IsoDate, { cases: number; digest: Hash }>();

  add(row: JournalRow): void {
    const day = dayOf(row);
    const heads = this.days.get(day) ?? { cases: 0, digest: createHash('sha256') };
    heads.cases += 1;
    heads.digest.update(headHash(row), 'hex');
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
    const anchors = await anchorRows(db).execute();
    const heads = new Heads();
    let rows = 0;
    let cases = 0;
    let last: JournalRow | undefined;
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
