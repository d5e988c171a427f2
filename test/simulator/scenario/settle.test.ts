import { describe, expect, it } from 'vitest';
import type { Engine } from './engine.ts';
import { play } from './play.ts';
import { run } from './run.ts';
import { settled, StillUnderWay } from './settle.ts';
import { mustRead } from './verdict.ts';

describe('a moment', () => {
  it('is over when nothing is under way any more', async () => {
    const seen = [{ busy: 'a task' }, { busy: 'an answer' }, { next: 1 }, { next: 2 }];
    expect(await settled(() => Promise.resolve(seen.shift() ?? {}))).toEqual({ next: 1 });
  });

  it('that does not end says what is under way', async () => {
    await expect(settled(() => Promise.resolve({ busy: 'a task of A' }), 0)).rejects.toThrow(
      'still under way: a task of A',
    );
  });
});

describe('a scenario that does not go on', () => {
  const scenario = mustRead(`title: Два шага
proves: [RULES-17]
steps:
  - { at: 23.11.2026 10:00, workers: stop }
  - { at: 23.11.2026 11:00, workers: start }
`);
  const stops = (where: 'advance' | 'settle') => {
    const played: number[] = [];
    const stuck = () => Promise.reject(new StillUnderWay('a task of A'));
    const engine = {
      advance: (at: number) => (where === 'advance' ? stuck() : Promise.resolve(void played.push(at))),
      settle: () => (where === 'settle' ? stuck() : Promise.resolve()),
      answered: () => Promise.resolve(),
      begun: () => Promise.resolve([]),
      workers: () => Promise.resolve(),
      fault: () => Promise.resolve(),
    } as unknown as Engine; // what a step without a case asks of an engine
    return { engine, played };
  };

  it.each(['advance', 'settle'] as const)(
    'in %s fails at its step, and plays no further one',
    async (where) => {
      const { engine, played } = stops(where);
      const { failures, stuck } = await play(scenario, engine);
      expect(stuck).toBe(true);
      expect(failures).toEqual([
        {
          what: 'end of the step',
          expected: 'nothing under way',
          stood: 'a task of A',
          at: Date.parse('2026-11-23T05:00:00Z'),
          line: 4,
          case: 'SC-1',
        },
      ]);
      expect(played.length).toBe(where === 'settle' ? 1 : 0);
    },
  );

  it('asks nothing more of its cases', async () => {
    expect((await run(scenario, stops('advance').engine)).breaches).toEqual([]);
  });

  it('after its last step breaks what holds of every case', async () => {
    let calls = 0;
    const { engine } = stops('settle');
    const late = { ...engine, settle: () => ((calls += 1) > 2 ? engine.settle() : Promise.resolve()) };
    expect((await run(scenario, late as Engine)).breaches).toEqual([
      'after the last step still under way: a task of A',
    ]);
  });
});
