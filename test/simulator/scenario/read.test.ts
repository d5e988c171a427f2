import { describe, expect, it } from 'vitest';
import { yamlFaults } from '../../../shared/texts/cli-scenario.ts';
import { faults as inBothLanguages } from '../../shared/texts.ts';
import { readScenario } from './read.ts';

const head = 'title: т\nproves: [RULES-17]\n';
const faults = (text: string) => {
  const read = readScenario(text);
  return 'faults' in read ? read.faults.map(({ line, reason }) => `${String(line)}: ${reason.ru}`) : [];
};
const step = (...lines: string[]) => faults(`${head}steps:\n  - ${lines.join('\n    ')}\n`);

describe('a scenario that cannot be read', () => {
  it.each([
    [
      'a wrong word, with the nearest right one',
      ['at: 23.11.2026 10:00', 'intake: registars'],
      /^5: .*«registars» — не то, что делает intake; ближайшее — «registers»/,
    ],
    [
      'somebody who does not act here',
      ['at: 23.11.2026 10:00', 'intakes: registers'],
      /^5: .*ближайшее — «intake»/,
    ],
    [
      'a word that says nothing beside this act',
      ['at: 23.11.2026 10:00', 'intake: registers', 'gaps: []'],
      /^6: .*слова «gaps» здесь нет/,
    ],
    ['a day no calendar has', ['at: 31.11.2026 10:00', 'intake: registers'], /^4: .*не момент/],
    ['a time without its day', ["at: '10:00'", 'intake: registers'], /^4: .*не момент/],
    [
      'two acts in one step',
      ['at: 23.11.2026 10:00', 'intake: registers', 'unit: finds the documents complete'],
      /^4: .*их больше: intake, unit/,
    ],
    ['an answer to nothing', ['at: 23.11.2026 10:00', 'answer: taken'], /^5: .*действия нет/],
    [
      'an expectation of something unknown',
      ['at: 23.11.2026 10:00', 'expect: { stages: closed }'],
      /^5: .*слова «stages» здесь нет; ближайшее — «stage»/,
    ],
    [
      'a rule that is none',
      ['at: 23.11.2026 10:00', 'expect: { terms: { RULES-170: 23.11.2026 18:30 } }'],
      /^5: .*RULES-17/,
    ],
    [
      'what no outside system holds of an organisation',
      ['at: 23.11.2026 10:00', 'legal entities: registers', 'form: artel'],
      /^6: 0\.form: допустимо только: limited-liability-partnership/,
    ],
    [
      'a field of a step that is none',
      ['at: 23.11.2026 10:00', 'when: now'],
      /^5: 0\.when: слова «when» здесь нет; ближайшее/,
    ],
    [
      'what is said beside an act of which nothing is said',
      ['at: 23.11.2026 10:00', 'workers: stop', 'calls: 2'],
      /^6: .*«calls» здесь нет: рядом с этим действием ничего не говорят/,
    ],
    [
      'calls of a database, which nobody counts',
      ['at: 23.11.2026 10:00', 'database: is down', 'calls: 2'],
      /^6: .*«calls»/,
    ],
    ['a moment with an offset', ['at: 2026-11-23T10:00:00+05:00'], /^4: .*не момент/],
    ['an hour no day has', ['at: 23.11.2026 24:00'], /^4: .*не момент/],
    ['a step without a moment', ['intake: registers'], /^4: .*не момент/],
    [
      'a day of validity no calendar has',
      ['at: 23.11.2026 10:00', 'applicant: files', 'valid: { exclusive-rights: 31.11.2026 }'],
      /^6: .*exclusive-rights.*«31\.11\.2026» — не день/,
    ],
    [
      'a case named in other letters',
      ['at: 23.11.2026 10:00', 'case: Дело', 'applicant: files'],
      /^5: .*латинскими буквами/,
    ],
    ['a name that is only inherited', ['at: 23.11.2026 10:00', 'constructor: x'], /^5: .*«constructor»/],
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
      /^6: .*gaps\.0\.item: поле обязательно/,
    ],
    [
      'a field of a notice that is none',
      ['at: 23.11.2026 10:00', 'expect:', '  notices: [{ kind: status, sayz: x }]'],
      /^6: 0\.expect\.notices\.0\.sayz: неизвестное поле$/,
    ],
    [
      'a text that is none, nor its two languages',
      ['at: 23.11.2026 10:00', 'secretary: records that inclusion is recommended', 'reasons: 5'],
      /^6: 0\.reasons: нужно значение другого вида$/,
    ],
  ] as const)('names %s with its line', (_, lines, told) => {
    expect(step(...lines)[0]).toMatch(told);
  });

  it('names steps that go back in time, rules unknown, what is missing, and broken YAML', () => {
    const two = '  - at: 24.11.2026 10:00\n  - at: 23.11.2026 10:00\n';
    expect(faults(`${head}steps:\n${two}`)).toEqual(['5: 1.at: раньше, чем шаг перед ним']);
    expect(faults(`title: т\nproves: [RULES-16, RULE-17]\nsteps:\n  - at: 24.11.2026 10:00\n`)[0]).toMatch(
      /^2: .*«RULE-17»/,
    );
    expect(faults('title: т\n')).toHaveLength(2);
    expect(faults('title: а: б\n')[0]).toMatch(/^1: /);
    expect(faults('- 1\n')[0]).toMatch(/нужны имена/);
  });

  it('names what is missing, by its name', () => {
    expect(faults('title: т\n')).toEqual([
      '1: proves: нужен список хотя бы из одного',
      '1: steps: нужен список хотя бы из одного',
    ]);
    expect(faults('title: т\nproves: []\nsteps: []\n')).toEqual([
      '2: proves: нужен список хотя бы из одного',
      '3: steps: нужен список хотя бы из одного',
    ]);
    expect(faults(`proves: [RULES-17]\nsteps: [{ at: 23.11.2026 10:00 }]\n`)).toEqual([
      '1: title: нужен текст',
    ]);
    expect(faults(`${head}steps: [registers]\n`)[0]).toMatch(/^3: 0: нужны имена/);
    expect(faults('')[0]).toMatch(/^1: нужны имена/);
  });

  it('names the line where YAML breaks, and a name said twice', () => {
    expect(faults(`${head}steps:\n  - at: [\n`)[0]).toMatch(/^[45]: /);
    expect(step('at: 23.11.2026 10:00', 'intake: registers', 'intake: registers')[0]).toMatch(
      /^[46]: .*второй раз/,
    );
  });

  it('names a reading that no installation has, with those there are', () => {
    const one = 'steps:\n  - at: 23.11.2026 10:00\n';
    expect(faults(`${head}readings: { hearing: optional }\n${one}`)[0]).toMatch(
      /^3: readings: чтения «hearing» нет; есть: .*hearingBeforeRefusal/,
    );
    expect(faults(`${head}readings: { hearingBeforeRefusal: never }\n${one}`)[0]).toMatch(
      /^3: readings: у hearingBeforeRefusal нет выбора «never»/,
    );
  });

  it('names every fault in both languages', () => {
    const wrong = [
      'titel: т',
      'proves: [RULES-170]',
      'steps:',
      '  - at: 31.11.2026 10:00',
      '    case: Дело',
      '    intake: registars',
      '    label: []',
      '  - at: 24.11.2026 10:00',
      '    applicant: files',
      '    valid: { exclusive-rights: 31.11.2026 }',
      '  - at: 23.11.2026 10:00',
      '    workers: stop',
      '    calls: 2',
      '  - at: 24.11.2026 10:00',
      '    unit: finds gaps',
      '    gaps: [{ why: lost }]',
      '  - at: 24.11.2026 10:00',
      '    answer: taken',
      '    expect: { stages: closed, overdue: 5, terms: { RULES-170: x }, notices: [7] }',
      '  - at: 24.11.2026 10:00',
      '    intake: registers',
      '    unit: finds gaps',
    ].join('\n');
    const read = readScenario(wrong);
    const found = 'faults' in read ? read.faults : [];
    expect(found.length).toBeGreaterThan(15);
    const bare = (text: string) => text.replace(/^\d+\.\S+: /, '');
    expect(
      found.flatMap(({ reason: { ru, kk } }) => inBothLanguages({ ru: bare(ru), kk: bare(kk) })),
    ).toEqual([]);
    expect(Object.values(yamlFaults).flatMap(inBothLanguages)).toEqual([]);
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
