import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { z } from 'zod';
import { jsonSchemaOfAll } from '../../shared/messages/json-schema.ts';
import { schemas, type MessageName } from '../../shared/messages/schemas.ts';

/** ajv's generator, which comes as CommonJS with a default export inside. */
const standaloneCode = standalone.default;

const names = Object.keys(schemas) as MessageName[];

/**
 * Compiles the schemas of all messages into one module without imports, in this folder, and returns its path. The code stands inside
 * a function: what a preloaded module exports is frozen, and compiled checks write their errors on themselves.
 */
export function writeCompiledChecks(folder: string): string {
  const ajv = new Ajv({
    strict: false,
    discriminator: true,
    unicodeRegExp: true,
    validateFormats: false,
    // Deprecated in ajv, and the one way to compiled code that imports nothing.
    unicode: false,
    logger: false,
    allErrors: true,
    // What messages share is one function, called by each: inlined, it would be most of the bundle.
    inlineRefs: false,
    code: { source: true, esm: false },
  });
  const { $schema: _, ...all } = jsonSchemaOfAll();
  ajv.addSchema(all, 'all');
  for (const name of names) ajv.addSchema({ $ref: `all#/properties/${name}` }, name);
  const compiled = standaloneCode(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const requires = compiled.match(/require\(.*?\)/g);
  if (requires) throw new Error(`compiled checks would import: ${requires.join(', ')}`);
  const code = [
    `function make() { const exports = {}; ${compiled}; return exports; }`,
    'let made;',
    `const choices = ${JSON.stringify(choices())};`,
    'export function checkErrors(name, message) {',
    '  made ??= make();',
    '  const check = made[name];',
    '  if (check(message)) return [];',
    '  return check.errors.map(({ instancePath, keyword, params }) => ({ instancePath, keyword,',
    "    params: keyword === 'discriminator' ? { ...params, allowedValues: choices[name] } : params }));",
    '}',
    '',
  ].join('\n');
  const path = join(folder, 'checks.mjs');
  writeFileSync(path, code);
  return path;
}

/** Values of the discriminator, by message; ajv does not name them in its error. */
function choices(): Record<string, readonly string[]> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const schema: z.ZodType = schemas[name];
      if (!(schema instanceof z.ZodDiscriminatedUnion)) return [];
      const { discriminator, options } = schema.def;
      return [[name, options.flatMap((option) => valuesOf(option, discriminator))]];
    }),
  );
}

function valuesOf(option: unknown, discriminator: string): string[] {
  const tag = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
  if (tag instanceof z.ZodEnum) return tag.options.map(String);
  return tag instanceof z.ZodLiteral ? [...tag.values].map(String) : [];
}
