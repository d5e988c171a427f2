import { sql } from 'kysely';
import type { Database } from './database.ts';
import { guarded } from './errors.ts';
import type { Place } from './port.ts';

/** Takes a place among the cases about one thing, once (RULES-15); the open case next before it, if any. */
export async function takeTurn(db: Database, place: Place): Promise<{ readonly ahead?: string }> {
  const ahead = await neighbour(db, 'take_turn', place);
  return ahead === undefined ? {} : { ahead };
}

/** The open case next after it, if any. */
export async function nextTurn(db: Database, place: Place): Promise<{ readonly next?: string }> {
  const next = await neighbour(db, 'next_turn', place);
  return next === undefined ? {} : { next };
}

function neighbour(
  db: Database,
  asked: 'take_turn' | 'next_turn',
  { subject, caseId }: Place,
): Promise<string | undefined> {
  return guarded(async () => {
    const { rows } = await sql<{
      case: string | null;
    }>`select ${sql.ref(asked)}(${subject}, ${caseId}) as "case"`.execute(db);
    return rows[0]?.case ?? undefined;
  }, `case ${caseId}`);
}
