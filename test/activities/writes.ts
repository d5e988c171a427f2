import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Http } from '../../activities/http.ts';
import { failureOf, type TestSystem } from './sandbox.ts';

/** What every write owes, whatever the system: which failures are tried again, and that nothing is sent twice. */
export function describeWrite(
  system: TestSystem,
  send: (http: Http, key: string) => Promise<string>,
  [done, before]: readonly [string, string],
): void {
  const effectsOf = async (key: string) => (await system.effects()).filter((call) => call.key === key).length;

  describe('whatever goes wrong, it is sent once', () => {
    it('a repeated key is known and has no second effect', async () => {
      const key = randomUUID();
      expect(await send(system.http(), key)).toBe(done);
      expect(await send(system.http(), key)).toBe(before);
      expect(await effectsOf(key)).toBe(1);
    });

    it('another key is another act and has its own effect', async () => {
      const keys = [randomUUID(), randomUUID()];
      for (const key of keys) expect(await send(system.http(), key)).toBe(done);
      expect(await Promise.all(keys.map(effectsOf))).toEqual([1, 1]);
    });

    it.each([
      { fault: 'down', seconds: 10, type: 'SYSTEM_UNAVAILABLE', retry: done },
      { fault: 'slow', seconds: 1, type: 'SYSTEM_UNAVAILABLE', retry: before },
      { fault: 'malformed', seconds: 10, type: 'SYSTEM_ANSWER_MALFORMED', retry: before },
    ])('after $fault it is tried again', async ({ fault, seconds, type, retry }) => {
      const key = randomUUID();
      await system.fault({ kind: fault, times: 1 });
      expect(await failureOf(send(system.http(seconds), key))).toMatchObject({ type, retried: true });
      expect(await send(system.http(), key)).toBe(retry);
      expect(await effectsOf(key)).toBe(1);
    });

    it('a request that reaches the system twice has one effect', async () => {
      const key = randomUUID();
      await system.fault({ kind: 'twice', times: 1 });
      expect(await send(system.http(), key)).toBe(before);
      expect(await effectsOf(key)).toBe(1);
    });

    it('a refusal of the content is final', async () => {
      const key = randomUUID();
      await system.fault({ kind: 'wrong', times: 1 });
      expect(await failureOf(send(system.http(), key))).toMatchObject({
        type: 'SYSTEM_REFUSED',
        retried: false,
      });
      expect(await effectsOf(key)).toBe(0);
    });
  });
}
