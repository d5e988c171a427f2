import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { families, taskQueueOf } from '../../shared/families.ts';
import { bundlesOf, type Bundles } from '../../workers/bundle/bundle.ts';

const MOST_KIB = 500;
const MOST_KIB_PARKED = 80;
const CASES = 200;
/** Each family is minified for itself, milliseconds. */
const PATIENCE = 120_000;

let folder: string;
let bundles: Bundles;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senim-size-'));
  bundles = await bundlesOf('production');
}, PATIENCE);
afterAll(() => rm(folder, { recursive: true }));

it.each(families)(`the workflow code of production of %s stays within ${String(MOST_KIB)} KiB`, (family) => {
  const kib = Math.ceil(Buffer.byteLength(bundles[family].code) / 1024);
  process.stdout.write(`production bundle of ${family}: ${String(kib)} KiB\n`);
  expect(kib).toBeLessThanOrEqual(MOST_KIB);
});

it(`a registered case that waits for people holds at most ${String(MOST_KIB_PARKED)} KiB of a worker's heap`, async () => {
  const bundle = join(folder, 'bundle.js');
  await writeFile(bundle, bundles[taskQueueOf('application')].code);
  const script = fileURLToPath(new URL('../simulator/heap.ts', import.meta.url));
  // The SDK `require`s the converters, which are TypeScript.
  const flags = ['--expose-gc', '--require', 'tsx/cjs', '--import', 'tsx'];
  const { stdout } = await promisify(execFile)('node', [...flags, script, bundle, String(CASES)]);
  const kib = Number(stdout);
  process.stdout.write(`heap of a parked case: ${kib.toFixed(1)} KiB (${String(CASES)} cases)\n`);
  expect(kib).toBeLessThanOrEqual(MOST_KIB_PARKED);
  expect(kib).toBeGreaterThan(10);
});
