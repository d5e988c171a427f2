import { fileURLToPath } from 'node:url';
import type { ActOf } from '../../../shared/case/act-of.ts';
import { bundleWorkflows, type Bundle } from '../../../workers/bundle/bundle.ts';
import type { Ordered } from '../../simulator/fixtures/ruling.ts';
import { breaches } from '../../simulator/invariants.ts';
import { openSandbox, type Sandbox } from '../../simulator/sandbox.ts';
import { calm } from '../../simulator/scenario/calm.ts';
import type { Engine } from '../../simulator/scenario/engine.ts';
import { writeMoment } from '../../simulator/scenario/moments.ts';
import { Player } from '../../simulator/scenario/play.ts';
import { beginsAt } from '../../simulator/scenario/run.ts';
import type { Scenario } from '../../simulator/scenario/types.ts';
import { mustRead } from '../../simulator/scenario/verdict.ts';
import { engineOf } from '../../simulator/scenario/virtual.ts';
import { World } from '../../simulator/world.ts';

/** Steps as a page of a scenario. */
export const page = (steps: string): string =>
  `title: Решение о жалобе и его последствия\nproves: [HOUSE-REOPENING]\nsteps:\n${steps}`;

/** Pages of scenarios with rulings between them, while no procedure of the product gives any. */
export class Ruled {
  readonly world: World;
  readonly engine: Engine;
  private readonly player: Player;
  private rulings = 0;

  private constructor(world: World) {
    this.world = world;
    this.engine = engineOf(world);
    this.player = new Player(this.engine);
  }

  /** A world in which the page has been played. */
  static async after(sandbox: Sandbox, page: string, readings?: Scenario['readings']): Promise<Ruled> {
    const scenario = mustRead(page);
    const ruled = new Ruled(await World.open(sandbox, beginsAt(scenario), { readings }));
    await ruled.play(scenario);
    return ruled;
  }

  /** Plays what comes next. Throws where something does not stand as expected. */
  async play(page: string | Scenario): Promise<void> {
    const { steps } = typeof page === 'string' ? mustRead(page) : page;
    for (const step of steps) await this.player.step(step);
    const [failed] = this.player.failures.splice(0);
    if (failed === undefined) return;
    const { what, at, case: number, expected, stood } = failed;
    throw new Error(
      `${number}, ${writeMoment(at)}, ${what}: expected ${JSON.stringify(expected)}, stood ${JSON.stringify(stood)}`,
    );
  }

  /** A ruling that has been signed now: the case that carries it out, and what came of it. */
  async rule(ordered: (by: ActOf) => Ordered, on: string): Promise<{ caseId: string; answer: unknown }> {
    this.rulings += 1;
    const number = `${String(900 + this.rulings)}-1`;
    const caseId = `dissemination/${number}`;
    const by = { case: caseId, document: `Ж-${String(this.rulings)}`, sha256: 'c'.repeat(64), on };
    const run = this.world.server.start('ruling', caseId, [{ number }, ordered(by)]);
    await this.engine.settle();
    const { ended } = run;
    if (ended === undefined || 'failed' in ended)
      throw new Error(`the ruling ended as ${JSON.stringify(ended)}`);
    return { caseId, answer: ended.result };
  }

  /** What does not hold when all has become calm, though it must of every case. */
  async breaches(): Promise<readonly string[]> {
    await calm(this.engine);
    return breaches(this.player, this.engine);
  }
}

/** The product's workflows, and the one that carries out rulings. */
export function bundleWithRulings(): Promise<Bundle> {
  const entry = fileURLToPath(new URL('../../simulator/fixtures/ruling.ts', import.meta.url));
  return bundleWorkflows('development', entry);
}

/** Where they run in virtual time. */
export const rulingSandbox = async (): Promise<Sandbox> => openSandbox((await bundleWithRulings()).code);
