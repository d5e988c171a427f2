import { expect, it } from 'vitest';
import type { Http } from '../../activities/http.ts';
import { failureOf, type TestSystem } from './sandbox.ts';

/** What holds of every question to an outside system: how each way it can fail is judged. */
export function describeQuestion(system: TestSystem, ask: (http: Http) => Promise<unknown>): void {
  it.each([
    ['down', 'SYSTEM_UNAVAILABLE', true],
    // Retried by its own nature; the policy of the checks makes it final (`temporal.config.ts`).
    ['malformed', 'SYSTEM_ANSWER_MALFORMED', true],
    ['wrong', 'SYSTEM_REFUSED', false],
  ])('ends as it should when the system is %s', async (kind, type, retried) => {
    await system.fault({ kind });
    expect(await failureOf(ask(system.http()))).toMatchObject({ type, retried });
  });

  it('waits for no answer longer than a call may take', async () => {
    await system.fault({ kind: 'slow', ms: 5000 });
    expect(await failureOf(ask(system.http(0.05)))).toMatchObject({ type: 'SYSTEM_UNAVAILABLE' });
  });
}
