import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingChoices } from '../../../shared/calendar/conventions.ts';
import { rule } from '../../../shared/law/rules.ts';
import {
  houseReadings,
  packageChoices,
  readingsFrom,
  switches,
  termChoices,
  termUnder,
  type Readings,
} from '../../../shared/law/switches.ts';

const page = readFileSync(new URL('../../../docs/terms.md', import.meta.url), 'utf8');
const read = (over: Partial<Readings>): Readings => ({ ...houseReadings, ...over });

describe('what an installation may read otherwise', () => {
  it('is counting, single terms, packages and what an act waits for, each switch named once', () => {
    const tables = [readingChoices, termChoices, packageChoices].flatMap((table) => Object.keys(table));
    const named = [...tables, 'hearingBeforeRefusal', 'criteriaSheet', 'restoredEntryFrom'];
    expect(Object.keys(switches)).toEqual([...new Set(named)]);
  });

  it("has the house's reading first among the choices", () => {
    const first = Object.entries(switches).map(([name, { choices }]) => [name, choices[0]]);
    expect(Object.fromEntries(first)).toEqual(houseReadings);
  });

  it('is set by name, and a wrong name or choice is refused with what would be right', () => {
    expect(readingsFrom({})).toEqual(houseReadings);
    expect(readingsFrom({ firstDay: 'day-zero', integratorTermFrom: 'application' })).toEqual(
      read({ firstDay: 'day-zero', integratorTermFrom: 'application' }),
    );
    expect(() => readingsFrom({ first: 'day-zero' })).toThrow('"first" is no reading: firstDay, ');
    expect(() => readingsFrom({ toString: 'day-zero' })).toThrow('"toString" is no reading');
    expect(() => readingsFrom({ firstDay: 'never' })).toThrow('no choice of firstDay: day-after, day-zero');
    expect(() => readingsFrom({ rulesChangeToldFrom: 'never' })).toThrow(
      'no choice of rulesChangeToldFrom: adoption, entry-into-force',
    );
  });

  it.each(Object.entries(switches))('is on the page of terms: %s', (name, { about, choices }) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` `)) ?? '';
    const shown = choices.map((choice) => `\`${choice}\``);
    expect(row.split('|').map((cell) => cell.trim())).toEqual(['', `\`${name}\``, about, ...shown, '']);
  });
});

describe('the term of a rule as an installation reads it', () => {
  it.each([
    'RULES-8',
    'RULES-17',
    'RULES-18',
    'RULES-27',
    'INFRA-5',
    'INFRA-8',
    'INFRA-10',
    'RULES-24',
  ] as const)("%s by the house is the rule's own entry", (id) => {
    expect(termUnder(id, houseReadings)).toEqual(rule(id).term);
  });

  it('RULES-27 runs from the adoption of the act, or from its entry into force', () => {
    expect(termUnder('RULES-27', houseReadings)?.from).toBe('rules-amended');
    const otherwise = termUnder('RULES-27', read({ rulesChangeToldFrom: 'entry-into-force' }));
    expect(otherwise).toEqual({ ...rule('RULES-27').term, from: 'rules-in-force' });
  });

  it("INFRA-5 runs from the integrator's receipt, or from that of the application", () => {
    expect(termUnder('INFRA-5', houseReadings)?.from).toBe('documents-received');
    const otherwise = termUnder('INFRA-5', read({ integratorTermFrom: 'application' }));
    expect(otherwise).toEqual({ ...rule('INFRA-5').term, from: 'application-received' });
  });

  it('RULES-8 runs from the date of the signed result, or from the day it counts as given out', () => {
    const otherwise = termUnder('RULES-8', read({ disseminationDayZero: 'office-day' }));
    expect(otherwise).toEqual({ ...rule('RULES-8').term, day0: 'receipt' });
  });

  it('RULES-17 is counted in calendar days, or in working days', () => {
    const otherwise = termUnder('RULES-17', read({ intakeTermIn: 'working-days' }));
    expect(otherwise).toEqual({ ...rule('RULES-17').term, unit: 'working-days' });
  });

  it('RULES-18 runs beside the intake, or after it', () => {
    const otherwise = termUnder('RULES-18', read({ completenessTermFrom: 'registration' }));
    expect(otherwise).toEqual({ ...rule('RULES-18').term, from: 'application-registered', day0: 'act' });
  });

  it.each(['INFRA-8', 'INFRA-9'] as const)('%s runs from the decision, or from the recommendation', (id) => {
    const otherwise = termUnder(id, read({ inclusionTermsFrom: 'recommendation' }));
    expect(otherwise).toEqual({ ...rule(id).term, from: 'recommendation-received', day0: 'receipt' });
  });

  it('INFRA-10 is lawful from the day after the tenth, or on the tenth', () => {
    expect(termUnder('INFRA-10', houseReadings)?.opens).toBe('day-after');
    expect(termUnder('INFRA-10', read({ stoppedUseToldFrom: 'tenth-day' }))?.opens).toBe('last-day');
  });

  it('is none where the rule has none, and no switch touches another rule', () => {
    expect(termUnder('MON-10', houseReadings)).toBeUndefined();
    const all = read({ rulesChangeToldFrom: 'entry-into-force', integratorTermFrom: 'application' });
    expect(termUnder('INFRA-4', all)).toEqual(rule('INFRA-4').term);
  });
});
