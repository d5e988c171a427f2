import { checkMutants } from './mutants/checks.ts';
import { complaintMutants } from './mutants/complaints.ts';
import { criteriaMutants } from './mutants/criteria.ts';
import { besideMutants } from './mutants/beside.ts';
import { disseminationMutants } from './mutants/dissemination.ts';
import { dutyMutants } from './mutants/duties.ts';
import { kitMutants } from './mutants/kit.ts';
import { resultMutants } from './mutants/results.ts';
import { rulingMutants } from './mutants/rulings.ts';
import { sittingMutants } from './mutants/sitting.ts';
import { stageMutants } from './mutants/stages.ts';
import type { GateName, Mutant } from './mutants/types.ts';
import type { Gate } from './gates.ts';
import { mutated, type Edit } from './mutate.ts';

export const mutants: readonly Mutant[] = [
  ...besideMutants,
  ...dutyMutants,
  ...kitMutants,
  ...stageMutants,
  ...resultMutants,
  ...sittingMutants,
  ...checkMutants,
  ...criteriaMutants,
  ...disseminationMutants,
  ...rulingMutants,
  ...complaintMutants,
];

/** A mutant as the gates found it. */
export interface Row {
  readonly mutant: Mutant;
  /** The first gate that caught it; undefined when it went through. */
  readonly caughtBy: GateName | undefined;
  readonly how: string;
}

/** Puts each mutant through the gates, in their order, until one catches it. */
export async function tableOf(
  code: string,
  tried: readonly Mutant[],
  gates: readonly Gate[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const mutant of tried) {
    const [caughtBy, how] = await firstOf(mutated(code, [mutant]), gates);
    rows.push({ mutant, caughtBy, how });
  }
  return rows;
}

async function firstOf(code: string, gates: readonly Gate[]): Promise<[Row['caughtBy'], string]> {
  for (const gate of gates) {
    const how = await gate.catches(code);
    if (how !== undefined) return [gate.name, how];
  }
  return [undefined, 'NOT CAUGHT'];
}

/** Mutants that went through, or were caught by another gate than the one they name. */
export function amiss(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ mutant, caughtBy, how }) =>
    caughtBy === mutant.caughtBy
      ? []
      : [`${mutant.name}: ${mutant.caughtBy} should catch it, and ${caughtBy ?? 'nobody'} does: ${how}`],
  );
}

const WIDE = 100;

/** The table as it is printed, and how many each gate caught. */
export function printed(rows: readonly Row[], gates: readonly Gate[]): string {
  const name = Math.max(...rows.map(({ mutant }) => mutant.name.length));
  const lines = rows.map(({ mutant, caughtBy, how }) =>
    [mutant.name.padEnd(name), (caughtBy ?? '-').padEnd(10), how.slice(0, WIDE)].join(' | '),
  );
  const counts = gates.map(
    (gate) => `${gate.name} ${String(rows.filter(({ caughtBy }) => caughtBy === gate.name).length)}`,
  );
  const through = rows.filter(({ caughtBy }) => caughtBy === undefined).length;
  const total = `${String(rows.length)} mutants: ${counts.join(', ')}, not caught ${String(through)}`;
  return [...lines, total].join('\n');
}

/** The first mutant again, as a release would make that change: under a patch of the list. */
export const underPatch: readonly Edit[] = [
  {
    file: 'workflows/patches.ts',
    find: 'export const patches = [',
    replace:
      "export const patches = [{ id: '2027-01-01-longer-term', since: '0.2.0', active: true, what: '', before: '' },",
  },
  {
    file: 'workflows/casework/clock.ts',
    find: "import { condition } from '@temporalio/workflow';",
    replace: "import { condition } from '@temporalio/workflow';\nimport { takes } from '../patches.ts';",
  },
  {
    file: 'workflows/casework/clock.ts',
    find: 'const milliseconds = Date.parse(at) - Date.now();',
    replace:
      "const milliseconds = Date.parse(at) - Date.now() + (takes('2027-01-01-longer-term') ? 86_400_000 : 0);",
  },
];
