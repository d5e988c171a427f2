import { sql } from 'kysely';
import type { Database } from './database.ts';
import { guarded } from './errors.ts';
import type { Place } from './port.ts';

/** Takes a place among the cases about one thing, once (RULES-15); the open case next before it, if any. */
export async function takeTurn(
  db: Database,
  { subject, caseId }: Place,
): Promise<{ readonly ahead?: string }> {
  return guarded(async () => {
    const { rows } = await sql<{
      ahead: string | null;
    }>`select take_turn(${subject}, ${caseId}) as ahead`.execute(db);
    const ahead = rows[0]?.ahead ?? undefined;
    return ahead === undefined ? {} : { ahead };
  }, `case ${caseId}`);
}

/** The open case next after it, if any. */
export async function nextTurn(
  db: Database,
  { subject, caseId }: Place,
): Promise<{ readonly next?: string }> {
  return guarded(async () => {
    const { rows } = await sql<{
      next: string | null;
    }>`select next_turn(${subject}, ${caseId}) as next`.execute(db);
    const next = rows[0]?.next ?? undefined;
    return next === undefined ? {} : { next };
  }, `case ${caseId}`);
}
