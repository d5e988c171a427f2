import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type BundleOptions } from '@temporalio/worker';
import { converterPaths } from '../codec/data-converter.ts';
import { writeCompiledChecks } from './checks.ts';

/** A module of the workflows, in this file's own kind: the sources or the compiled output. */
const module = (name: string) =>
  fileURLToPath(new URL(`../../workflows/${name}${extname(import.meta.url)}`, import.meta.url));

/**
 * The workflow code of all procedures as one script; `production` is minified to one line.
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
      module: { ...config.module, rules: config.module?.rules?.map(inNewerLanguage) ?? [] },
      ...(mode === 'production' ? { devtool: 'inline-nosources-cheap-source-map' } : {}),
      resolve: {
        ...config.resolve,
        // The SDK gives its aliases as an object; webpack's type allows a list too.
        alias: { ...(config.resolve?.alias as Record<string, string>), '#checks$': checks },
      },
    }),
  });
  return { code: mode === 'production' ? code.replace(SOURCE_MAP, EMPTY_MAP) : code };
}

const SOURCE_MAP = /(?<=^\/\/# sourceMappingURL=data:application\/json;charset=utf-8;base64,).*$/m;
/** A script of one line has no lines to map; the SDK wants a map all the same. */
const EMPTY_MAP = Buffer.from(
  JSON.stringify({ version: 3, file: 'workflow-bundle.js', sources: [], names: [], mappings: '' }),
).toString('base64');

type Config = Parameters<NonNullable<BundleOptions['webpackConfigHook']>>[0];
type Rule = NonNullable<NonNullable<Config['module']>['rules']>[number];

/** The SDK's loader writes the language of 2017, with helpers for what every Node that runs us does itself and faster. */
function inNewerLanguage(rule: Rule): Rule {
  if (typeof rule !== 'object' || rule === null) return rule;
  const { use } = rule;
  if (typeof use !== 'object' || use === null || Array.isArray(use) || typeof use.options !== 'object')
    return rule;
  const { jsc } = use.options as { jsc?: object }; // the loader's own options
  return { ...rule, use: { ...use, options: { ...use.options, jsc: { ...jsc, target: 'es2022' } } } };
}
