import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { searchAttributes } from '../../shared/search-attributes.ts';
import { loadConfig } from '../../temporal.config.ts';
import { resolveTemporalCli, resolveTestServer } from '../../workers/local/temporal-server.ts';
import { heldClock } from './faketime.ts';

// The SDK tells of every worker's state otherwise.
Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { forward: {}, filter: 'OFF' } },
});

/** Where the time-skipping server lies; found, or fetched. */
async function testServerPath(): Promise<string> {
  const { path } = await resolveTestServer(loadConfig(), { log: () => undefined });
  return path;
}

/** A time-skipping server of this test file's own; its clock begins at the machine's time. */
export async function timeSkippingServer(): Promise<TestWorkflowEnvironment> {
  return testServer(await testServerPath());
}

/** A Temporal server whose time goes on only when it is told to. */
export interface HeldServer {
  readonly env: TestWorkflowEnvironment;
  /** Moves its time to a moment, milliseconds, and makes it look what is due. */
  goTo(moment: number): Promise<void>;
  close(): Promise<void>;
}

/** A time-skipping server that skips nothing: its time stands at a moment, milliseconds, until it is moved. */
export async function heldServer(moment: number): Promise<HeldServer> {
  const clock = await heldClock(await testServerPath(), moment);
  const env = await testServer(clock.path);
  const { testService } = env.connection;
  if (testService === undefined) throw new Error('the server keeps no time of its own');
  return {
    env,
    async goTo(to) {
      await clock.set(to);
      // Its timers wait by a stopwatch, which knows nothing of the clock: whatever is put among them makes it look.
      await testService.sleep({ duration: {} });
    },
    async close() {
      await env.teardown();
      await clock.remove();
    },
  };
}

async function testServer(path: string): Promise<TestWorkflowEnvironment> {
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
  const types = { KEYWORD: 2, BOOL: 5, DATETIME: 6, KEYWORD_LIST: 7 } as Record<string, number>;
  await env.connection.operatorService.addSearchAttributes({
    namespace: env.namespace ?? 'default',
    searchAttributes: Object.fromEntries(
      Object.values(searchAttributes).map((k) => [k.name, types[k.type]!]),
    ),
  });
  return env;
}

/** A dev server of this test file's own: it lists workflows, which the time-skipping one does not. */
export async function devServer(): Promise<TestWorkflowEnvironment> {
  const config = loadConfig({ ...process.env, TEMPORAL_ADDRESS: undefined });
  const found = await resolveTemporalCli(config, { log: () => undefined });
  if (found.kind === 'cluster') throw new Error('a dev server is no cluster');
  return TestWorkflowEnvironment.createLocal({
    server: {
      executable: { type: 'existing-path', path: found.path },
      ui: false,
      log: { format: 'pretty', level: 'error' },
      searchAttributes: Object.values(searchAttributes),
    },
  });
}
