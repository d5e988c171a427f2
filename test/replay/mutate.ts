import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { posix } from 'node:path';
import { transformSync } from '@swc/core';

/** One place of the sources put another way. */
export interface Edit {
  /** Path from the project's root. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly find: string;
  readonly replace: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const SDK = './node_modules/@temporalio/workflow/lib/index.js';

/**
 * A development bundle with some of its modules put another way. Each is compiled alone and takes the place of its own in
 * the text: a whole build for every mutant would take a second each.
 */
export function mutated(code: string, edits: readonly Edit[]): string {
  const files = [...new Set(edits.map(({ file }) => file))];
  return files.reduce((text, file) => {
    const own = edits.filter((edit) => edit.file === file);
    return withModule(text, `./${file}`, own.reduce(edited, readFileSync(root + file, 'utf8')));
  }, code);
}

function edited(source: string, { file, find, replace }: Edit): string {
  const times = source.split(find).length - 1;
  if (times !== 1) throw new Error(`${file} holds this ${String(times)} times, not once:\n${find}`);
  return source.replace(find, () => replace);
}

/** Puts a module in the place of the one of this name, or beside the others. */
function withModule(code: string, id: string, source: string): string {
  const begins = code.indexOf(`/***/ "${id}"\n`);
  const former = begins < 0 ? '' : code.slice(begins, code.indexOf('\n/***/ }', begins));
  const made = moduleOf(id, source, requestsIn(former));
  if (begins >= 0) return code.slice(0, begins) + made + code.slice(begins + former.length);
  const first = code.indexOf('/***/ "./workflows/');
  return `${code.slice(0, first)}${made}\n/***/ },\n\n${code.slice(first)}`;
}

/** What the bundle calls the modules that this one asks for. */
function requestsIn(section: string): ReadonlyMap<string, string> {
  const found = section.matchAll(/__webpack_require__\(\/\*! (\S+) \*\/ "([^"]+)"\)/g);
  return new Map([...found].map(([, request = '', id = '']) => [request, id]));
}

function moduleOf(id: string, source: string, known: ReadonlyMap<string, string>): string {
  const { code } = transformSync(source, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs', strictMode: true },
  });
  const named = code.replaceAll(/\brequire\("([^"]+)"\)/g, (_, request: string) => {
    const relative = request.startsWith('.') ? `./${posix.join(posix.dirname(id), request)}` : undefined;
    const wanted = known.get(request) ?? relative ?? (request === '@temporalio/workflow' ? SDK : request);
    return `__webpack_require__(${JSON.stringify(wanted)})`;
  });
  return `/***/ "${id}"\n(module, exports, __webpack_require__) {\n\n${named}\n`;
}
