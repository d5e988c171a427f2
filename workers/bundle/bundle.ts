import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { converterPaths } from '../codec/data-converter.ts';
import { writeCompiledChecks } from './checks.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const interceptorModules = [here('../../workflows/interceptors.ts')];

/**
 * The workflow code of all procedures as one script. `production` is minified and carries a source map without the
 * sources; the SDK needs an inline map in either mode.
 */
export async function bundleWorkflows(
  mode: 'development' | 'production' = 'development',
): Promise<{ code: string }> {
  const checks = writeCompiledChecks();
  const { code } = await bundleWorkflowCode({
    workflowsPath: here('../../workflows/index.ts'),
    workflowInterceptorModules: interceptorModules,
    preloadModules: [here('../../workflows/preload.ts')],
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
