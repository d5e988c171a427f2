import { randomBytes } from 'node:crypto';
import type { Database } from './database.ts';
import { guarded, StoreError } from './errors.ts';
import type { KeyRing, StoreKeys } from './keys.ts';
import { derive, seal, unseal, type PersonKeys } from './personal.ts';

const context = (person: string) => `person ${person}`;

function unwrap(ring: KeyRing, person: string, row: { ring_key: string; wrapped: Uint8Array }): Buffer {
  const key = ring.get(row.ring_key);
  if (key === undefined) throw new StoreError('KEY_UNKNOWN', `key ${row.ring_key}`);
  return unseal(key, context(person), row.wrapped);
}

/** The keys of a person (keyed pseudonym); made on first use. Throws `KEY_UNKNOWN`, `KEY_WRONG`. */
export async function personKeys(db: Database, keys: StoreKeys, person: string): Promise<PersonKeys> {
  const read = () =>
    db
      .selectFrom('person_keys')
      .select(['id', 'ring_key', 'wrapped'])
      .where('person', '=', person)
      .executeTakeFirst();
  let row = await read();
  if (row === undefined) {
    const { id, key } = keys.ring.current;
    const wrapped = seal(key, context(person), randomBytes(32));
    await db
      .insertInto('person_keys')
      .values({ person, ring_key: id, wrapped })
      .onConflict((on) => on.column('person').doNothing())
      .execute();
    row = await read();
    if (row === undefined) throw new StoreError('PERSON_KEY_GONE');
  }
  return derive(row.id, unwrap(keys.ring, person, row));
}

/** Keys by the ids that journal rows name; a deleted one is absent. */
export async function personKeysById(
  db: Database,
  keys: StoreKeys,
  ids: readonly number[],
): Promise<ReadonlyMap<number, PersonKeys>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('person_keys').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, derive(row.id, unwrap(keys.ring, row.person, row))]));
}

/** Deletes a person's key: what the journal holds of the person is unreadable for ever, the chain stays verifiable. */
export async function erasePerson(db: Database, person: string): Promise<'erased' | 'unknown'> {
  return guarded(async () => {
    const { numDeletedRows } = await db
      .deleteFrom('person_keys')
      .where('person', '=', person)
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n ? 'erased' : 'unknown';
  });
}

const BATCH = 500;

/** Wraps every person's key with the ring's current key, so that older keys may leave the ring; returns how many. */
export async function rewrapPersonKeys(db: Database, keys: StoreKeys): Promise<number> {
  const { id, key } = keys.ring.current;
  return guarded(async () => {
    for (let done = 0, after = 0; ;) {
      const rows = await db
        .selectFrom('person_keys')
        .selectAll()
        .where('ring_key', '<>', id)
        .where('id', '>', after)
        .orderBy('id')
        .limit(BATCH)
        .execute();
      for (const row of rows) {
        const wrapped = seal(key, context(row.person), unwrap(keys.ring, row.person, row));
        await db.updateTable('person_keys').set({ ring_key: id, wrapped }).where('id', '=', row.id).execute();
        after = row.id;
      }
      done += rows.length;
      if (rows.length < BATCH) return done;
    }
  });
}
