import type { Context } from '../../../workers/cli/context.ts';
import { readStaff } from '../../../workers/staff.ts';
import type { World } from '../../server/world.ts';

/** What a command works on in this world; its clock stands at this moment. */
export async function contextOf(world: World): Promise<Context> {
  const now = await world.look();
  return {
    config: world.config,
    now: () => now,
    cases: () => Promise.resolve(world.cases),
    store: () => Promise.resolve(world.store),
    directory: () => readStaff(world.config.staffFile),
  };
}
