import { fileURLToPath } from 'node:url';
import type { ConnectionOptions } from '@temporalio/client';
import { type Config, loadConfig } from '../../temporal.config.ts';
import { type Keys, loadKeys } from '../codec/keys.ts';
import { uiCodecEndpoint } from '../codec/server.ts';
import { isReady } from '../ready.ts';
import { emptyDataFolder, endingOrder, openDataFolder } from './data-folder.ts';
import type { StackError } from './errors.ts';
import { lockData } from './lock.ts';
import { prepareNamespace } from './namespace.ts';
import { standInAddresses } from './stand-ins.ts';
import { type NeededPort, requireFreePort, requireFreePorts } from './ports.ts';
import { type LocalPostgres, startPostgres } from './postgres.ts';
import { type Child, type ChildSpec, Processes } from './processes.ts';
import { runningStack } from './running.ts';
import { inOrder, type Step, type StepRunner, unlessAborted } from './steps.ts';
import { startTemporal, withConnection } from './temporal.ts';
import { type ExistingCluster, type FoundBinary, resolveTemporalCli } from './temporal-server.ts';

export interface StackOptions {
  /** Begin with an empty data folder. */
  readonly fresh?: boolean;
  readonly progress?: StepRunner;
  /** Aborted while it starts: what was started is ended in order, then `startStack` rejects. */
  readonly signal?: AbortSignal;
  readonly env?: NodeJS.ProcessEnv;
  /** The mains of our own processes; default those of this project. */
  readonly mains?: Record<OwnProcess, string>;
}

type OwnProcess = 'sandbox' | 'codec' | 'worker';

export interface Stack {
  /** The configuration as the processes of the stack have it: addresses, database, keys and folder filled in. */
  readonly config: Config;
  readonly keys: Keys;
  readonly connection: ConnectionOptions;
  readonly urls: {
    readonly ui?: string;
    readonly standIns: string;
    readonly codec: string;
    readonly temporal: string;
  };
  readonly dataDir: string;
  /** Where the database's files lie; absent with DATABASE_URL. */
  readonly databaseFolder?: string;
  /** Which Temporal server was taken. */
  readonly server: string;
  /** Resolves with the reason when a process of the stack ends by itself. */
  readonly failed: Promise<StackError>;
  /** Ends everything in order: edge, worker, Temporal, database. Calling it again waits for the same end. */
  stop(): Promise<void>;
}

const mainOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ownMains: Record<OwnProcess, string> = {
  sandbox: mainOf('../sandbox/main.ts'),
  codec: mainOf('../codec/main.ts'),
  worker: mainOf('../main.ts'),
};

/**
 * Starts the whole product on this machine and waits until it serves: PostgreSQL (unless DATABASE_URL), Temporal (unless
 * TEMPORAL_ADDRESS), stand-ins, codec server, worker. Throws `StackError` after ending what it had started.
 */
export async function startStack(config: Config, options: StackOptions = {}): Promise<Stack> {
  const dataDir = openDataFolder(config.dataDir);
  const unlock = lockData(dataDir);
  const starting = new Starting({ ...config, dataDir }, dataDir, unlock, options);
  try {
    return await starting.start();
  } catch (error) {
    await starting.stop();
    throw error;
  }
}

class Starting {
  readonly #given: Config;
  readonly #dataDir: string;
  readonly #unlock: () => void;
  readonly #options: StackOptions;
  readonly #run: StepRunner;
  readonly #processes: Processes;
  readonly #children = new Map<string, Child>();
  readonly #ended = new AbortController();
  #postgres: LocalPostgres | undefined;
  #environment: NodeJS.ProcessEnv;
  #stopped: Promise<void> | undefined;

  constructor(given: Config, dataDir: string, unlock: () => void, options: StackOptions) {
    this.#given = given;
    this.#dataDir = dataDir;
    this.#unlock = unlock;
    this.#options = options;
    this.#run = options.progress ?? inOrder;
    this.#processes = new Processes(dataDir);
    this.#environment = {
      ...standInAddresses(given.sandbox.port),
      ...(options.env ?? process.env),
      SENIM_DATA_DIR: dataDir,
    };
  }

  async start(): Promise<Stack> {
    const { codec, temporal, sandbox, database } = this.#given;
    let keys: Keys | undefined;
    let server: ExistingCluster | FoundBinary | undefined;
    const need = <T>(value: T | undefined): T => {
      if (value === undefined) throw new Error('a step of the start ran before the one it rests on');
      return value;
    };
    const steps: Step[] = [
      {
        title: 'Data',
        run: async (say) => {
          if (this.#options.fresh === true) {
            say('ending what runs and emptying the folder');
            await emptyDataFolder(this.#dataDir, this.#processes);
          }
          // Our own code may have changed since; the servers that hold data are taken over further down.
          for (const name of ['sandbox', 'codec', 'worker'])
            await this.#processes.adoptOrEnd(name, async () => false);
          await requireFreePorts(await this.#neededPorts());
          keys = await loadKeys(this.#given);
          Object.assign(this.#environment, keys.toEnvironment());
          return this.#dataDir;
        },
      },
      {
        title: 'PostgreSQL',
        run: async (say) => {
          if (database.url !== undefined) return 'yours (DATABASE_URL)';
          this.#postgres = await startPostgres({ dataDir: this.#dataDir, port: database.port, log: say });
          this.#environment['DATABASE_URL'] = this.#postgres.url;
          return `port ${new URL(this.#postgres.url).port}${this.#postgres.adopted ? ', taken over running' : ''}`;
        },
      },
      {
        title: 'Temporal',
        run: async (say) => {
          server = await resolveTemporalCli(this.#given, { log: say });
          if (server.kind === 'cluster') return server.says;
          say(`starting ${server.says}`);
          const codecEndpoint = uiCodecEndpoint(codec.port, need(keys).codecToken);
          const child = await startTemporal(this.#processes, {
            binary: server.path,
            dataDir: this.#dataDir,
            temporal,
            codecEndpoint,
            ...this.#abort(),
          });
          this.#children.set('temporal', child);
          this.#environment['TEMPORAL_ADDRESS'] = `127.0.0.1:${String(temporal.port)}`;
          return `${server.says}${child.adopted ? ', taken over running' : ''}`;
        },
      },
      {
        title: 'Search attributes',
        run: async () => {
          await withConnection(this.#connection(need(server)), (connection) =>
            prepareNamespace(connection, temporal.namespace),
          );
          return `usable in namespace ${temporal.namespace}`;
        },
      },
      this.#own('sandbox', 'Stand-ins of the outside systems', {
        number: sandbox.port,
        variable: 'SENIM_SANDBOX_PORT',
      }),
      this.#own('codec', 'Codec server', { number: codec.port, variable: 'SENIM_CODEC_PORT' }),
      this.#own('worker', 'Worker'),
    ];
    await this.#run(unlessAborted(steps, this.#options.signal));
    return this.#stack(need(keys), need(server));
  }

  /** What has to be free before anything is started: not what the servers left running already hold. */
  async #neededPorts(): Promise<NeededPort[]> {
    const { codec, temporal, sandbox, database } = this.#given;
    const left = await runningStack(this.#dataDir);
    const ownDatabase = database.url === undefined && left['DATABASE_URL'] === undefined;
    const ownTemporal = temporal.address === undefined && left['SENIM_TEMPORAL_PORT'] === undefined;
    const postgres = { port: database.port, what: 'PostgreSQL', variable: 'SENIM_POSTGRES_PORT' };
    return [
      ...(ownDatabase ? [postgres] : []),
      ...(ownTemporal
        ? [
            { port: temporal.port, what: 'Temporal', variable: 'SENIM_TEMPORAL_PORT' },
            { port: temporal.uiPort, what: "Temporal's UI", variable: 'SENIM_UI_PORT' },
          ]
        : []),
      { port: sandbox.port, what: 'Stand-ins of the outside systems', variable: 'SENIM_SANDBOX_PORT' },
      { port: codec.port, what: 'Codec server', variable: 'SENIM_CODEC_PORT' },
    ];
  }

  #stack(keys: Keys, server: ExistingCluster | FoundBinary): Stack {
    const { codec, sandbox, temporal } = this.#given;
    const local = (port: number) => `http://127.0.0.1:${String(port)}`;
    const failed = this.#processes.firstDeath([...this.#children.values()], this.#ended.signal);
    failed.catch(() => undefined); // ended by `stop`: nothing failed
    return {
      config: this.#config(),
      keys,
      connection: this.#connection(server),
      urls: {
        ...(server.kind === 'cluster' ? {} : { ui: local(temporal.uiPort) }),
        standIns: local(sandbox.port),
        codec: local(codec.port),
        temporal: server.kind === 'cluster' ? server.address : `127.0.0.1:${String(temporal.port)}`,
      },
      dataDir: this.#dataDir,
      ...(this.#postgres === undefined ? {} : { databaseFolder: this.#postgres.folder }),
      server: server.says,
      failed,
      stop: () => this.stop(),
    };
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stopAll().finally(this.#unlock);
    return this.#stopped;
  }

  async #stopAll(): Promise<void> {
    this.#ended.abort();
    const steps: Step[] = endingOrder.flatMap((name) => {
      const child = this.#children.get(name);
      return child === undefined
        ? []
        : [{ title: `Stopping ${name}`, run: async () => (await this.#processes.stop(child), 'stopped') }];
    });
    const postgres = this.#postgres;
    if (postgres !== undefined)
      steps.push({ title: 'Stopping PostgreSQL', run: async () => (await postgres.stop(), 'stopped') });
    await this.#run(steps);
  }

  /** The step that starts a process of our own. */
  #own(name: OwnProcess, title: string, port?: { number: number; variable: string }): Step {
    return {
      title,
      run: async () => {
        if (port !== undefined) await requireFreePort(port.number, title, port.variable);
        const main = (this.#options.mains ?? ownMains)[name];
        const spec: ChildSpec = {
          name,
          command: [process.execPath, '--import', import.meta.resolve('tsx'), main],
          env: this.#environment,
          ...(port === undefined ? {} : { port: port.number }),
          ready: async (output) => isReady(output),
        };
        this.#children.set(name, await this.#processes.start(spec, this.#options.signal));
        return port === undefined ? 'ready' : `port ${String(port.number)}`;
      },
    };
  }

  #connection(server: ExistingCluster | FoundBinary): ConnectionOptions {
    return server.kind === 'cluster'
      ? server.connectionOptions
      : { address: `127.0.0.1:${String(this.#given.temporal.port)}` };
  }

  #config(): Config {
    return loadConfig(this.#environment);
  }

  #abort(): { signal?: AbortSignal } {
    return this.#options.signal === undefined ? {} : { signal: this.#options.signal };
  }
}
