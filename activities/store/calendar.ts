import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { AmendedDay, Amendment, Instant, IsoDate } from '../../shared/calendar/types.ts';
import { canonical } from '../../shared/json.ts';
import type { Database } from './database.ts';
import { guarded } from './errors.ts';

/** An amendment as stored; in force from its approval on. */
export interface StoredAmendment extends Amendment {
  readonly id: number;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly approval?: {
    /** Place in the order in which amendments lie upon the release's days, from 1. */
    readonly n: number;
    readonly by: string;
    readonly at: Instant;
  };
  /** Never with an approval: what is withdrawn is not approved, what is approved not withdrawn. */
  readonly withdrawal?: {
    readonly by: string;
    readonly at: Instant;
    readonly reason: string;
  };
}

/** Stores a proposal and gives its id; the same content of the same person, still open, is recognised. */
export async function proposeAmendment(db: Database, amendment: Amendment, by: string): Promise<number> {
  return guarded(async () => {
    const { act, days } = amendment;
    const hash = createHash('sha256').update(canonical({ act, days })).digest();
    const { rows } = await sql<{ id: number }>`
      select calendar_propose(${act}, ${JSON.stringify(days)}::json, ${hash}, ${by}) as id`.execute(db);
    return rows[0]!.id; // a function call gives exactly one row
  });
}

/**
 * Approves a proposal; one that is approved already stays as it was. `after` is the number of approvals the approver
 * has seen. Throws `AMENDMENT_UNKNOWN`, `SAME_PERSON`, `AMENDMENT_WITHDRAWN`, `CALENDAR_MOVED` when another approval
 * came between.
 */
export async function approveAmendment(db: Database, id: number, by: string, after: number): Promise<void> {
  await guarded(
    async () => {
      await sql`select calendar_approve(${id}, ${by}, ${after})`.execute(db);
    },
    `amendment ${String(id)}`,
  );
}

/**
 * Withdraws a proposal; one that is withdrawn already stays as it was. Throws `AMENDMENT_UNKNOWN`, `AMENDMENT_APPROVED`
 * when it is in force.
 */
export async function withdrawAmendment(db: Database, id: number, by: string, reason: string): Promise<void> {
  await guarded(
    async () => {
      await sql`select calendar_withdraw(${id}, ${by}, ${reason})`.execute(db);
    },
    `amendment ${String(id)}`,
  );
}

interface Row {
  id: number;
  act: string;
  days: readonly AmendedDay[];
  proposed_by: string;
  proposed_at: Date;
  n: number | null;
  approved_by: string | null;
  approved_at: Date | null;
  withdrawn_by: string | null;
  withdrawn_at: Date | null;
  reason: string | null;
}

/**
 * All amendments, approved ones first in the order of approval. With `asKnown` only what was recorded until the end of
 * that day in Kazakhstan; throws `KNOWN_IN_FUTURE` for a day that has not begun.
 */
export async function amendments(db: Database, asKnown?: IsoDate): Promise<readonly StoredAmendment[]> {
  return guarded(async () => {
    const until = asKnown ?? null;
    const { rows } = await sql<Row>`
      with moment as (select calendar_known(${until}::date) as ends)
      select a.id, a.act, a.days, a.proposed_by, a.recorded_at as proposed_at,
        p.n, p.approved_by, p.recorded_at as approved_at,
        w.withdrawn_by, w.recorded_at as withdrawn_at, w.reason
      from moment
      join calendar_amendments a on a.recorded_at < moment.ends
      left join calendar_approvals p on p.amendment = a.id and p.recorded_at < moment.ends
      left join calendar_withdrawals w on w.amendment = a.id and w.recorded_at < moment.ends
      order by p.n nulls last, a.id`.execute(db);
    return rows.map(stored);
  });
}

function stored({ id, act, days, n, reason, ...row }: Row): StoredAmendment {
  const { approved_by: by, approved_at: at, withdrawn_by: withdrawn, withdrawn_at: on } = row;
  return {
    id,
    act,
    days,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at.toISOString(),
    ...(n === null || by === null || at === null ? {} : { approval: { n, by, at: at.toISOString() } }),
    ...(withdrawn === null || on === null || reason === null
      ? {}
      : { withdrawal: { by: withdrawn, at: on.toISOString(), reason } }),
  };
}
