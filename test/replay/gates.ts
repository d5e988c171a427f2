import { openSandbox } from '../simulator/sandbox.ts';
import { goldens, type Golden } from './golden.ts';
import type { Difference } from './compare.ts';
import { replay } from './replay.ts';
import { scenarioGate } from './scenarios.ts';
import type { GateName } from './mutants/types.ts';

/** Looks at workflow code; says what is wrong with it, or nothing. */
export interface Gate {
  readonly name: GateName;
  catches(code: string): Promise<string | undefined>;
}

/** What the golden histories say of some code: the first that stops, the first that says something else. */
interface Verdict {
  readonly stopped?: string;
  readonly differs?: string;
}

async function verdictOf(code: string, past: readonly Golden[]): Promise<Verdict> {
  let verdict: Verdict = {};
  for await (const { workflowId, stopped, differences } of replay(code, past)) {
    const [first] = differences;
    if (stopped !== undefined) return { stopped: `${workflowId}: ${stopped}` };
    if (first !== undefined && verdict.differs === undefined)
      verdict = { differs: `${workflowId}: ${saidOf(first)}` };
  }
  return verdict;
}

/** `event 25 TimerStarted, length: was 86400000, is 172800000` */
export function saidOf({ event, kind, fact, was, is }: Difference): string {
  const place = [...(event === undefined ? [] : [`event ${String(event)}`]), kind].join(' ');
  const what = fact === undefined ? place : `${place}, ${fact}`;
  return `${what}: was ${was ?? 'nothing'}, is ${is ?? 'nothing'}`;
}

/** The gates in the order in which they look; what one catches, the next does not see. */
export function gatesOf(past: readonly Golden[] = goldens()): readonly Gate[] {
  let last: { code: string; verdict: Promise<Verdict> } | undefined;
  const verdict = (code: string) => {
    if (last?.code !== code) last = { code, verdict: verdictOf(code, past) };
    return last.verdict;
  };
  return [
    { name: 'replay', catches: async (code) => (await verdict(code)).stopped },
    { name: 'comparison', catches: async (code) => (await verdict(code)).differs },
    { name: 'scenarios', catches: async (code) => scenarioGate(await openSandbox(code)) },
  ];
}
