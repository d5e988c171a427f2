import { openDatabase } from '../activities/store/database.ts';
import { migrate } from '../activities/store/migrations/index.ts';
import { createStore } from '../activities/store/store.ts';
import { loadWorkerConfig } from '../temporal.config.ts';
import { anchorDaily } from './anchoring.ts';
import { bundlesOf } from './bundle/bundle.ts';
import { watchCalendar } from './calendar.ts';
import { loadKeys } from './codec/keys.ts';
import { connectWorker } from './connect.ts';
import { askedToStop, runProcess } from './process.ts';
import { announceReady } from './ready.ts';
import { installRuntime } from './runtime.ts';
import { watchStaff } from './staff.ts';
import { createWorkers, runAll } from './workers.ts';

/** The worker process: procedures and outside systems, until it is asked to stop; then it drains and ends. */
await runProcess(async () => {
  const config = loadWorkerConfig();
  const logger = installRuntime(config, 'worker');
  const keys = await loadKeys(config);
  const stopped = askedToStop();
  const database = openDatabase(config.database.url, () =>
    logger.warn({ system: 'registry' }, 'connection lost'),
  );
  await migrate(database);
  const store = createStore(database, keys);
  const staff = watchStaff(config.staffFile, (problem) => logger.error({ system: 'staff' }, problem));
  const calendar = await watchCalendar(store, logger);
  const connection = await connectWorker(config);
  const bundles = await bundlesOf(config.mode);
  const workers = await createWorkers({
    config,
    keys,
    store,
    staff,
    connection,
    bundles,
    calendar: () => calendar.current(),
    amended: () => calendar.amended(),
  });
  const stopAnchoring = anchorDaily(store, logger);
  announceReady();
  await runAll(workers, stopped);
  stopAnchoring();
  calendar.close();
  staff.close();
  await connection.close();
  await database.destroy();
});
