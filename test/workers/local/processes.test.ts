import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockData } from '../../../workers/local/lock.ts';
import { signalTo, startOf } from '../../../workers/local/process-table.ts';
import { Processes } from '../../../workers/local/processes.ts';
import { Records } from '../../../workers/local/records.ts';
import { folder } from './support.ts';

const idle = {
  name: 'temporal',
  command: ['sleep', '1000'] as [string, ...string[]],
  ready: async () => true,
};

async function started(dataDir: string) {
  const processes = new Processes(dataDir);
  const child = await processes.start(idle);
  onTestFinished(() => processes.stop(child, 0));
  return { processes, child, pid: child.record.pid };
}

/** What `kill -9` of the process that started it leaves behind. */
async function orphan(dataDir: string): Promise<number> {
  const parent = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('fixtures/parent.ts', import.meta.url)), dataDir],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(parent.stdout, 'data');
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  const { pid } = JSON.parse(readFileSync(join(dataDir, 'run', 'temporal.json'), 'utf8')) as { pid: number };
  onTestFinished(() => signalTo(pid, 'SIGKILL'));
  return pid;
}

describe('processes of the stack', () => {
  it('a process that was given the number of a dead one is left alone', async () => {
    const dataDir = folder();
    const { pid, child } = await started(dataDir);
    const another = new Records(join(dataDir, 'run'));
    for (const healthy of [true, false]) {
      another.write({ ...child.record, startedAt: 'another start' });
      expect(await new Processes(dataDir).adoptOrEnd('temporal', async () => healthy)).toBeUndefined();
    }
    expect(startOf(pid)).toBe(child.record.startedAt);
  });

  it('what a killed start left behind is taken over when it is well', async () => {
    const dataDir = folder();
    const pid = await orphan(dataDir);
    const child = await new Processes(dataDir).adoptOrEnd('temporal', async () => true);
    expect(child).toMatchObject({ adopted: true, record: { pid } });
    expect(startOf(pid)).toBeDefined();
  });

  it('what a killed start left behind is ended when it is not well', async () => {
    const dataDir = folder();
    const pid = await orphan(dataDir);
    expect(await new Processes(dataDir).adoptOrEnd('temporal', async () => false)).toBeUndefined();
    expect(startOf(pid)).toBeUndefined();
  });

  it('one that dies while starting is reported with the end of its log', async () => {
    const command: [string, ...string[]] = ['sh', '-c', 'echo the reason; exit 3'];
    await expect(
      new Processes(folder()).start({ ...idle, command, ready: async () => false }),
    ).rejects.toThrow(/ended by itself[^]*the reason/u);
  });

  it('one that cannot be started is reported by its program', async () => {
    await expect(new Processes(folder()).start({ ...idle, command: ['/nowhere/server'] })).rejects.toThrow(
      '/nowhere/server cannot be started',
    );
  });

  it('one that dies while running is reported', async () => {
    const { processes, child, pid } = await started(folder());
    const death = processes.firstDeath([child], new AbortController().signal);
    signalTo(pid, 'SIGKILL');
    expect((await death).message).toContain(`temporal (process ${String(pid)}) ended by itself`);
  });

  it('one that ignores the request to end is killed with all its group', async () => {
    const processes = new Processes(folder());
    const command: [string, ...string[]] = ['sh', '-c', "trap '' TERM; echo up; while :; do sleep 1; done"];
    const child = await processes.start({ ...idle, command, ready: async (output) => output.includes('up') });
    await processes.stop(child, 0.2);
    expect(startOf(child.record.pid)).toBeUndefined();
  });
});

describe('one data folder, one stack', () => {
  it('the second start says which process has the folder and how to end it', () => {
    const dataDir = folder();
    const unlock = lockData(dataDir);
    expect(() => lockData(dataDir)).toThrow(`in use by process ${String(process.pid)}`);
    unlock();
    lockData(dataDir)();
  });

  it('the lock of a killed process is taken over', () => {
    const dataDir = folder();
    new Records(join(dataDir, 'run')).write({
      name: 'stack',
      pid: process.pid,
      startedAt: 'another start',
      command: [],
    });
    expect(() => lockData(dataDir)()).not.toThrow();
  });
});
