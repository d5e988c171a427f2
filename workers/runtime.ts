import { DefaultLogger, type LogLevel, Runtime } from '@temporalio/worker';
import type { Config } from '../temporal.config.ts';
import { createLogger, type ProcessLogger } from './logger.ts';

const levels = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
} as const satisfies Record<LogLevel, string>;

/**
 * Installs the SDK's runtime for this process, once, before anything else of the SDK is used: its log, the workflows', the
 * activities' and the core's go through our logger. Signals are left to the process, which stops its parts in order.
 * Throws `IllegalStateError` when a runtime is installed already.
 */
export function installRuntime(config: Config, name: string): ProcessLogger {
  const logger = createLogger(config.logLevel, name);
  Runtime.install({
    logger: new DefaultLogger(sdkLevel(config.logLevel), ({ level, message, meta }) => {
      logger[levels[level]](meta ?? {}, message);
    }),
    telemetryOptions: { logging: { filter: { core: 'WARN', other: 'ERROR' }, forward: {} } },
    shutdownSignals: [],
  });
  return logger;
}

function sdkLevel(level: Config['logLevel']): LogLevel {
  const known = Object.entries(levels).find(([, ours]) => ours === level);
  // Silent is pino's own; the SDK has no such level.
  return known ? (known[0] as LogLevel) : 'ERROR';
}
