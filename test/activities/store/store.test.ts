import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Pool } from 'pg';
import { openDatabase } from '../../../activities/store/database.ts';
import { storeTruths } from './suite.ts';

storeTruths('PGlite', async () => {
  const lite = await PGlite.create();
  const db = openDatabase(new Pool(Object.assign(createPgConfig(lite), { max: 1 })));
  return {
    db,
    close: async () => {
      await db.destroy();
      await lite.close();
    },
  };
});
