import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../temporal.config.ts';
import { loadKeys } from '../../../workers/codec/keys.ts';
import { entry } from './payloads.ts';

const base64 = () => entry('x').slice(2);
const complete = () => ({
  SENIM_MODE: 'production',
  SENIM_KEY_RING: `${entry('k2')},${entry('k1')}`,
  SENIM_PSEUDONYM_KEY: base64(),
  SENIM_ATTESTATION_KEY: base64(),
  SENIM_CODEC_TOKEN: 'a'.repeat(40),
});
const load = (env: Record<string, string>) => loadKeys(loadConfig(env));
const problem = async (env: Record<string, string>): Promise<string> => {
  const error: unknown = await load(env).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ConfigError' });
  return String(error);
};

describe('keys from the environment', () => {
  it('write with the first of the ring and read with all', async () => {
    const { ring } = await load(complete());
    expect(ring.current.id).toBe('k2');
    expect(ring.get('k1')).toHaveLength(32);
    expect(ring.get('k3')).toBeUndefined();
  });

  it('reach a child process unchanged', async () => {
    const env = complete();
    const keys = await load(env);
    expect({ SENIM_MODE: 'production', ...keys.toEnvironment() }).toEqual(env);
  });

  it.each([
    ['an entry without a key', { SENIM_KEY_RING: 'k1' }, 'SENIM_KEY_RING'],
    ['an empty id', { SENIM_KEY_RING: entry('') }, 'SENIM_KEY_RING'],
    ['an id with a space', { SENIM_KEY_RING: entry('k 1') }, 'SENIM_KEY_RING'],
    ['an id twice', { SENIM_KEY_RING: `${entry('k1')},${entry('k1')}` }, '"k1" stands twice'],
    ['a short key', { SENIM_KEY_RING: 'k1:c2hvcnQ=' }, 'of key "k1" is not 32 bytes'],
    ['a key that is not base64', { SENIM_KEY_RING: `k1:${'*'.repeat(44)}` }, 'of key "k1" is not 32 bytes'],
    ['a trailing comma', { SENIM_KEY_RING: `${entry('k1')},` }, 'entry 2'],
    ['a development key in production', { SENIM_KEY_RING: entry('dev-1') }, 'development key'],
    ['a short pseudonym key', { SENIM_PSEUDONYM_KEY: 'c2hvcnQ=' }, 'SENIM_PSEUDONYM_KEY'],
    ['a short attestation key', { SENIM_ATTESTATION_KEY: 'c2hvcnQ=' }, 'SENIM_ATTESTATION_KEY'],
    ['a short token', { SENIM_CODEC_TOKEN: 'secret' }, 'SENIM_CODEC_TOKEN'],
    ['a token that does not fit a path', { SENIM_CODEC_TOKEN: `${'a'.repeat(40)}/` }, 'SENIM_CODEC_TOKEN'],
  ])('%s is refused by the name of the variable', async (_what, wrong, named) => {
    expect(await problem({ ...complete(), ...wrong })).toContain(named);
  });

  it('that serve two purposes at once are refused', async () => {
    const key = base64();
    expect(await problem({ ...complete(), SENIM_PSEUDONYM_KEY: key, SENIM_ATTESTATION_KEY: key })).toContain(
      'SENIM_ATTESTATION_KEY',
    );
  });

  it('never stand in an error', async () => {
    const text = await problem({ ...complete(), SENIM_KEY_RING: `k1:${'c2VjcmV0'.repeat(4)}` });
    expect(text).not.toContain('c2VjcmV0');
  });

  it('missing in production are all named, each with the way to make it', async () => {
    const text = await problem({ SENIM_MODE: 'production', SENIM_CODEC_TOKEN: 'a'.repeat(40) });
    for (const name of [
      'SENIM_KEY_RING',
      'SENIM_PSEUDONYM_KEY',
      'SENIM_ATTESTATION_KEY',
      'openssl rand -base64 32',
    ])
      expect(text).toContain(name);
    expect(text).not.toContain('SENIM_CODEC_TOKEN');
  });
});

describe('development keys', () => {
  let parent: string;
  let SENIM_DATA_DIR: string;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'senim-keys-'));
    SENIM_DATA_DIR = join(parent, 'data');
  });
  afterEach(async () => rm(parent, { recursive: true }));

  it('are made on the first start, for their owner only, and are the same on the next', async () => {
    const first = await load({ SENIM_DATA_DIR });
    expect((await load({ SENIM_DATA_DIR })).toEnvironment()).toEqual(first.toEnvironment());
    expect((await stat(join(SENIM_DATA_DIR, 'keys.json'))).mode & 0o777).toBe(0o600);
    expect(await readdir(SENIM_DATA_DIR)).toEqual(['keys.json']);
  });

  it('are the same for processes that start together', async () => {
    const script = `
      const { loadKeys } = await import(${JSON.stringify(new URL('../../../workers/codec/keys.ts', import.meta.url).href)});
      const { loadConfig } = await import(${JSON.stringify(new URL('../../../temporal.config.ts', import.meta.url).href)});
      console.log(JSON.stringify((await loadKeys(loadConfig())).toEnvironment()));`;
    const start = async () =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: { ...process.env, SENIM_DATA_DIR },
      });
    const outputs = await Promise.all([start(), start(), start()]);
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(outputs[0]?.stdout).toContain('SENIM_KEY_RING');
  });

  it('are the same for twenty callers at once in one process', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, async () => load({ SENIM_DATA_DIR })));
    expect(new Set(all.map((keys) => JSON.stringify(keys.toEnvironment()))).size).toBe(1);
    expect(await readdir(SENIM_DATA_DIR)).toEqual(['keys.json']);
  });

  it('give way to a variable that is set', async () => {
    const { codecToken, ring } = await load({ SENIM_DATA_DIR, SENIM_KEY_RING: entry('mine') });
    expect(ring.current.id).toBe('mine');
    expect(await readFile(join(SENIM_DATA_DIR, 'keys.json'), 'utf8')).toContain(codecToken);
  });

  it.each(['', '{"SENIM_KEY_RING":"x"}', '{ broken'])(
    'are never made anew over a file that does not hold them: %j',
    async (text) => {
      await load({ SENIM_DATA_DIR });
      await writeFile(join(SENIM_DATA_DIR, 'keys.json'), text);
      expect(await problem({ SENIM_DATA_DIR })).toContain('keys.json');
      expect(await readFile(join(SENIM_DATA_DIR, 'keys.json'), 'utf8')).toBe(text);
    },
  );
});
