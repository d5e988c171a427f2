import { describe, expect, it } from 'vitest';
import { bundlesOf } from '../../workers/bundle/bundle.ts';
import { file } from './filed-case.ts';
import { timeSkippingServer } from './servers.ts';
import { createWorld } from './world.ts';

describe('the production bundles', () => {
  it('takes a case from filing to its registry entry (RULES-15..26)', async () => {
    const env = await timeSkippingServer();
    const world = await createWorld(env);
    try {
      await world.startWorkers({ bundles: await bundlesOf('production') });
      const kase = await file(world, 'PROD-1');
      await kase.toSigning();
      expect(await kase.sign()).toMatchObject({ taken: true, inTime: true });
      expect(await kase.handle.result()).toBe('included');
      expect(await kase.card()).toContain('PROD-1');
      const [dissemination] = (await kase.journal()).flatMap(({ data }) => data?.['dissemination'] ?? []);
      expect(dissemination).toEqual(expect.stringMatching(/^dissemination\//));
      const { client } = world;
      expect(await client.workflow.getHandle(dissemination as string).result()).toBe('disseminated');
    } finally {
      await world.close();
      await env.teardown();
    }
  });
});
