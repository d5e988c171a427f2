import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorkflows } from '../../workers/bundle/bundle.ts';
import { gatesOf } from './gates.ts';
import { mutated } from './mutate.ts';
import { amiss, mutants, printed, tableOf, underPatch } from './mutants.ts';
import { quiet } from './quiet.ts';

/** Replays of every golden history for every mutant, seconds. */
const PATIENCE = 600_000;

quiet();
const gates = gatesOf();
let code: string;

beforeAll(async () => {
  ({ code } = await bundleWorkflows());
});

describe('the gates before a release', () => {
  it.each(gates.map(({ name }) => name))('%s lets the code through as it is', async (name) => {
    const gate = gates.find((one) => one.name === name)!; // named by the list itself
    expect(await gate.catches(code)).toBeUndefined();
  });

  it(
    'catch every mutant, each by the gate it names',
    async () => {
      const rows = await tableOf(code, mutants, gates);
      console.info(printed(rows, gates));
      expect(amiss(rows)).toEqual([]);
      expect(rows.length).toBeGreaterThanOrEqual(30);
    },
    PATIENCE,
  );

  it.each(gates.map(({ name }) => name))('without %s are not enough', async (name) => {
    const left = gates.filter((gate) => gate.name !== name);
    const named = mutants.filter(({ caughtBy }) => caughtBy === name).slice(0, 1);
    expect(amiss(await tableOf(code, named, left))).toHaveLength(1);
  });

  it('let the first mutant through once it stands under a patch of the list', async () => {
    const patched = mutated(code, underPatch);
    for (const gate of gates.filter(({ name }) => name !== 'scenarios'))
      expect(await gate.catches(patched)).toBeUndefined();
  });

  it('are given a mutant that still has its place in the sources', () => {
    const edit = { file: 'workflows/casework/clock.ts', find: 'no such line', replace: '' };
    expect(() => mutated(code, [edit])).toThrow('workflows/casework/clock.ts holds this 0 times, not once');
  });
});
