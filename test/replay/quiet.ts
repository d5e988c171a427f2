import { IllegalStateError } from '@temporalio/common';
import { DefaultLogger, Runtime } from '@temporalio/worker';

/** The core and the SDK say nothing: what a replay finds is its result. A process that has a runtime already keeps it. */
export function quiet(): void {
  try {
    Runtime.install({
      logger: new DefaultLogger('ERROR', () => undefined),
      telemetryOptions: { logging: { forward: {}, filter: 'OFF' } },
    });
  } catch (error) {
    if (!(error instanceof IllegalStateError)) throw error;
  }
}
