import { sql } from 'kysely';
import type { Json } from '../../shared/json.ts';
import type { Database } from './database.ts';
import { guarded } from './errors.ts';
import type { Claim } from './port.ts';

/** Takes an application number for a body. Of two at once one gets it; the other waits and sees whose it is. */
export async function claim(
  db: Database,
  number: string,
  caseId: string,
  bodyHash: string,
  receipt: Json,
): Promise<Claim> {
  return guarded(async () => {
    const { numInsertedOrUpdatedRows: taken } = await db
      .insertInto('claims')
      .values({ number, case_id: caseId, body_hash: bodyHash, receipt: JSON.stringify({ receipt }) })
      .onConflict((on) => on.column('number').doNothing())
      .executeTakeFirstOrThrow();
    if (taken === 1n) return { kind: 'claimed', receipt };
    const held = await db
      .selectFrom('claims')
      .select(['body_hash', 'receipt'])
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    return held.body_hash === bodyHash ? { kind: 'known', receipt: held.receipt.receipt } : { kind: 'taken' };
  }, `number ${number}`);
}

/** SHA-256 of the body that a number was taken for; undefined when nobody has taken it. */
export async function claimed(db: Database, number: string): Promise<string | undefined> {
  return guarded(async () => {
    const held = await db
      .selectFrom('claims')
      .select('body_hash')
      .where('number', '=', number)
      .executeTakeFirst();
    return held?.body_hash;
  }, `number ${number}`);
}

/** Next number of an outgoing document, `<year>-<n>` from 1 in each year; the same key gets the same number. */
export async function documentNumber(db: Database, key: string, year: number): Promise<string> {
  return guarded(async () => {
    const { rows } = await sql<{ number: string }>`select document_number(${key}, ${year}) as number`.execute(
      db,
    );
    return rows[0]!.number; // a function call gives exactly one row
  }, `document ${key}`);
}
