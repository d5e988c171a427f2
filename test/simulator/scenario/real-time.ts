import { setTimeout as pause } from 'node:timers/promises';
import type { TestWorkflowEnvironment } from '@temporalio/testing';

/** A timer is set by the end of the task that asks for it, a little after the moment it was counted from. */
const LATE_MS = 1000;
const LOOK_MS = 50;
/** Longer than a thousand retries of an outage take. */
const PATIENCE_MS = 120_000;

/**
 * Moves the server's clock to a moment, milliseconds, and a little past it, so that what is due at the moment has
 * happened. Without workers a due timer makes a task that nobody takes, and the server lets its clock leap only while no
 * task waits: its locks are then taken off one by one, and put back at the end.
 */
export async function leapTo(until: number, env: TestWorkflowEnvironment, working: boolean): Promise<void> {
  const left = until + LATE_MS - (await env.currentTimeMs());
  if (left <= 0) return;
  const { testService } = env.connection;
  if (testService === undefined) throw new Error('the server keeps no time of its own');
  const arrived = { there: false };
  const sleeping = env.sleep(left).then(() => (arrived.there = true));
  const begun = Date.now();
  let unlocked = 0;
  try {
    while (!arrived.there) {
      const before = await env.currentTimeMs();
      await Promise.race([sleeping, pause(LOOK_MS)]);
      if (Date.now() - begun > PATIENCE_MS)
        throw new Error(`the server's clock did not come to ${new Date(until).toISOString()}`);
      if (working || arrived.there) continue;
      const walks = (await env.currentTimeMs()) - before < LOOK_MS * 10;
      // Refused where no lock is left to take off.
      if (walks && !arrived.there)
        await testService.unlockTimeSkipping({}).then(
          () => (unlocked += 1),
          () => undefined,
        );
    }
  } finally {
    for (; unlocked > 0; unlocked -= 1) await testService.lockTimeSkipping({});
  }
}
