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
      'a field of a step that is none',
      ['at: 23.11.2026 10:00', 'when: now'],
      /^5: 0\.when: "when" is not known here; the nearest is/,
    ],
    [
      'what is said beside an act of which nothing is said',
      ['at: 23.11.2026 10:00', 'workers: stop', 'calls: 2'],
      /^6: .*"calls" is not known here: nothing is said beside this act/,
    ],
    [
      'calls of a database, which nobody counts',
      ['at: 23.11.2026 10:00', 'database: is down', 'calls: 2'],
      /^6: .*"calls"/,
    ],
    ['a moment with an offset', ['at: 2026-11-23T10:00:00+05:00'], /^4: .*is no moment/],
    ['an hour no day has', ['at: 23.11.2026 24:00'], /^4: .*is no moment/],
    ['a step without a moment', ['intake: registers'], /^4: .*is no moment/],
    [
      'a day of validity no calendar has',
      ['at: 23.11.2026 10:00', 'applicant: files', 'valid: { exclusive-rights: 31.11.2026 }'],
      /^6: .*exclusive-rights.*"31\.11\.2026" is no day/,
    ],
    [
      'a case named in other letters',
      ['at: 23.11.2026 10:00', 'case: Дело', 'applicant: files'],
      /^5: .*latin letters/,
    ],
    ['a name that is only inherited', ['at: 23.11.2026 10:00', 'constructor: x'], /^5: .*"constructor"/],
    [
      'an expected list that is none',
      ['at: 23.11.2026 10:00', 'expect: { notices: status }'],
      /^5: .*notices/,
    ],
    [
      'a field of a duty that is none',
      ['at: 23.11.2026 10:00', 'expect:', '  owed: [{ rule: RULES-17, till: x }]'],
      /^6: .*till/,
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

  it('names what is missing, by its name', () => {
    expect(faults('title: т\n')).toEqual([
      '1: proves: must be a list with at least one item',
      '1: steps: must be a list with at least one item',
    ]);
    expect(faults('title: т\nproves: []\nsteps: []\n')).toEqual([
      '2: proves: must be a list with at least one item',
      '3: steps: must be a list with at least one item',
    ]);
    expect(faults(`proves: [RULES-17]\nsteps: [{ at: 23.11.2026 10:00 }]\n`)).toEqual([
      '1: title: must be a text',
    ]);
    expect(faults(`${head}steps: [registers]\n`)[0]).toMatch(/^3: 0: must be a map/);
    expect(faults('')[0]).toMatch(/^1: must be a map/);
  });

  it('names the line where YAML breaks, and a name said twice', () => {
    expect(faults(`${head}steps:\n  - at: [\n`)[0]).toMatch(/^[45]: /);
    expect(step('at: 23.11.2026 10:00', 'intake: registers', 'intake: registers')[0]).toMatch(
      /^[46]: .*unique/,
    );
  });

  it('names all faults at once, each with its own line', () => {
    const wrong = [
      'titel: т',
      'proves: [RULES-170]',
      'steps:',
      '  - at: 31.11.2026 10:00',
      '    intake: registars',
      '  - at: 24.11.2026 10:00',
      '    unit: finds gaps',
      '    gaps: [{ why: lost }]',
      '  - at: 23.11.2026 10:00',
      '    expect: { stages: closed }',
    ];
    const lines = faults(`${wrong.join('\n')}\n`).map((fault) => Number(fault.split(':')[0]));
    expect(lines.toSorted((a, b) => a - b)).toEqual([1, 1, 2, 4, 5, 8, 8, 9, 10]);
  });
});

describe('a scenario', () => {
  const read = (text: string) => {
    const scenario = readScenario(text);
    if ('faults' in scenario) throw new Error(JSON.stringify(scenario.faults));
    return scenario;
  };

  it('is read with its moments of Kazakhstan in either form', () => {
    const { title, proves, about, steps } = read(
      `${head}about: п\nsteps:\n  - at: 23.11.2026 18:30:01\n  - at: 2026-11-24 10:00\n`,
    );
    expect({ title, proves, about }).toEqual({ title: 'т', proves: ['RULES-17'], about: 'п' });
    expect(steps.map(({ at, line }) => [new Date(at).toISOString(), line])).toEqual([
      ['2026-11-23T13:30:01.000Z', 5],
      ['2026-11-24T05:00:00.000Z', 6],
    ]);
  });

  it('says who acts, by what way and under which number', () => {
    const { steps } = read(
      `${head}steps:\n  - at: 23.11.2026 10:00\n    case: A\n    intake: registers\n    by: S-102\n    key: k1\n    through: ui\n    answer: late\n    label: л\n`,
    );
    expect(steps[0]).toMatchObject({
      case: 'SC-A',
      said: 'intake registers',
      answer: 'late',
      label: 'л',
      action: {
        kind: 'send',
        message: 'register',
        through: 'ui',
        body: { by: { role: 'intake', staff: 'S-102' }, key: 'k1', registrationNumber: 'ВХ-SC-A' },
      },
    });
  });
});
