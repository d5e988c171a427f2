import { localDay } from '../../shared/calendar/zone.ts';
import type { IsoDate } from '../../shared/calendar/types.ts';
import { chainHash, GENESIS } from './chain.ts';
import type { Report } from './report.ts';

/** A row of the journal as stored: every column as the text its hash covers, times to the microsecond, bytes in hex. */
export interface JournalRow {
  readonly case_id: string;
  readonly n: number;
  readonly at: string;
  readonly kind: string;
  readonly rule: string | null;
  readonly by_role: string | null;
  readonly by_staff: string | null;
  /** JSON, letter by letter. */
  readonly data: string | null;
  /** Facts about persons, encrypted. */
  readonly personal: string | null;
  readonly personal_mac: string | null;
  readonly person_key: string | null;
  readonly recorded_at: string;
  readonly prev_hash: string | null;
  readonly hash: string | null;
}

function rowHash(row: JournalRow): string {
  return chainHash([
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
}

/** A case's last row of a day as the day's anchor covers it; names the case to nobody who does not know it. Hex. */
export const headHash = ({ case_id, n, hash }: JournalRow): string =>
  chainHash(['head 1', case_id, String(n), hash]);

/** The day it was recorded on. A forged time may be none at all; the row is reported, its day is then nobody's. */
export const dayOf = ({ recorded_at: at }: JournalRow): IsoDate => (/^\d{4}-/.test(at) ? localDay(at) : '');

/** Checks a row against its own hash and against the case's row before it. */
export function verifyRow(row: JournalRow, before: JournalRow | undefined, report: Report): void {
  const where = { caseId: row.case_id, n: row.n };
  const expected = (before?.n ?? 0) + 1;
  if (row.n !== expected) report('ROW_MISSING', { caseId: row.case_id, n: expected });
  else if (row.prev_hash !== (before?.hash ?? GENESIS)) report('CHAIN_BROKEN', where);
  if (row.hash !== rowHash(row)) report('ROW_CHANGED', where);
}
