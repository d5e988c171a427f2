import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { z } from 'zod';
import { jsonSchemaOfAll } from '../../shared/messages/json-schema.ts';
import { schemas, type MessageName } from '../../shared/messages/schemas.ts';

/** ajv's generator, which comes as CommonJS with a default export inside. */
const standaloneCode = standalone.default;

/** Every message there is. */
export const allMessages = Object.keys(schemas) as MessageName[]; // its keys are all messages

/**
 * Compiles the schemas of these messages into one module without imports, in this folder, and returns its path. The code
 * stands inside a function: what a preloaded module exports is frozen, and compiled checks write their errors on themselves.
 */
export function writeCompiledChecks(folder: string, names: readonly MessageName[]): string {
  const ajv = new Ajv({
    strict: false,
    discriminator: true,
    unicodeRegExp: true,
    validateFormats: false,
    // Deprecated in ajv, and the one way to compiled code that imports nothing.
    unicode: false,
    logger: false,
    allErrors: true,
    // Their words are ours (`problemsOfCheck`).
    messages: false,
    // What messages share is one function, called by each: inlined, it would be most of the bundle.
    inlineRefs: false,
    code: { source: true, esm: false },
  });
  const { $schema: _, ...all } = unsaid(jsonSchemaOfAll());
  const enveloped = names.filter((name) => liftEnvelope(all, name));
  ajv.addSchema(all, 'all');
  const compiledNames = [...names, ENVELOPE];
  for (const name of compiledNames) ajv.addSchema({ $ref: `all#/properties/${name}` }, name);
  const compiled = slim(standaloneCode(ajv, Object.fromEntries(compiledNames.map((name) => [name, name]))));
  const requires = compiled.match(/require\(.*?\)/g);
  if (requires) throw new Error(`compiled checks would import: ${requires.join(', ')}`);
  const code = [
    `function make() { const exports = {}; ${compiled}; return exports; }`,
    'let made;',
    `const choices = ${JSON.stringify(choices(names))};`,
    `const enveloped = ${JSON.stringify(enveloped)};`,
    'function errorsOf(name, message) {',
    '  const check = made[name];',
    '  return check(message) ? [] : check.errors;',
    '}',
    '// What is no object, or of no known shape, has no envelope to speak of.',
    'function hasShape(message, found) {',
    "  return !found.some(({ instancePath, keyword }) => keyword === 'discriminator' || (instancePath === '' && keyword === 'type'));",
    '}',
    'export function checkErrors(name, message) {',
    '  made ??= make();',
    '  const own = errorsOf(name, message);',
    `  const shared = enveloped.includes(name) && hasShape(message, own) ? errorsOf('${ENVELOPE}', message) : [];`,
    `  const email = ${JSON.stringify(z.regexes.email.source)};`,
    '  return [...shared, ...own].map(({ instancePath, keyword, params }) => ({ instancePath,',
    "    keyword: params.pattern === email ? 'email' : keyword,",
    "    params: keyword === 'discriminator' ? { ...params, allowedValues: choices[name]?.[params.tag] } : params }));",
    '}',
    '',
  ].join('\n');
  const path = join(folder, 'checks.mjs');
  writeFileSync(path, code);
  return path;
}

/** Without what is said to readers of the published schemas. */
const unsaid = (schema: Record<string, unknown>) =>
  // A copy of the same shape.
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  ) as Record<string, unknown>;

/** Leaves out of ajv's code what each error and each call carries for options of ajv that are not in use. */
const slim = (compiled: string) =>
  compiled
    .replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
    .replaceAll(
      /,\s*parentData:\w+,\s*parentDataProperty:\s*(?:"(?:[^"\\]|\\.)*"|\w+),\s*rootData(?=\})/g,
      '',
    )
    .replaceAll(/,\s*parentData,\s*parentDataProperty,\s*rootData(?:\s*=\s*data)?(?=\})/g, '');

type Schema = {
  /** `true` lets in anything. */
  properties?: Record<string, Schema | true>;
  required?: string[];
  oneOf?: Schema[];
  $ref?: string;
};

/** The envelope's name among the compiled checks. */
const ENVELOPE = 'envelope';

/**
 * Takes what every message shares out of one message's schema: it is checked once for all, and not in the code of each. A
 * field of the envelope that a message defines otherwise stays. False for a message without an envelope.
 */
function liftEnvelope(all: Record<string, unknown>, name: MessageName): boolean {
  // As `jsonSchemaOfAll` makes it: an object whose properties are the messages and the envelope.
  const { properties, $defs } = all as { properties: Record<string, Schema>; $defs: Record<string, Schema> };
  const end = ({ $ref, ...schema }: Schema): Schema =>
    $ref === undefined ? schema : end($defs[$ref.replace('#/$defs/', '')] ?? {});
  const shared = properties[ENVELOPE];
  const own = properties[name];
  if (shared === undefined || own === undefined) throw new Error(`no schema of ${name}`);
  const shapes = own.oneOf ?? [own];
  return shapes.map((shape) => lift(shape, shared, end)).every((lifted) => lifted);
}

/** `end` is where a reference leads: one schema may be named by several. */
function lift(shape: Schema, shared: Schema, end: (schema: Schema) => Schema): boolean {
  const { properties = {}, required = [] } = shape;
  const isShared = ([field, schema]: [string, Schema | true]) => {
    const own = properties[field];
    if (own === undefined || own === true || schema === true) return false;
    return JSON.stringify(end(own)) === JSON.stringify(end(schema));
  };
  const fields = Object.entries(shared.properties ?? {})
    .filter(isShared)
    .map(([field]) => field);
  for (const field of fields) properties[field] = true;
  const lifted = (field: string) => fields.includes(field) && (shared.required ?? []).includes(field);
  shape.required = required.filter((field) => !lifted(field));
  return fields.includes('by');
}

/** Values of each discriminator, by message and name; ajv does not name them in its error. */
function choices(names: readonly MessageName[]): Record<string, Record<string, readonly string[]>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const found = discriminators(schemas[name]);
      return found.length === 0 ? [] : [[name, Object.fromEntries(found)]];
    }),
  );
}

/** Discriminators of a schema and of what it holds, each with its values. */
function discriminators(schema: unknown): (readonly [string, readonly string[]])[] {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).flatMap(discriminators);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return [];
  const { discriminator, options } = schema.def;
  const values = options.flatMap((option) => valuesOf(option, discriminator));
  return [[discriminator, values], ...options.flatMap(discriminators)];
}

function valuesOf(option: unknown, discriminator: string): string[] {
  const tag = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
  if (tag instanceof z.ZodEnum) return tag.options.map(String);
  return tag instanceof z.ZodLiteral ? [...tag.values].map(String) : [];
}
