import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import { openDatabase, type Database } from '../../activities/store/database.ts';
import { createStore, type KeptStore } from '../../activities/store/store.ts';
import type { StaffDirectory } from '../../shared/directory.ts';
import { cliErrors } from '../../shared/texts/cli-errors.ts';
import { isUnreadable } from '../../shared/unreadable.ts';
import { type Config, loadConfig } from '../../temporal.config.ts';
import { Cases } from '../client/cases.ts';
import { connectClient } from '../client/connect.ts';
import { EncryptionCodec } from '../codec/encryption.ts';
import { type Keys, loadKeys } from '../codec/keys.ts';
import { runningStack } from '../local/running.ts';
import { readStaff } from '../staff.ts';
import { temporalAddress } from './errors.ts';
import { UsageError } from './usage-error.ts';

/** Where histories come from, and what reads their payloads. */
export interface Histories {
  readonly client: Client;
  readonly codec: PayloadCodec;
}

/** What commands work with. Nothing is opened before it is asked for. */
export interface Context {
  readonly config: Config;
  readonly now: () => Date;
  cases(): Promise<Cases>;
  store(): Promise<
    Pick<
      KeptStore,
      | 'history'
      | 'caseOf'
      | 'caseRecords'
      | 'openCases'
      | 'registryEntry'
      | 'registryList'
      | 'registryVersion'
      | 'disseminated'
      | 'verify'
      | 'amendments'
      | 'proposeAmendment'
      | 'approveAmendment'
      | 'withdrawAmendment'
    >
  >;
  directory(): StaffDirectory;
}

/** With the histories themselves, which one command alone reads. */
export interface WithHistories extends Context {
  histories(): Promise<Histories>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The configuration of a command. */
export interface CommandConfig extends Config {
  /** Whether anybody said where Temporal is: in development its default port may be another installation's. */
  readonly temporalKnown: boolean;
}

/**
 * The configuration as `loadConfig` reads it; what it leaves open is taken from the stack that runs on this project's
 * data folder, from whichever folder the command is called.
 */
export async function configOf(env: NodeJS.ProcessEnv = process.env): Promise<CommandConfig> {
  const own = {
    SENIM_DATA_DIR: join(root, '.data'),
    SENIM_STAFF_FILE: join(root, 'workers/sandbox/staff.json'),
  };
  const given = { ...own, ...env };
  const found: NodeJS.ProcessEnv = { ...(await runningStack(resolve(given.SENIM_DATA_DIR))), ...given };
  const config = loadConfig(found);
  const said = found['TEMPORAL_ADDRESS'] ?? found['SENIM_TEMPORAL_PORT'];
  return { ...config, temporalKnown: config.mode === 'production' || said !== undefined };
}

/** Opens what a command asks for; `close` closes what was opened. */
export class Installation implements WithHistories {
  readonly config: CommandConfig;
  readonly now = () => new Date();
  #keys: Keys | undefined;
  #client: Client | undefined;
  #database: Database | undefined;

  constructor(config: CommandConfig) {
    this.config = config;
  }

  async cases(): Promise<Cases> {
    const { attestationKey } = await this.keys();
    return new Cases({ client: await this.client(), attestationKey });
  }

  async histories(): Promise<Histories> {
    const { ring } = await this.keys();
    return { client: await this.client(), codec: new EncryptionCodec(ring) };
  }

  async store(): Promise<KeptStore> {
    const { url } = this.config.database;
    if (url === undefined) throw new UsageError(cliErrors.databaseDown, { at: '' });
    const keys = await this.keys();
    this.#database ??= openDatabase(url);
    return createStore(this.#database, keys);
  }

  directory(): StaffDirectory {
    return readStaff(this.config.staffFile);
  }

  async close(): Promise<void> {
    await this.#client?.connection.close();
    await this.#database?.destroy();
  }

  private async client(): Promise<Client> {
    const keys = await this.keys();
    const { temporalKnown, dataDir } = this.config;
    if (!temporalKnown) throw new UsageError(cliErrors.notRunning, { dataDir });
    return (this.#client ??= await connectClient(this.config, keys).catch(() => {
      throw new UsageError(cliErrors.temporalDown, { address: temporalAddress(this.config) });
    }));
  }

  /** In development the keys of the stack that was started; a command never makes keys of its own. */
  private async keys(): Promise<Keys> {
    const { keys, codec, mode, dataDir } = this.config;
    const given = keys.ring && keys.pseudonym && keys.attestation && codec.token;
    if (!given && mode === 'development' && !existsSync(join(dataDir, 'keys.json')))
      throw new UsageError(cliErrors.noKeys, { dataDir });
    return (this.#keys ??= await loadKeys(this.config));
  }
}

/** An answer of a case as it is. Throws `UsageError` when it cannot be read with the keys at hand. */
export function readable<T>(given: T): T {
  if (isUnreadable(given)) throw new UsageError(cliErrors.otherKeys);
  return given;
}
