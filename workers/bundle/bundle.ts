import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';
import { bundleWorkflowCode, DefaultLogger, type BundleOptions } from '@temporalio/worker';
import { converterPaths } from '../codec/data-converter.ts';
import { families, taskQueueOf, type Family } from '../../shared/families.ts';
import { procedureOfStage } from '../../shared/law/stages.ts';
import { contracts } from '../../shared/messages/contract.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import { allMessages, writeCompiledChecks } from './checks.ts';

/** A module of the workflows, in this file's own kind: the sources or the compiled output. */
const module = (name: string) =>
  fileURLToPath(new URL(`../../workflows/${name}${extname(import.meta.url)}`, import.meta.url));

const shared = (name: string) =>
  fileURLToPath(new URL(`../../shared/${name}${extname(import.meta.url)}`, import.meta.url));

type Mode = 'development' | 'production';

/** Workflow code as one script. */
export interface Bundle {
  readonly code: string;
}

/** What the workers of each family run. */
export type Bundles = Readonly<Record<Family, Bundle>>;

/**
 * The workflow code of all procedures as one script; `production` is minified to one line. Another entry is a test's, which
 * exports workflows of its own beside them.
 */
export const bundleWorkflows = (mode: Mode = 'development', entry = module('index')): Promise<Bundle> =>
  bundle(mode, entry, families, allMessages);

/** The workflow code of one family alone, with the checks of the messages its cases take. */
const bundleFamily = (mode: Mode, family: Family): Promise<Bundle> =>
  bundle(mode, module(`families/${family}`), [family], messagesOf(family));

/** What the workers of an installation run: in development all of them one script, which is made sooner than three. */
export async function bundlesOf(mode: Mode): Promise<Bundles> {
  if (mode === 'development') return forAll(await bundleWorkflows(mode));
  const made: [Family, Bundle][] = [];
  for (const family of families) made.push([family, await bundleFamily(mode, family)]);
  return Object.fromEntries(made) as Bundles; // every family is there
}

/** One script with the code of all families, for the workers of each. */
export const forAll = (code: Bundle): Bundles =>
  Object.fromEntries(families.map((family) => [family, code])) as Bundles; // every family is there

/** Messages that a case of the family takes at one of its stages. */
function messagesOf(family: Family): MessageName[] {
  return allMessages.filter((name) =>
    contracts[name].stages.some(
      (stage) => stage !== 'closed' && taskQueueOf(procedureOfStage[stage]) === family,
    ),
  );
}

async function bundle(
  mode: Mode,
  workflows: string,
  of: readonly Family[],
  messages: readonly MessageName[],
): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'senim-bundle-'));
  try {
    const preloaded = ['preload', ...of.map((family) => `families/${family}.preload`)];
    const alias = { '#checks$': writeCompiledChecks(folder, messages), ...wordsFor(of) };
    return await pack(mode, workflows, preloaded.map(module), alias);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Words that only a complaint's case needs: they are many, and a case of another family says none of them. */
const ofComplaints = ['messages/catalogue-complaint', 'errors-complaint', 'case/event-texts-complaint'];

function wordsFor(of: readonly Family[]): Record<string, string> {
  if (of.includes(taskQueueOf('complaint'))) return {};
  return Object.fromEntries(ofComplaints.map((name) => [shared(name), shared('none-of-complaints')]));
}

async function pack(
  mode: Mode,
  workflowsPath: string,
  preloadModules: string[],
  alias: Readonly<Record<string, string>>,
): Promise<Bundle> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    workflowInterceptorModules: [module('interceptors')],
    preloadModules,
    ...converterPaths,
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({
      ...config,
      mode,
      module: { ...config.module, rules: config.module?.rules?.map(inNewerLanguage) ?? [] },
      ...(mode === 'production'
        ? { devtool: false, optimization: { ...config.optimization, minimize: false } }
        : {}),
      resolve: {
        ...config.resolve,
        // The SDK gives its aliases as an object; webpack's type allows a list too.
        alias: { ...(config.resolve?.alias as Record<string, string>), ...alias },
      },
    }),
  });
  return { code: withNamesOfItsOwn(mode === 'production' ? await minified(code) : code) };
}

/** A script of one line has no lines to map; the SDK wants a map all the same. */
const EMPTY_MAP = Buffer.from(
  JSON.stringify({ version: 3, file: 'workflow-bundle.js', sources: [], names: [], mappings: '' }),
).toString('base64');

/** By the compiler the SDK itself uses: as small as webpack's own way makes it, in a quarter of the time. */
async function minified(script: string): Promise<string> {
  const { code } = await minify(script, { compress: true, mangle: true, module: false });
  return `${code}\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,${EMPTY_MAP}`;
}

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

/** Names of the language that mean one thing in every case: what the SDK replaces of theirs it sets on the thing itself. */
const LANGUAGE = [
  'Array, BigInt, Boolean, Error, Function, JSON, Map, Math, Number, Object, Promise, Proxy, RangeError, Reflect',
  'RegExp, Set, String, Symbol, TypeError, Uint8Array, WeakMap, WeakSet, isNaN, parseInt',
].join(', ');

/**
 * Each mention of a global in the SDK's sandbox is a call out of the script, for there the machine lets others answer for
 * globals; of what the script itself declares it is none. That is a tenth of a task. `Date` is the SDK's own as soon as
 * the script has run.
 */
function withNamesOfItsOwn(code: string): string {
  const end = code.lastIndexOf('\n//# sourceMappingURL=');
  const [script, map] = [code.slice(0, end), code.slice(end)];
  // No new line before the script: its source map counts them.
  return `const {${LANGUAGE}}=globalThis;let Date=globalThis.Date;${script}\nDate=globalThis.Date;${map}`;
}
