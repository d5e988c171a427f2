import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../../workers/cli/context.ts';
import { disseminate } from '../../../workers/cli/dissemination.ts';
import { registryShow } from '../../../workers/cli/registry.ts';
import { eventually, fault, file } from '../../server/filed-case.ts';
import { timeSkippingServer } from '../../server/servers.ts';
import { createWorld, type World } from '../../server/world.ts';
import { contextOf } from './context.ts';

let env: TestWorkflowEnvironment;
let world: World;
let context: Context;

beforeAll(async () => {
  env = await timeSkippingServer();
  world = await createWorld(env);
  await world.startWorkers();
  context = await contextOf(world);
  await fault(world, 'site', 'down');
  const kase = await file(world, 'DISS-1');
  await kase.toSigning();
  await kase.sign();
  await kase.handle.result();
});
afterAll(async () => {
  await world.close();
  await env.teardown();
});

const handle = (number: string) => world.client.workflow.getHandle(`dissemination/${number}`);
const ordered = () => disseminate(context, '1', { as: 'S-701' });

describe('registry disseminate (RULES-8)', () => {
  it('gives the case that runs', async () => {
    await eventually(async () => expect(await world.store.caseOf('dissemination/1-1')).toBeDefined());
    expect((await ordered()).json).toMatchObject({ caseId: 'dissemination/1-1' });
  });

  it('names the version that the registry does not hold', async () => {
    const answer = await disseminate(context, '1', { as: 'S-701', entryVersion: '2' });
    expect(answer).toMatchObject({ ok: false, json: { code: 'ENTRY_UNKNOWN' } });
  });

  it('says of an entry that is not there that the entry is not there', async () => {
    const answer = await disseminate(context, '9', { as: 'S-701' });
    expect(answer.json).toMatchObject({
      code: 'ENTRY_UNKNOWN',
      text: { ru: expect.stringContaining('Записи № 9 в реестре') as string },
    });
  });

  it('begins anew, under a number of its own, what was ended from outside', async () => {
    await handle('1-1').terminate('by mistake');
    expect((await ordered()).json).toMatchObject({ caseId: 'dissemination/1-1/2' });
    await fault(world, 'site', 'none');
    expect(await handle('1-1/2').result()).toBe('disseminated');
    const proofs = (await registryShow(context, '1', {})).lines('ru').join('\n');
    expect(proofs).toMatch(/версия 1[^]*сайт/i);
    expect(await world.store.disseminated(1)).toEqual(
      expect.arrayContaining([expect.objectContaining({ system: 'site', caseId: 'dissemination/1-1/2' })]),
    );
  });

  it('refuses what has ended', async () => {
    expect(await ordered()).toMatchObject({ ok: false, json: { code: 'CASE_CLOSED' } });
  });
});
