import { describe, expect, it } from 'vitest';
import { readScenario } from './read.ts';

const head = 'title: т\nproves: [RULES-17]\n';
const faults = (text: string) => {
  const read = readScenario(text);
  return 'faults' in read ? read.faults.map(({ line, reason }) => `${String(line)}: ${reason}`) : [];
};
const step = (...lines: string[]) => faults(`${head}steps:\n  - ${lines.join('\n    ')}\n`);

describe('a scenario that cannot be read', () => {
  it.each([
    [
      'a wrong word, with the nearest right one',
      ['at: 23.11.2026 10:00', 'intake: registars'],
      /^5: .*"registars" is not what intake does; the nearest is "registers"/,
    ],
    [
      'somebody who does not act here',
      ['at: 23.11.2026 10:00', 'intakes: registers'],
      /^5: .*nearest is "intake"/,
    ],
    [
      'a word that says nothing beside this act',
      ['at: 23.11.2026 10:00', 'intake: registers', 'gaps: []'],
      /^6: .*"gaps" is not known here/,
    ],
    ['a day no calendar has', ['at: 31.11.2026 10:00', 'intake: registers'], /^4: .*is no moment/],
    ['a time without its day', ["at: '10:00'", 'intake: registers'], /^4: .*is no moment/],
    [
      'two acts in one step',
      ['at: 23.11.2026 10:00', 'intake: registers', 'unit: finds the documents complete'],
      /^4: .*intake and unit are two/,
    ],
    ['an answer to nothing', ['at: 23.11.2026 10:00', 'answer: taken'], /^5: .*no act to be answered/],
    [
      'an expectation of something unknown',
      ['at: 23.11.2026 10:00', 'expect: { stages: closed }'],
      /^5: .*"stages" is not known here; the nearest is "stage"/,
    ],
    [
      'a rule that is none',
      ['at: 23.11.2026 10:00', 'expect: { terms: { RULES-170: 23.11.2026 18:30 } }'],
      /^5: .*RULES-17/,
    ],
    [
      'a gap without its item',
      ['at: 23.11.2026 10:00', 'unit: finds gaps', 'gaps: [{ why: missing }]'],
      /^6: .*gaps\.0\.item/,
    ],
  ] as const)('names %s with its line', (_, lines, told) => {
    expect(step(...lines)[0]).toMatch(told);
  });

  it('names steps that go back in time, rules unknown, what is missing, and broken YAML', () => {
    const two = '  - at: 24.11.2026 10:00\n  - at: 23.11.2026 10:00\n';
    expect(faults(`${head}steps:\n${two}`)).toEqual(['5: 1.at: is earlier than the step before it']);
    expect(faults(`title: т\nproves: [RULES-16, RULE-17]\nsteps:\n  - at: 24.11.2026 10:00\n`)[0]).toMatch(
      /^2: .*"RULE-17"/,
    );
    expect(faults('title: т\n')).toHaveLength(2);
    expect(faults('title: а: б\n')[0]).toMatch(/^1: /);
    expect(faults('- 1\n')[0]).toMatch(/must be a map/);
  });

  it('names all faults at once', () => {
    expect(faults('titel: т\nproves: []\nsteps: [{ at: x, intake: y }]\n').length).toBeGreaterThan(3);
  });
});
