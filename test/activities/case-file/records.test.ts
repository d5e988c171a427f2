import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assembleCaseFile } from '../../../activities/case-file/assemble.ts';
import { openDatabase, type Database } from '../../../activities/store/database.ts';
import { migrate } from '../../../activities/store/migrations/index.ts';
import { createStore, type KeptStore } from '../../../activities/store/store.ts';
import { batch, keyRings, setClock } from '../store/fixtures.ts';
import { foundIn, namesOf, textOf } from './forge.ts';

const CASE = 'application/A-1';

let lite: PGlite;
let db: Database;
let store: KeptStore;

/** Steps 1 to `to` of a case, recorded at noon of a day. */
async function recorded(caseId: string, to: number, day: string): Promise<void> {
  await setClock(db, `${day}T12:00:00+05:00`);
  const { events, projection } = batch(caseId, 1, to);
  // Runs of one case are of one person.
  const applicantKey = `person ${/[^/]+\/[^/]+/.exec(caseId)?.[0] ?? ''}`;
  await store.append({ events, projection: { ...projection, applicantKey } });
}

async function recordsOf(caseId: string, asKnown?: string) {
  const records = await store.caseRecords(caseId, asKnown);
  if (records === undefined) throw new Error(`there is no case ${caseId}`);
  return records;
}

beforeAll(async () => {
  lite = await PGlite.create();
  db = openDatabase(new Pool(Object.assign(createPgConfig(lite), { max: 1 })));
  await migrate(db);
  store = createStore(db, { ring: keyRings()('key-1') });
  await recorded(CASE, 3, '2026-11-23');
  await recorded('application/A-12', 2, '2026-11-23');
  await recorded(CASE, 5, '2026-11-24');
  await recorded(`${CASE}/10`, 1, '2026-11-25');
  await recorded(`${CASE}/2`, 2, '2026-11-26');
  await setClock(db, '2026-11-26T10:00:00+05:00');
  await store.anchorPastDays('2026-11-26T10:00:00+05:00');
});
afterAll(async () => {
  await db.destroy();
  await lite.close();
});

describe('the records of a case', () => {
  it('take its later runs along, by whichever run it is asked for, and no other case', async () => {
    const ids = [CASE, `${CASE}/2`, `${CASE}/10`];
    for (const asked of ids) expect((await recordsOf(asked)).cases.map(({ caseId }) => caseId)).toEqual(ids);
    const { archive } = assembleCaseFile(await recordsOf(CASE));
    expect(foundIn(archive)).toEqual([]);
    expect(namesOf(archive)).toContain('10-journal/application_A-1_10.jsonl');
    expect(textOf(archive, '00-index.html')).toContain(`${CASE}\n${CASE}/2`.replace('\n', '<br>'));
    expect(textOf(archive, '03-steps.html')).toContain(`<h2>${CASE}/10</h2>`);
  });

  it('are those of a moment: rows, runs and anchors recorded by then', async () => {
    const then = await recordsOf(CASE, '2026-11-24T12:00:00+05:00');
    expect(then.cases.map(({ caseId, rows, steps }) => [caseId, rows.length, steps.length])).toEqual([
      [CASE, 5, 5],
    ]);
    expect(then.days).toEqual([]);
    expect((await recordsOf(CASE)).days.map(({ anchor }) => anchor.day)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
    ]);
    expect(await store.caseRecords(CASE, '2026-11-01T00:00:00Z')).toBeUndefined();
    expect(await store.caseRecords('application/A-3')).toBeUndefined();
  });

  it('prove an anchored day by hashes of its heads, which name no other case', async () => {
    const { days, cases } = await recordsOf(CASE);
    expect(days[0]?.heads).toHaveLength(2);
    const { archive } = assembleCaseFile({ ...(await recordsOf(CASE)), cases });
    for (const name of namesOf(archive))
      expect([name, textOf(archive, name).includes('A-12')]).toEqual([name, false]);
    // A day that was anchored with other heads.
    const [first, ...rest] = days;
    const forged = { ...first!, heads: first!.heads.toReversed() };
    const other = assembleCaseFile({ ...(await recordsOf(CASE)), days: [forged, ...rest] });
    expect(foundIn(other.archive)).toEqual(['DAY_DIFFERS 2026-11-23']);
  });

  it('of a person whose key is deleted stay a chain, and say so', async () => {
    await store.erasePerson(`person ${CASE}`);
    const { archive } = assembleCaseFile(await recordsOf(CASE));
    expect(foundIn(archive)).toEqual([]);
    expect(textOf(archive, '03-steps.html')).toContain('уничтожены вместе с ключом лица');
    expect(textOf(archive, '03-steps.json')).not.toContain('Асель');
  });
});
