import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { searchAttributes } from '../../shared/search-attributes.ts';
import { loadConfig } from '../../temporal.config.ts';
import { resolveTestServer } from '../../workers/local/temporal-server.ts';

// The SDK tells of every worker's state otherwise.
Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { forward: {}, filter: 'OFF' } },
});

/** A time-skipping server of this test file's own. */
export async function timeSkippingServer(): Promise<TestWorkflowEnvironment> {
  const { path } = await resolveTestServer(loadConfig(), { log: () => undefined });
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
