import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portalFiles } from './contract.ts';

/** Writes the generated part of `docs/portal/`; a message or an answer that is gone takes its files with it. */
const folder = fileURLToPath(new URL('../../docs/portal/', import.meta.url));
const files = portalFiles();
for (const [path, content] of files) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
for (const part of ['messages', 'answers'])
  for (const name of await readdir(join(folder, part)))
    if (!files.has(`${part}/${name}`)) await rm(join(folder, part, name));
process.stdout.write(`docs/portal: ${String(files.size)} files\n`);
