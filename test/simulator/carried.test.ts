import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { carried } from './carried.ts';

const [outer, inner] = [{ ...carried }, { ...carried }];
const seen = () => [outer.getStore(), inner.getStore()];

describe('what is carried along promises', () => {
  it('is there after each wait, in whatever is begun within, and nowhere else', async () => {
    const within = outer.run('a', async () => {
      await Promise.resolve();
      const nested = inner.run('b', async () => {
        await new Promise(setImmediate);
        return seen();
      });
      return [seen(), await nested, seen()];
    });
    expect(seen()).toEqual([undefined, undefined]);
    const other = outer.run('c', () => Promise.resolve().then(seen));
    expect(await within).toEqual([
      ['a', undefined],
      ['a', 'b'],
      ['a', undefined],
    ]);
    expect(await other).toEqual(['c', undefined]);
    expect(seen()).toEqual([undefined, undefined]);
  });

  it('is what it was when reactions of a sandbox have run within', async () => {
    const looks: unknown[] = [];
    const context = createContext(
      { look: () => void looks.push(seen()) },
      { microtaskMode: 'afterEvaluate' },
    );
    inner.run('b', () =>
      runInContext('var go; new Promise((met) => (go = met)).then(() => look())', context),
    );
    const after = await outer.run('a', async () => {
      await Promise.resolve();
      runInContext('go()', context);
      return seen();
    });
    expect(looks).toEqual([[undefined, 'b']]);
    expect(after).toEqual(['a', undefined]);
  });

  it('is let go of when what runs under it throws', async () => {
    const thrown = () => {
      throw new Error('on purpose');
    };
    expect(() => outer.run('a', thrown)).toThrow('on purpose');
    expect(seen()).toEqual([undefined, undefined]);
    await expect(outer.run('a', () => Promise.resolve().then(thrown))).rejects.toThrow('on purpose');
    expect(seen()).toEqual([undefined, undefined]);
  });
});
