import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { beforeAll, describe, expect, it } from 'vitest';
import { Agenda } from './agenda.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';
import { Server } from './server.ts';

const BEGINS = Date.UTC(2026, 10, 23, 5);
const DAY = 86_400_000;

let sandbox: Sandbox;

beforeAll(async () => {
  const workflowsPath = fileURLToPath(new URL('fixtures/family.ts', import.meta.url));
  const { code } = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') });
  sandbox = await openSandbox(code);
});

const serverOf = () => new Server(BEGINS, { sandbox, activities: {} });

describe('a server in virtual time', () => {
  it('runs children and carries signals between workflows', async () => {
    const server = serverOf();
    const run = server.start('parent', 'p', ['p']);
    await server.advance(BEGINS + DAY - 1);
    expect([...server.runs.keys()]).toEqual(['p', 'p-child']);
    expect(run.ended).toBeUndefined();
    await server.advance(BEGINS + DAY);
    expect(run.ended).toEqual({ result: ['from the child', 'grown up'] });
    await server.close();
  });

  it('refuses a second workflow under a running id, and a signal to nobody', async () => {
    const server = serverOf();
    const run = server.start('careless', 'c', []);
    await server.settle();
    expect(run.ended).toEqual({ result: ['second', 'signal'] });
    await server.close();
  });

  it('gives a query the answer of the last task, also when the worker was replaced', async () => {
    const server = serverOf();
    const run = server.start('listener', 'l', []);
    const asked = () => server.query(run, 'heardSoFar');
    await server.settle();
    expect([await asked(), await asked()]).toEqual([0, 0]);
    server.signal(run, 'told', 'once');
    expect(await asked()).toBe(0);
    await server.settle();
    expect(await asked()).toBe(1);
    await server.restartWorker();
    expect(await asked()).toBe(1);
    server.signal(run, 'told', 'twice');
    await server.settle();
    expect(await asked()).toBe(2);
    await server.close();
  });

  it('builds a workflow again from its tasks when the worker is replaced', async () => {
    const server = serverOf();
    const run = server.start('parent', 'q', ['q']);
    await server.advance(BEGINS + DAY / 2);
    await server.restartWorker();
    await server.advance(BEGINS + DAY);
    expect(run.ended).toEqual({ result: ['from the child', 'grown up'] });
    await server.close();
  });
});

describe('the agenda', () => {
  it('lets happen what is due, in order, and not what was taken out', () => {
    const agenda = new Agenda();
    const happened: string[] = [];
    const note = (what: string) => () => void happened.push(what);
    agenda.add(2, note('b'));
    agenda.add(1, note('a'));
    agenda.add(2, note('c'));
    agenda.add(3, note('later'));
    agenda.add(2, note('never'))();
    agenda.happen(2);
    expect(happened).toEqual(['a', 'b', 'c']);
    expect(agenda.next).toBe(3);
  });
});
