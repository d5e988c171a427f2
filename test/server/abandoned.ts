import type { Connection } from '@temporalio/client';
import type { World } from './world.ts';

/** Children whose clock has been let go, by world. */
const released = new WeakMap<World, Set<string>>();

/**
 * The time-skipping server skips no more time once a child has ended after the parent that abandoned it: it still waits to
 * tell the parent. Takes that wait back, once for each such child; nothing on other servers.
 */
export async function letClockGo(world: World, child: string): Promise<void> {
  const known = released.get(world) ?? new Set();
  released.set(world, known);
  if (!world.skipsTime || known.has(child)) return;
  known.add(child);
  const historyOf = async (id: string) =>
    (await world.client.workflow.getHandle(id).fetchHistory()).events ?? [];
  const [started] = await historyOf(child);
  const parent = started?.workflowExecutionStartedEventAttributes?.parentWorkflowExecution?.workflowId;
  if (parent == null) return;
  const told = (await historyOf(parent)).some(
    (event) => event.childWorkflowExecutionCompletedEventAttributes,
  );
  if (told) return;
  // A world's client is made on the connection of its server.
  const { testService } = world.client.connection as Connection;
  await testService?.unlockTimeSkipping({});
}
