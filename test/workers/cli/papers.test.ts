import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/messages/catalogue.ts';
import { papers } from '../../../workers/cli/papers.ts';
import { UsageError } from '../../../workers/cli/usage-error.ts';
import type { Context } from '../../../workers/cli/context.ts';
import { eventually, file, nextMonday } from '../../server/filed-case.ts';
import { plainWeeks } from '../../server/plain-weeks.ts';
import { timeSkippingServer } from '../../server/servers.ts';
import { sittingOf } from '../../server/sitting.ts';
import { createWorld, type World } from '../../server/world.ts';
import { contextOf } from './context.ts';

let env: TestWorkflowEnvironment;
let world: World;
let context: Context;

beforeAll(async () => {
  env = await timeSkippingServer();
  await nextMonday(env);
  world = await createWorld(env, { calendar: () => plainWeeks() });
  await world.startWorkers();
  context = await contextOf(world);
});
afterAll(async () => {
  await world.close();
  await env.teardown();
});

describe('the papers of a sitting', () => {
  it('are its agenda with each sheet of criteria, whole, in both languages (RULES-20, RULES-5)', async () => {
    const [filled, bare] = [await file(world, 'PAPERS-1'), await file(world, 'PAPERS-2')];
    for (const kase of [filled, bare]) {
      await kase.register();
      await kase.check();
    }
    const { example } = catalogue.assessCriteria;
    await eventually(async () => {
      const answer = await filled.act('assessCriteria', example);
      if ('code' in answer) throw new Error(answer.code);
    });
    await eventually(async () => {
      const waiting = await world.store.waitingFor('commission');
      if (waiting.length < 2 || waiting.every(({ criteria }) => criteria === undefined))
        throw new Error('not all of it is stored yet');
    });
    const sitting = await sittingOf(world, '2026-11-30-1', [filled.id, bare.id]);
    const answer = await papers(context, sitting.id);
    expect(answer.ok).toBe(true);
    const [ru, kk] = [answer.lines('ru').join('\n'), answer.lines('kk').join('\n')];
    expect(ru).toContain('выполнены 6 из 7; не выполнены: подпункт 3-1) пункта 5 Правил; SHA-256');
    expect(ru).toContain('☐ подпункт 3-1) пункта 5 Правил: доля локализации');
    expect(ru).toContain('по расчёту 74 %');
    expect(ru).toContain(`${bare.id} — `);
    expect(ru).toContain('листа критериев нет');
    expect(kk).toContain('өлшемшарттар парағы жоқ');
    expect(answer.json).toMatchObject({
      sitting: sitting.id,
      items: [
        { caseId: filled.id, sheet: { lines: example.criteria, by: 'S-201', edition: '567-b' } },
        { caseId: bare.id, sheet: null },
      ],
    });
    await expect(papers(context, filled.id)).rejects.toThrow(UsageError);
    expect((await papers(context, 'sitting/NONE-1')).ok).toBe(false);
  });
});
