import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { converterPaths } from '../codec/data-converter.ts';
import { writeCompiledChecks } from './checks.ts';

/** A module of the workflows, in this file's own kind: the sources or the compiled output. */
const module = (name: string) =>
  fileURLToPath(new URL(`../../workflows/${name}${extname(import.meta.url)}`, import.meta.url));

/**
 * The workflow code of all procedures as one script. `production` is minified and carries a source map without the
 * sources; the SDK needs an inline map in either mode.
 */
export async function bundleWorkflows(
  mode: 'development' | 'production' = 'development',
): Promise<{ code: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'senim-bundle-'));
  try {
    return await bundle(mode, writeCompiledChecks(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundle(mode: 'development' | 'production', checks: string): Promise<{ code: string }> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: module('index'),
    workflowInterceptorModules: [module('interceptors')],
    preloadModules: [module('preload')],
    ...converterPaths,
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({
      ...config,
      mode,
      ...(mode === 'production' ? { devtool: 'inline-nosources-cheap-source-map' } : {}),
      resolve: {
        ...config.resolve,
        // The SDK gives its aliases as an object; webpack's type allows a list too.
        alias: { ...(config.resolve?.alias as Record<string, string>), '#checks$': checks },
      },
    }),
  });
  return { code };
}
