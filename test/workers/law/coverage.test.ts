import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRuleId, rules } from '../../../shared/law/rules.ts';
import { citationsIn, citationsInTitles } from '../../../workers/law/citations.ts';
import { coverageOf, hasSources } from '../../../workers/law/coverage.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const every = Object.keys(rules).filter(isRuleId);
/** Made-up sources are written without quotes: this file is itself read for titles. */
const quoted = (source: string) => source.replaceAll('@', "'");
const ids = (text: string) => citationsIn(text).map(({ id }) => id);

describe('a citation', () => {
  it.each([
    ['/** п. 18 (RULES-18). */', ['RULES-18']],
    ['lets the duty fall away (RULES-17, 24)', ['RULES-17', 'RULES-24']],
    ['RULES-20, RULES-21', ['RULES-20', 'RULES-21']],
    ['within RULES-18, 5 working days', ['RULES-18']],
    ['TIME-4b, 4c: to the second', ['TIME-4b', 'TIME-4c']],
    [
      'RULES-A2.9 and MON-3-1, PILOT-C, HOUSE-DELIVERY.',
      ['RULES-A2.9', 'MON-3-1', 'PILOT-C', 'HOUSE-DELIVERY'],
    ],
    ['ends at RULES-24.', ['RULES-24']],
    ['TIME-3a-cd', ['TIME-3a']],
    ["startsWith('RULES-')", []],
  ])('"%s" names %j', (text, named) => {
    expect(ids(text)).toEqual(named);
  });

  it('as a range names the rules a procedure runs, not those that only stand between', () => {
    const named = ids('(RULES-2.4..11)');
    expect(named).toContain('RULES-11');
    expect(named).not.toContain('RULES-3');
    expect(ids('TIME-1..4')).toEqual(['TIME-1', 'TIME-2', 'TIME-3', 'TIME-4']);
  });

  it('keeps an id that no rule has, to be shown', () => {
    expect(ids('RULES-98, 99)')).toEqual(['RULES-98', 'RULES-99']);
    expect(ids('RULES-15..99')).toContain('RULES-99');
  });

  it('proves something in the title of a test, not in its data', () => {
    const source = quoted(
      'describe(@RULES-19: refused@, () => {\n  it.each([[@RULES-18@, 1]])(@%s (RULES-17)@, () => {});\n});',
    );
    expect(citationsInTitles(source)).toEqual([
      { id: 'RULES-19', line: 1 },
      { id: 'RULES-17', line: 2 },
    ]);
  });
});

describe('the coverage of a made-up project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'senim-coverage-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  beforeAll(() => {
    write('workflows/a.ts', '// RULES-17\n// RULES-18\n');
    write('shared/law/rules/a.ts', "'RULES-19': {}\n");
    write('activities/a.ts', '// RULES-98\n');
    write('workers/a.ts', '\n');
    write('docs/a.md', 'см. RULES-97\n');
    write('test/a.test.ts', quoted('it(@registers (RULES-17)@, () => {});\nit(@RULES-96@, () => {});\n'));
    write('test/scenarios/a.yaml', 'proves: RULES-19\n');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('names the places of code and of proofs by file and line', () => {
    const { rules } = coverageOf(folder, ['RULES-17', 'RULES-18', 'RULES-19']);
    expect(rules).toEqual([
      { rule: 'RULES-17', code: ['workflows/a.ts:1'], proofs: ['test/a.test.ts:1'] },
      { rule: 'RULES-18', code: ['workflows/a.ts:2'], proofs: [] },
      // Where a rule is defined is no code that runs it.
      { rule: 'RULES-19', code: [], proofs: ['test/scenarios/a.yaml:1'] },
    ]);
  });

  it('finds a rule of a finished procedure without code or proof, and a citation that names no rule', () => {
    const { bare, unknown } = coverageOf(folder, ['RULES-17', 'RULES-18', 'RULES-19', 'RULES-27']);
    expect(bare).toEqual(['RULES-18', 'RULES-19']);
    expect(unknown.map(({ id }) => id)).toEqual(['RULES-98', 'RULES-96', 'RULES-97']);
  });

  it('is not taken of a folder that holds no sources', () => {
    expect(hasSources(join(folder, 'docs'))).toBe(false);
  });
});

describe('this project', () => {
  const { bare, unknown } = coverageOf(root, every);

  it('runs and proves every rule of a finished procedure', () => {
    expect(bare).toEqual([]);
  });

  it('cites no rule that does not exist', () => {
    expect(unknown).toEqual([]);
  });
});
