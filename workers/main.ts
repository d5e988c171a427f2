import { openDatabase } from '../activities/store/database.ts';
import { migrate } from '../activities/store/migrations/index.ts';
import { createStore } from '../activities/store/store.ts';
import { loadConfig } from '../temporal.config.ts';
import { bundleWorkflows } from './bundle/bundle.ts';
import { loadKeys } from './codec/keys.ts';
import { connectWorker } from './connect.ts';
import { anchorDaily } from './anchoring.ts';
import { announceReady } from './ready.ts';
import { installRuntime } from './runtime.ts';
import { watchStaff } from './staff.ts';
import { createWorkers, runAll } from './workers.ts';

/** The worker process: procedures and outside systems, until SIGTERM or SIGINT; then it drains and ends. */
const config = loadConfig();
const logger = installRuntime(config, 'worker');
const keys = await loadKeys(config);
const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
});
const database = openDatabase(config.database.url ?? '', () =>
  logger.warn({ system: 'registry' }, 'database connection lost'),
);
await migrate(database);
const store = createStore(database, keys);
const staff = watchStaff(config.staffFile, (problem) => logger.error({ system: 'staff' }, problem));
const connection = await connectWorker(config);
const bundle = await bundleWorkflows(process.env['NODE_ENV'] === 'production' ? 'production' : 'development');
const workers = await createWorkers({ config, keys, store, staff, connection, bundle });
const stopAnchoring = anchorDaily(store, logger);
announceReady();
await runAll(workers, stopped);
stopAnchoring();
staff.close();
await connection.close();
await database.destroy();
