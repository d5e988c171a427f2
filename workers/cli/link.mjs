// Makes `npx senim` run this file's neighbour: npm links the commands of dependencies, never those of the project itself.
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('./senim.mjs', import.meta.url));
const folder = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url));
const link = join(folder, 'senim');

mkdirSync(folder, { recursive: true });
rmSync(link, { force: true });
if (process.platform === 'win32') {
  const target = relative(dirname(link), command);
  writeFileSync(`${link}.cmd`, `@node "%~dp0\\${target}" %*\r\n`);
} else {
  chmodSync(command, 0o755);
  symlinkSync(relative(dirname(link), command), link);
}
