import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sdk from '@temporalio/worker/package.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { outcomeTitles } from '../../shared/law/outcomes.ts';
import { sampleApplication, sampleOf } from '../../workers/sandbox/sample-application.ts';
import { readStaff } from '../../workers/staff.ts';
import { patches } from '../../workflows/patches.ts';
import { ways } from '../histories/ways.ts';
import { outcomeOf, patchesOf, strangersIn } from './fit.ts';
import { goldenFiles, goldenFolder, goldens, readGolden, written } from './golden.ts';
import { toPayload } from '../simulator/sandbox.ts';

const past = goldens();
const textOf = (file: string) => readFileSync(join(goldenFolder, file), 'utf8');
const people = new Set([
  sampleApplication('X').applicant.id,
  sampleOf('X', 'inclusion', 'electronics').applicant.id,
  ...readStaff('workers/sandbox/staff.json').members.map(({ iin }) => iin),
]);

describe('golden histories', () => {
  it.each(Object.keys(outcomeTitles))('end as %s at least once', (outcome) => {
    expect(past.map(outcomeOf)).toContain(outcome);
  });

  it('are there for every way that is recorded, by this version of the SDK', () => {
    const recorded = past.flatMap(({ file, way }) => (file.includes(`--${sdk.version}--`) ? [way] : []));
    expect(recorded.toSorted()).toEqual(Object.keys(ways).toSorted());
  });

  it.each(goldenFiles())('%s holds made-up people, and nothing of a key or a machine', (file) => {
    expect(strangersIn(textOf(file), people)).toEqual([]);
  });

  it('name no patch but those of the list (docs/releases.md)', () => {
    const listed: readonly { readonly id: string }[] = patches;
    const known = new Set(listed.map(({ id }) => id));
    const named = past.flatMap(({ history }) => patchesOf(history.events ?? []));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('are read and written without loss', () => {
    const changed = past.filter(({ file, ...golden }) => written(golden) !== textOf(file));
    expect(changed.map(({ file }) => file)).toEqual([]);
  });
});

describe('what may not stand in a golden history', () => {
  it.each([
    ['ciphertext', '{"encoding":"YmluYXJ5L2VuY3J5cHRlZA=="}', 'YmluYXJ5L2VuY3J5cHRlZA=='],
    ['a number of nobody made up', '{"id":"850312400128"}', '850312400128'],
    ['an address that may be real', '{"email":"aigul@mail.kz"}', 'aigul@mail.kz'],
    ['a machine', '{"identity":"4711@host"}', '"identity"'],
    ['a folder', 'at file:///home/senim/x.ts', 'file:/'],
  ])('%s is found', (_, text, found) => {
    expect(strangersIn(text, people)).toContain(found);
  });

  it('a patch is found by its marker', () => {
    const data = { payloads: [toPayload({ id: '2027-01-01-what', deprecated: false })] };
    const marker = { markerName: 'core_patch', details: { 'patch-data': data } };
    expect(patchesOf([{ eventId: null, markerRecordedEventAttributes: marker }])).toEqual([
      '2027-01-01-what',
    ]);
  });

  it('nor a file of another name', () => {
    expect(() => readGolden('included.json')).toThrow('is not named');
  });
});
