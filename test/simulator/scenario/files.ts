import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** The project's own scenarios: paths from the folder of scenarios, and whole ones. */
export const scenarioFiles: readonly (readonly [name: string, path: string])[] = readdirSync(folder, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => [name, join(folder, name)] as const);
