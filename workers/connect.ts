import { NativeConnection } from '@temporalio/worker';
import type { Config } from '../temporal.config.ts';
import { connectionOptions } from './client/connect.ts';

/** The workers' connection. Close it when they have drained. */
export function connectWorker(config: Config): Promise<NativeConnection> {
  return NativeConnection.connect(connectionOptions(config));
}
