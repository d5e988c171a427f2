import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Client } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Pool } from 'pg';
import { openDatabase } from '../../activities/store/database.ts';
import { migrate } from '../../activities/store/migrations/index.ts';
import type { Store } from '../../activities/store/port.ts';
import { createStore, type KeptStore } from '../../activities/store/store.ts';
import type { Calendar } from '../../shared/calendar/types.ts';
import { loadConfig, type Config } from '../../temporal.config.ts';
import { bundleWorkflows, forAll } from '../../workers/bundle/bundle.ts';
import { Cases } from '../../workers/client/cases.ts';
import { dataConverter } from '../../workers/codec/data-converter.ts';
import { loadKeys, type Keys } from '../../workers/codec/keys.ts';
import { standInAddresses } from '../../workers/local/stand-ins.ts';
import { createSandbox } from '../../workers/sandbox/server.ts';
import { readStaff } from '../../workers/staff.ts';
import { createWorkers, runAll, type WorkerParts } from '../../workers/workers.ts';

let bundle: Promise<{ code: string }> | undefined;

export interface WorldOptions {
  readonly calendar?: () => Calendar;
  /** The calendar's editions in their order. */
  readonly amended?: WorkerParts['amended'];
  /** The store as the workers see it; tests give one that fails for a while. */
  readonly storeSeen?: (store: KeptStore) => Store;
  readonly environment?: Readonly<Record<string, string>>;
  /** The clock of the stand-ins; the machine's without it. */
  readonly standInsAt?: () => Date;
  /** A database of the caller's, emptied for this world: a new one takes seconds. Without it the world has its own. */
  readonly database?: PGlite;
}

/** A Temporal server with everything beside it that is ours, or stands in for others: real store, real adapters. */
export interface World {
  readonly config: Config;
  readonly keys: Keys;
  readonly client: Client;
  readonly cases: Cases;
  readonly store: KeptStore;
  readonly sandboxUrl: string;
  /** Whether its server skips time. */
  readonly skipsTime: boolean;
  /** The server's time at the last look; `look` renews it. */
  look(): Promise<Date>;
  /** Starts the workers, with other keys, settings or code where a test says so. */
  startWorkers(other?: Partial<Pick<WorkerParts, 'config' | 'keys' | 'bundles'>>): Promise<void>;
  stopWorkers(): Promise<void>;
  /** Whether somebody is there to answer a query. */
  working(): boolean;
  bundle(): Promise<{ code: string }>;
  close(): Promise<void>;
}

/** Builds a world around a running server. Workers run until they are stopped. */
export async function createWorld(env: TestWorkflowEnvironment, options: WorldOptions = {}): Promise<World> {
  const dataDir = await mkdtemp(join(tmpdir(), 'senim-world-'));
  const sandbox = await createSandbox(options.standInsAt === undefined ? {} : { now: options.standInsAt });
  const sandboxUrl = await sandbox.listen({ host: '127.0.0.1', port: 0 });
  const config = loadConfig({
    SENIM_DATA_DIR: dataDir,
    SENIM_LOG_LEVEL: 'silent',
    ...standInAddresses(Number(new URL(sandboxUrl).port)),
    SENIM_CALL_SECONDS: '2',
    TEMPORAL_NAMESPACE: env.namespace ?? 'default',
    ...options.environment,
  });
  const keys = await loadKeys(config);
  const lite = options.database ?? (await PGlite.create());
  await lite.exec('drop schema public cascade; create schema public');
  const database = openDatabase(new Pool(Object.assign(createPgConfig(lite), { max: 1 })));
  await migrate(database);
  const store = createStore(database, keys);
  const directory = readStaff('workers/sandbox/staff.json');
  const client = new Client({
    connection: env.connection,
    namespace: config.temporal.namespace,
    dataConverter: dataConverter(keys),
  });
  let now = new Date(await env.currentTimeMs());
  const cases = new Cases({
    client,
    attestationKey: keys.attestationKey,
    now: () => now,
  });
  let stop: (() => void) | undefined;
  let running: Promise<void> | undefined;
  bundle ??= bundleWorkflows();
  const world: World = {
    config,
    keys,
    client,
    cases,
    store,
    sandboxUrl,
    skipsTime: env.supportsTimeSkipping,
    async look() {
      now = new Date(await env.currentTimeMs());
      return now;
    },
    async startWorkers(other = {}) {
      const workers = await createWorkers({
        config,
        keys,
        store: options.storeSeen?.(store) ?? store,
        staff: { current: () => directory },
        connection: env.nativeConnection,
        bundles: forAll(await (bundle ?? bundleWorkflows())),
        ...(options.calendar === undefined ? {} : { calendar: options.calendar }),
        ...(options.amended === undefined ? {} : { amended: options.amended }),
        ...other,
      });
      running = runAll(workers, new Promise<void>((resolve) => (stop = resolve)));
    },
    bundle: () => (bundle ??= bundleWorkflows()),
    working: () => running !== undefined,
    async stopWorkers() {
      stop?.();
      await running;
      running = undefined;
    },
    async close() {
      await world.stopWorkers();
      await sandbox.close();
      await database.destroy();
      if (lite !== options.database) await lite.close();
      await rm(dataDir, { recursive: true });
    },
  };
  return world;
}
