import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { procedures } from '../../shared/law/procedures.ts';
import { isRuleId, type RuleId } from '../../shared/law/rules.ts';
import { type Citation, citationsIn, citationsInScenario, citationsInTitles } from './citations.ts';

/** Where a rule is run and what proves it, each place as `path:line`. */
export interface Covered {
  readonly rule: RuleId;
  readonly code: readonly string[];
  readonly proofs: readonly string[];
}

export interface Coverage {
  readonly rules: readonly Covered[];
  /** Citations that name no rule. */
  readonly unknown: readonly { readonly place: string; readonly id: string }[];
  /** Rules of a finished procedure without code or without a proof. */
  readonly bare: readonly RuleId[];
}

const FOLDERS = ['workflows', 'activities', 'shared', 'workers'];
/** Where rules are defined, listed and given as examples: no code that runs them. */
const DEFINED =
  /^shared\/(law\/(rules|texts|readings|conflicts|forms|procedures|switches|types)|texts\/cli)|^workers\/(law\/|cli\/law)/;
const isTest = /\.(test|suite)\.ts$/;

/** Whether the sources this reads are beside the program: they are not beside a compiled one. */
export function hasSources(root: string): boolean {
  return [...FOLDERS, 'test', 'docs'].every((folder) => existsSync(join(root, folder)));
}

/** Which places of the project's sources cite each of these rules, and what is wrong with the citations. */
export function coverageOf(root: string, inForce: readonly RuleId[]): Coverage {
  const code = FOLDERS.flatMap((folder) => sources(root, folder)).flatMap((path) =>
    cited(root, path, citationsIn),
  );
  const tests = sources(root, 'test').flatMap((path) => cited(root, path, proofsIn(path)));
  const pages = sources(root, 'docs').flatMap((path) => cited(root, path, citationsIn));
  const places = (found: readonly Place[], rule: RuleId) => [
    ...new Set(found.flatMap(({ id, place }) => (id === rule ? [place] : []))),
  ];
  const rules = inForce.map((rule) => ({
    rule,
    code: places(
      code.filter(({ place }) => !DEFINED.test(place)),
      rule,
    ),
    proofs: places(tests, rule),
  }));
  const finished = new Set(
    Object.values(procedures).flatMap(({ finished, rules }) => (finished ? rules : [])),
  );
  return {
    rules,
    unknown: [...code, ...tests, ...pages].filter(({ id }) => !isRuleId(id)),
    bare: rules
      .filter(({ rule, code, proofs }) => finished.has(rule) && (code.length === 0 || proofs.length === 0))
      .map(({ rule }) => rule),
  };
}

/** How the proofs of a file below `test` are read. */
function proofsIn(path: string): (text: string) => Citation[] {
  if (path.endsWith('.ts')) return isTest.test(path) ? citationsInTitles : () => [];
  return path.endsWith('.yaml') ? citationsInScenario : citationsIn;
}

interface Place {
  readonly id: string;
  readonly place: string;
}

function cited(root: string, path: string, read: (text: string) => Citation[]): Place[] {
  const found = read(readFileSync(join(root, path), 'utf8'));
  return found.map(({ id, line }) => ({ id, place: `${path}:${String(line)}` }));
}

/** Sources of a folder, their paths from the root with `/`; scenarios are YAML. */
function sources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|ya?ml|md)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .sort();
}
