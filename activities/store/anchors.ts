import { sql } from 'kysely';
import { localDay } from '../../shared/calendar/zone.ts';
import type { Instant, IsoDate } from '../../shared/calendar/types.ts';
import type { Database } from './database.ts';
import { guarded } from './errors.ts';

/** A day's link of the daily chain. Whoever keeps `hash` elsewhere can prove the journal up to that day to anybody. */
export interface Anchor {
  readonly day: IsoDate;
  /** Cases whose head moved that day. */
  readonly cases: number;
  /** SHA-256, hex. */
  readonly hash: string;
}

/**
 * Anchors a day of Kazakhstan that is over: a digest over the heads of every case that moved that day, chained to the
 * day before. With that chain every head is covered. An anchored day stays as it is.
 * Throws `ANCHOR_ORDER` when days before it are not anchored, `DAY_NOT_OVER`.
 */
export async function anchor(db: Database, day: IsoDate): Promise<Anchor> {
  return guarded(async () => {
    await sql`select journal_anchor(${day}::date)`.execute(db);
    const row = await db
      .selectFrom('journal_anchors')
      .select(['cases', 'hash'])
      .where('day', '=', day)
      .executeTakeFirstOrThrow();
    return { day, cases: row.cases, hash: row.hash.toString('hex') };
  }, `day ${day}`);
}

/** Anchors every day that is over at `now` (and by the database's clock) and not anchored yet, in order. */
export async function anchorPastDays(db: Database, now: Instant): Promise<readonly Anchor[]> {
  const today = localDay(now);
  const done: Anchor[] = [];
  for (;;) {
    const day = await guarded(async () => {
      const { rows } = await sql<{ day: IsoDate | null }>`
        select to_char(d, 'YYYY-MM-DD') as day from journal_next_day() as d
        where d < least(${today}::date, store_day(store_clock()))`.execute(db);
      return rows[0]?.day ?? undefined;
    });
    if (day === undefined) return done;
    done.push(await anchor(db, day));
  }
}
