import { DefaultLogger, Runtime } from '@temporalio/worker';

/** The core and the SDK say nothing: what a replay finds is its result. Before the first worker of a process. */
export function quiet(): void {
  Runtime.install({
    logger: new DefaultLogger('ERROR', () => undefined),
    telemetryOptions: { logging: { forward: {}, filter: 'OFF' } },
  });
}
