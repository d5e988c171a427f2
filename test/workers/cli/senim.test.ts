import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'senim-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
const command = resolve('workers/cli/senim.mjs');

/** The real command as a process, away from any stack of this machine. */
async function senim(
  args: readonly string[],
  { env = {}, input = '' }: { env?: NodeJS.ProcessEnv; input?: string } = {},
) {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(SENIM_|TEMPORAL_|DATABASE_URL)/.test(name)),
  );
  const child = spawn(process.execPath, [command, ...args], {
    cwd: folder,
    env: { ...clean, SENIM_DATA_DIR: join(folder, 'data'), ...env },
  });
  child.stdin.end(input);
  const closed = new Promise<number | null>((done) => child.once('close', done));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}
const bad = join(folder, 'bad.json');
writeFileSync(bad, '{\n  "by": oops\n}');
const unread = join(folder, 'unread.yaml');
writeFileSync(
  unread,
  'title: т\nproves: [RULES-17]\nsteps:\n  - { at: 23.11.2026 10:00, intake: registars }\n',
);
const someKeys = {
  SENIM_KEY_RING: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  SENIM_PSEUDONYM_KEY: Buffer.alloc(32, 2).toString('base64'),
  SENIM_ATTESTATION_KEY: Buffer.alloc(32, 3).toString('base64'),
  SENIM_CODEC_TOKEN: 'a'.repeat(32),
};

describe('a call that cannot be used', () => {
  const id = 'application/A-2026-000001';
  it.concurrent.each<[string, readonly string[], NodeJS.ProcessEnv]>([
    ['Команды «statsu» нет; похожая: status', ['statsu'], {}],
    ['Не хватает аргумента FILE', ['submit'], {}],
    ['Лишние аргументы у команды status', ['status', id, 'x'], {}],
    ['Параметра --foo нет', ['status', id, '--foo'], {}],
    ['Нужен параметр --as', ['document', id], {}],
    ['Неверное значение параметра --lang', ['--lang', 'en', 'status', id], {}],
    ['такого файла нет', ['submit', 'nowhere.json'], {}],
    ['строка 2, столбец 9', ['act', id, 'register', bad], {}],
    ['stdin: пусто', ['act', id, 'register', '-'], {}],
    ['ближайшее: register', ['act', id, 'registr', bad], {}],
    ['--signal', ['act', id, 'register', bad, '--signal'], {}],
    ['application/A-2026-000001', ['status', 'A-2026-000001'], {}],
    ['не номер записи', ['registry', 'show', 'один'], {}],
    ['не день календаря', ['registry', 'list', '--on', '31.12.2026'], {}],
    ['не момент времени', ['registry', 'list', '--as-known', '2026'], {}],
    ['SENIM_TEMPORAL_PORT', ['journal', 'verify'], { SENIM_TEMPORAL_PORT: 'x' }],
    ['База данных не отвечает', ['journal', 'verify'], {}],
    ['стек здесь ещё не запускался', ['status', id], {}],
    // Whatever listens on the default port is not asked.
    ['не запущен стек с данными в', ['status', id], someKeys],
    ['Temporal не отвечает (127.0.0.1:1)', ['status', id], { ...someKeys, SENIM_TEMPORAL_PORT: '1' }],
    [
      'База данных не отвечает (127.0.0.1:1)',
      ['journal', 'verify'],
      { ...someKeys, DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x' },
    ],
    ['Temporal не отвечает (127.0.0.1:1)', ['status', id], { ...someKeys, TEMPORAL_ADDRESS: '127.0.0.1:1' }],
    ['Скажите, какие дела', ['replay'], {}],
    ['Не хватает аргумента FILE', ['case-file', id], {}],
    ['База данных не отвечает', ['case-file', id, 'out.zip'], someKeys],
    ['не момент времени', ['case-file', id, 'out.zip', '--as-known', 'вчера'], {}],
    ['такого файла нет', ['case-file', 'verify', 'nowhere.zip'], {}],
    ['не печать архива', ['case-file', 'verify', bad, '--seal', 'ab'], {}],
    ['строка 4: 0.intake: «registars» — не то, что делает intake', ['scenario', 'run', unread], {}],
    [
      '4-жол: 0.intake: «registars» — intake істейтін әрекет емес',
      ['--lang', 'kk', 'scenario', 'run', unread],
      {},
    ],
    [
      'Temporal не отвечает (127.0.0.1:1)',
      ['replay', '--open'],
      { ...someKeys, TEMPORAL_ADDRESS: '127.0.0.1:1' },
    ],
    [
      'в рабочей установке не действует',
      ['document', id, '--as', 'S-501', '--sign'],
      { ...someKeys, SENIM_MODE: 'production' },
    ],
  ])('says "%s" in one line and exits 2', async (line, args, env) => {
    const { code, out, err } = await senim(args, { env });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(line);
    expect(err).not.toMatch(/secret|\n {4}at /);
  });
  it('says so in Kazakh when asked', async () => {
    expect((await senim(['--lang', 'kk', 'statsu'])).err).toContain('командасы жоқ');
    expect((await senim(['status', 'x', '--lang=kk'])).err).toContain('іс идентификаторы емес');
  });
  it('leaves nothing behind: no keys, no folder', () => {
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });
});

describe('case-file verify', () => {
  it('needs no installation: exits 1 and names what is wrong', async () => {
    const { code, out, err } = await senim(['case-file', 'verify', bad]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('(NOT_ARCHIVE)');
    const { out: json } = await senim(['case-file', 'verify', bad, '--json']);
    expect(JSON.parse(json)).toMatchObject({ ok: false, problems: [{ problem: 'NOT_ARCHIVE' }] });
  });
});

describe('the help', () => {
  it('is in the language asked for, without English headings', async () => {
    const russian = (await senim(['--help'])).out;
    expect(russian).toContain('Команды:');
    expect(russian).toContain('npx senim submit');
    expect(russian).not.toMatch(/Usage|Options|Commands|display help/);
    expect((await senim(['--lang', 'kk', '--help'])).out).toContain('Командалар:');
  });
  it('stands for a command called without its part', async () => {
    const { code, err } = await senim(['registry']);
    expect(code).toBe(2);
    expect(err).toContain('Команды:');
  });
});

describe('npx senim', () => {
  it('runs this very code: npm finds the link where it looks first', () => {
    expect(resolve('node_modules/.bin', readlinkSync('node_modules/.bin/senim'))).toBe(command);
  });
});
