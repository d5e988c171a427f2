import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { loadConfig } from '../../../temporal.config.ts';
import type { Context } from '../../../workers/cli/context.ts';
import { deadline, type DeadlineOptions } from '../../../workers/cli/deadline.ts';

/** Where a test file writes what it asks about. */
export const folder = mkdtempSync(join(tmpdir(), 'senim-deadline-'));
afterAll(() => rmSync(folder, { recursive: true }));

const never = () => {
  throw new Error('a deadline needs no server');
};
const contextOf = (env: NodeJS.ProcessEnv = {}): Context => ({
  config: loadConfig(env),
  now: () => new Date('2026-11-23T05:00:00Z'),
  cases: never,
  store: never,
  directory: never,
});
/** Asks for a deadline without a server, on 23.11.2026. */
export const ask = (options: DeadlineOptions, env?: NodeJS.ProcessEnv) => deadline(contextOf(env), options);
/** A batch in a file. */
export const file = (content: unknown) => {
  const path = join(folder, 'batch.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};
