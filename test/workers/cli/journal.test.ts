import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../../activities/store/database.ts';
import { migrate } from '../../../activities/store/migrations/index.ts';
import { createStore, type KeptStore } from '../../../activities/store/store.ts';
import { loadConfig } from '../../../temporal.config.ts';
import type { Context } from '../../../workers/cli/context.ts';
import { mendable } from '../../../workers/cli/errors.ts';
import { timeline } from '../../../workers/cli/history.ts';
import { verifyJournal } from '../../../workers/cli/journal.ts';
import { batch, forge, keyRings } from '../../activities/store/fixtures.ts';

let lite: PGlite;
let db: Database;
let store: KeptStore;
const context: Context = {
  config: loadConfig({}),
  now: () => new Date(),
  cases: () => Promise.reject(new Error('the journal is not asked of Temporal')),
  store: () => Promise.resolve(store),
  directory: () => ({ members: [] }),
};

beforeAll(async () => {
  lite = await PGlite.create();
  db = openDatabase(new Pool(Object.assign(createPgConfig(lite), { max: 1 })));
  store = createStore(db, { ring: keyRings()('key-1') });
});
afterAll(async () => {
  await db.destroy();
  await lite.close();
});

describe('journal verify', () => {
  it('says what to do when the tables are not there', async () => {
    const failed = await verifyJournal(context).catch((error: unknown) => error);
    expect(mendable(failed)?.ru).toContain('нет таблиц этого выпуска');
  });
  it('finds a sound journal sound', async () => {
    await migrate(db);
    await store.append(batch('application/A-1', 1, 3));
    const answer = await verifyJournal(context);
    expect([answer.ok, ...answer.lines('ru')]).toEqual([
      true,
      'Журнал цел: шагов 3, дел 1, закреплённых дней 0',
    ]);
  });
  it('names each changed and missing row, and is not ok then', async () => {
    await store.append(batch('application/A-2', 1, 3));
    await forge(
      db,
      'journal',
      `update journal set data = '{"n":9}' where case_id = 'application/A-1' and n = 2`,
    );
    await forge(db, 'journal', `delete from journal where case_id = 'application/A-2' and n = 3`);
    const answer = await verifyJournal(context);
    const [summary, ...problems] = answer.lines('ru');
    expect(answer.ok).toBe(false);
    expect(summary).toContain('ЖУРНАЛ ПОВРЕЖДЁН: нарушений 2');
    expect(problems).toEqual([
      '  дело application/A-1, шаг 2: строка шага изменена после записи (ROW_CHANGED)',
      expect.stringContaining('дело application/A-2, шаг 3: дело дошло до этого шага'),
    ]);
    expect(answer.lines('kk').join()).toContain('application/A-1 ісі, 2-қадам');
    expect(answer.json).toMatchObject({
      ok: false,
      problems: [{ n: 2, text: { kk: expect.any(String) } }, {}],
    });
  });
});

describe('timeline', () => {
  it('of a step whose personal data do not open says which command finds out why', async () => {
    const events = batch('application/A-3', 1).events.map((event) => ({ ...event, personal: { name: 'А' } }));
    await store.append({ ...batch('application/A-3', 1), events });
    await forge(db, 'journal', `update journal set personal = '\\x00' where case_id = 'application/A-3'`);
    const failed = await timeline(context, 'application/A-3').catch((error: unknown) => error);
    const line = mendable(failed);
    expect(line?.ru).toMatch(
      /Персональные данные не открываются .*application\/A-3.*npx senim journal verify/,
    );
    expect(line?.kk).toMatch(/Дербес деректер.*npx senim journal verify/);
  });
});
