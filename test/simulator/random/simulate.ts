import { asyncProperty, check } from 'fast-check';
import { stringify } from 'yaml';
import { canonical } from '../../../shared/json.ts';
import { resultData, type IssuedResult } from '../../../shared/notices/result-document.ts';
import { breaches } from '../invariants.ts';
import type { Sandbox } from '../sandbox.ts';
import { virtualEngine } from '../scenario/virtual.ts';
import type { Raw } from './acts.ts';
import { beginsAt, live } from './live.ts';
import { life, type Life } from './life.ts';

export interface Simulated {
  readonly cases: number;
  /** Whole cases lived before them: the inclusions whose entries they amend or exclude. */
  readonly earlier: number;
  readonly seconds: number;
  /** What of the seconds the processor worked for this process, all its threads together. */
  readonly cpuSeconds: number;
  /** How cases ended; `open` waits for a named person. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** The smallest case found that breaks an invariant. */
  readonly broken?: { readonly breaches: readonly string[]; readonly scenario: string };
}

/** Lives so many random cases of a seed, and holds each to the invariants; a case that breaks one is made smaller. */
export async function simulate(
  sandbox: Sandbox,
  { cases, seed }: { readonly cases: number; readonly seed: number },
): Promise<Simulated> {
  const outcomes: Record<string, number> = {};
  let broken = false;
  let earlier = 0;
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const run = await check(
    asyncProperty(life, async (each) => {
      const { outcome, caseIds, breaches: found } = await liveOne(sandbox, each);
      if (!broken) {
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        earlier += caseIds.length - 1;
      }
      broken ||= found.length > 0;
      return found.length === 0;
    }),
    { numRuns: cases, seed },
  );
  const lived = Object.values(outcomes).reduce((sum, n) => sum + n, 0);
  const { user, system } = process.cpuUsage(cpu);
  const figures = {
    cases: lived,
    earlier,
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (user + system) / 1_000_000,
    outcomes,
  };
  if (!run.failed) return figures;
  if (run.counterexample === null)
    throw run.errorInstance ?? new Error('the simulation failed without a case');
  const { raws, breaches: found } = await liveOne(sandbox, run.counterexample[0]);
  return { ...figures, broken: { breaches: found, scenario: asScenario(raws, found, seed) } };
}

async function liveOne(
  sandbox: Sandbox,
  each: Life,
): Promise<{
  readonly outcome: string;
  readonly caseIds: readonly string[];
  readonly raws: readonly Raw[];
  readonly breaches: readonly string[];
}> {
  const engine = await virtualEngine(sandbox, beginsAt(each), { print: asData });
  try {
    const { raws, player, status } = await live(each, engine);
    const outcome = status?.outcome?.id ?? 'open';
    return { outcome, caseIds: player.caseIds, raws, breaches: await breaches(player, engine) };
  } finally {
    await engine.close();
  }
}

function asScenario(raws: readonly Raw[], found: readonly string[], seed: number): string {
  const scenario = {
    title: `Случайное дело, начало ${String(seed)}`,
    proves: ['RULES-15'],
    about: found.join('\n'),
    steps: raws,
  };
  return stringify(scenario, { lineWidth: 0 });
}

/**
 * A result as the data that its PDF carries (docs/decisions/0007): a page takes a quarter of the case's time to lay out. It is
 * signed, checked and delivered as the PDF is.
 */
const asData = (issued: IssuedResult): Buffer => Buffer.from(canonical(resultData(issued)), 'utf8');
