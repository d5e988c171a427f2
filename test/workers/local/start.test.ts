import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Started, stackEnvironment } from '../../server/stack.ts';

const env = await stackEnvironment();

/** `npm start` as the README promises it, as a process of its own. */
describe('npm start', () => {
  it.skipIf(env === undefined)(
    '--once --json takes one case to its end and ends with one line of JSON',
    { timeout: 120_000 },
    async () => {
      const environment = env ?? {};
      onTestFinished(() => rmSync(environment['SENIM_DATA_DIR'] ?? '', { recursive: true, force: true }));
      const once = new Started(environment, ['--once', '--json']);
      onTestFinished(() => void once.process.kill('SIGINT'));
      expect([await once.exit(), once.stderr]).toEqual([0, expect.stringContaining('Ход дела')]);
      const lines = once.stdout.trim().split('\n');
      const result = JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;
      expect(lines).toHaveLength(1);
      expect(result).toEqual({
        caseId: expect.stringMatching(/^application\/ONCE-/),
        outcome: 'included',
        entry: 1,
        disseminated: ['e-procurement', 'site'].map((system) => ({
          system,
          receipt: expect.any(String),
          receivedAt: expect.any(String),
        })),
        terms: {
          'RULES-17': { dueOn: expect.any(String), dueAt: expect.any(String) },
          'RULES-18': { dueOn: expect.any(String), dueAt: expect.any(String) },
          'RULES-24': { dueOn: expect.any(String), dueAt: expect.any(String) },
        },
      });
    },
  );

  it.skipIf(env === undefined)('says whose port is in use and how to choose another', async () => {
    const environment = await stackEnvironment();
    const dataDir = environment?.['SENIM_DATA_DIR'] ?? '';
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    const port = Number(environment?.['SENIM_POSTGRES_PORT']);
    const holder = createServer().listen(port, '127.0.0.1');
    onTestFinished(() => void holder.close());
    const codec = createServer().listen(Number(environment?.['SENIM_CODEC_PORT']), '127.0.0.1');
    onTestFinished(() => void codec.close());
    const taken = new Started(environment ?? {}, ['--once']);
    expect(await taken.exit()).toBe(1);
    expect(taken.stderr).toContain(`Port ${String(port)}`);
    expect(taken.stderr).toContain('SENIM_POSTGRES_PORT=<port> SENIM_CODEC_PORT=<port> npm start');
    expect(`${taken.stdout}${taken.stderr}`.split('needed for PostgreSQL')).toHaveLength(2);
  });

  it('refuses a flag it does not know', async () => {
    const started = new Started({ PATH: process.env['PATH'] ?? '' }, ['--onse']);
    expect(await started.exit()).toBe(2);
    expect(started.stderr).toMatch(/--onse.*npm start -- --help/);
    expect(started.stdout).toBe('');
  });
});
