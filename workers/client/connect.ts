import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { Config } from '../../temporal.config.ts';
import { dataConverter } from '../codec/data-converter.ts';
import type { Keys } from '../codec/keys.ts';

/** Where the Temporal server is: the standard `TEMPORAL_*` variables, else the port of the local stack. */
export function connectionOptions(config: Config) {
  if (config.temporal.address === undefined) return { address: `127.0.0.1:${String(config.temporal.port)}` };
  return loadClientConnectConfig({ disableFile: true }).connectionOptions;
}

/** A client that writes and reads as the workers do. Gives up after 3 s. Close with `client.connection.close()`. */
export async function connectClient(config: Config, keys: Pick<Keys, 'ring'>): Promise<Client> {
  const connection = await Connection.connect({ ...connectionOptions(config), connectTimeout: '3s' });
  return new Client({ connection, namespace: config.temporal.namespace, dataConverter: dataConverter(keys) });
}
