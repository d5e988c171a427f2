import { expect, it } from 'vitest';
import { bundleWorkflows } from '../../workers/bundle/bundle.ts';

const MOST_KIB = 500;

it(`the workflow code of production stays within ${String(MOST_KIB)} KiB`, async () => {
  const { code } = await bundleWorkflows('production');
  const kib = Math.ceil(Buffer.byteLength(code) / 1024);
  process.stdout.write(`production bundle: ${String(kib)} KiB\n`);
  expect(kib).toBeLessThanOrEqual(MOST_KIB);
});
