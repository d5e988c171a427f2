import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorkflows } from '../../workers/bundle/bundle.ts';
import { openSandbox, type Sandbox } from '../simulator/sandbox.ts';
import { viewNames } from '../simulator/scenario/expected.ts';
import { mustRead, ran, verdict } from '../simulator/scenario/verdict.ts';
import { virtualEngine } from '../simulator/scenario/virtual.ts';
import { words } from '../simulator/scenario/words.ts';

const page = readFileSync('docs/scenarios.md', 'utf8');
const examples = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox((await bundleWorkflows()).code);
});

describe('the page on scenarios', () => {
  it.each(Object.entries(words))('names all that %s does, and what is said beside it', (actor, phrases) => {
    const named = [
      actor,
      ...Object.keys(phrases),
      ...Object.values(phrases).flatMap(({ fields }) => Object.keys(fields)),
    ];
    expect(named.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });

  it('names all that can be expected', () => {
    expect(viewNames.filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
  });

  it('holds examples that stand as they are written', async () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const text of examples)
      expect(verdict(await ran(mustRead(text), (begins) => virtualEngine(sandbox, begins)))).toBe('');
  });
});
