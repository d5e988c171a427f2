import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { sha256Of } from '../../../activities/documents/issue.ts';
import type { Print } from '../../../activities/documents/port.ts';
import { bundleWorkflows } from '../../../workers/bundle/bundle.ts';
import { openSandbox, type Sandbox } from '../sandbox.ts';
import { play } from './play.ts';
import { beginsAt } from './run.ts';
import { mustRead } from './verdict.ts';
import { virtualEngine } from './virtual.ts';

const page = fileURLToPath(new URL('../../scenarios/inclusion/straight.yaml', import.meta.url));
const straight = mustRead(readFileSync(page, 'utf8'));

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await openSandbox((await bundleWorkflows('production')).code);
});

/** The document that reached the cabinet of a case included on the way of `straight.yaml`, and what did not go as there. */
async function issued(print?: Print) {
  const engine = await virtualEngine(sandbox, beginsAt(straight), print === undefined ? {} : { print });
  const { failures } = await play(straight, engine);
  const notices = (await engine.told('cabinet')).map(({ kept }) => kept as { document?: Document }); // what was sent
  await engine.close();
  return { failures, document: notices.find(({ document }) => document !== undefined)?.document };
}

interface Document {
  readonly pdf: string;
  readonly sha256: string;
}

it('signs, checks and delivers a result in the bytes the installation makes of it, a PDF or others', async () => {
  const bytes = Buffer.from('as somebody else prints it');
  const other = await issued(() => bytes);
  expect(other.failures).toEqual([]);
  expect(other.document).toMatchObject({ pdf: bytes.toString('base64'), sha256: sha256Of(bytes) });
  const { failures, document } = await issued();
  expect(failures).toEqual([]);
  expect(Buffer.from(document?.pdf ?? '', 'base64').toString('latin1')).toMatch(/^%PDF-/);
});

it('takes no signature under other bytes than those', async () => {
  let made = 0;
  const { failures, document } = await issued(() => Buffer.from(`copy ${String((made += 1))}`));
  expect(document).toBeUndefined();
  expect(failures.map(({ what }) => what)).toContain('answer');
});
