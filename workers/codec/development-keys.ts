import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { configTexts } from '../../shared/texts/config.ts';
import { ConfigError } from '../../temporal.config.ts';

const secrets = z.object({
  SENIM_KEY_RING: z.string(),
  SENIM_PSEUDONYM_KEY: z.string(),
  SENIM_ATTESTATION_KEY: z.string(),
  SENIM_CODEC_TOKEN: z.string(),
});

/** The keys under the names of their variables. */
export type Secrets = z.infer<typeof secrets>;

/**
 * The keys of a development stack, made on the first call and kept in `<dataDir>/keys.json`, readable by its owner only.
 * Processes that start together get the same keys. Throws `ConfigError` when the file is there and is not ours.
 */
export async function developmentSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'keys.json');
  const kept = await read(file);
  if (kept) return kept;
  await mkdir(dataDir, { recursive: true });
  await writeOnce(file, JSON.stringify(make(), null, 2));
  const winner = await read(file);
  if (!winner) throw new ConfigError(configTexts.keysRemoved, { file });
  return winner;
}

async function read(file: string): Promise<Secrets | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  try {
    return secrets.parse(JSON.parse(text));
  } catch {
    throw new ConfigError(configTexts.keysNotOurs, { file });
  }
}

/** The whole file or none, and the first writer's: `link` refuses a name that exists, unlike `rename`. */
async function writeOnce(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
    await link(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await handle.close();
    await unlink(draft);
  }
}

/** A random id too, so that a key of another stack is an unknown key here and not a bad one. */
function make(): Secrets {
  const key = () => randomBytes(32).toString('base64');
  return {
    SENIM_KEY_RING: `dev-${randomBytes(4).toString('hex')}:${key()}`,
    SENIM_PSEUDONYM_KEY: key(),
    SENIM_ATTESTATION_KEY: key(),
    SENIM_CODEC_TOKEN: randomBytes(32).toString('hex'),
  };
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
