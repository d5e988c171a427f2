import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorkflows } from '../../workers/bundle/bundle.ts';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';
import { World } from './world.ts';

const BEGINS = Date.UTC(2026, 10, 23, 5);

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await openSandbox((await bundleWorkflows('production')).code);
});

/** A case filed and registered under the key `r1`, and how to send to it. */
async function registered(number: string) {
  const world = await World.open(sandbox, BEGINS);
  const caseId = `application/${number}`;
  const done = async <T>(asked: Promise<T>) => {
    await world.server.settle();
    return asked;
  };
  const act = (...[name, message]: [Parameters<World['act']>[1], Parameters<World['act']>[2]]) =>
    done(world.act(caseId, name, message));
  const form = sampleApplication(number);
  const receipt = await done(world.submit(form));
  const first = await act('register', register);
  return { world, act, receipt, first, again: () => done(world.submit(form)) };
}

const register = { by: { role: 'intake', staff: 'S-101' }, registrationNumber: 'ВХ-1', key: 'r1' };

describe('the installation in virtual time answers as the edge does', () => {
  it('what a case waits for, to a message it does not', async () => {
    const { world, act } = await registered('AWAITED');
    expect(await act('register', { ...register, key: 'r2' })).toMatchObject({
      code: 'NOT_AWAITED',
      text: { ru: expect.stringContaining('Ожидается: checkCompleteness, withdraw') as string },
    });
    await world.server.close();
  });

  it('a message sent again to a closed case by what it answered before, and nothing new', async () => {
    const { world, act, receipt, first, again } = await registered('CLOSED');
    expect(await act('withdraw', { by: { role: 'applicant' } })).toMatchObject({ taken: true });
    expect(first).toMatchObject({ taken: true, inTime: true });
    expect(await act('register', register)).toEqual(first);
    expect(await act('register', { ...register, registrationNumber: 'ВХ-2' })).toMatchObject({
      code: 'CASE_CLOSED',
    });
    expect(receipt).toMatchObject({ number: 'CLOSED' });
    expect(await again()).toEqual(receipt);
    await world.server.close();
  });
});
