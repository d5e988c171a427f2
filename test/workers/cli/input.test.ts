import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { assert, json, nat, property } from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  caseIdOf,
  dayOf,
  entryOf,
  instantOf,
  messageNameOf,
  readObject,
} from '../../../workers/cli/input.ts';
import { jsonErrorAt } from '../../../workers/cli/json-error.ts';
import { UsageError } from '../../../workers/cli/usage-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'senim-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (content: string | Buffer) => {
  const path = join(folder, 'message.json');
  writeFileSync(path, content);
  return path;
};
const said = async (reading: Promise<unknown> | (() => unknown)) => {
  try {
    await (typeof reading === 'function' ? reading() : reading);
  } catch (error) {
    if (error instanceof UsageError) return error.text.ru;
    throw error;
  }
  return 'nothing';
};

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a":}', 1, 6],
    ['{"a":1,}', 1, 8],
    ['{\n  "a": 1,\n  b: 2\n}', 3, 3],
    ["{'a':1}", 1, 2],
    ['[1 2]', 1, 4],
    ['{"a":01}', 1, 7],
    ['{"a":"x\ny"}', 1, 8],
    ['{"a":"\\q"}', 1, 8],
    ['{"a": truex}', 1, 11],
    ['{"a":1} x', 1, 9],
    ['{"ә":1,\n"b":nul}', 2, 8],
    ['{"a":1', 1, 7],
    ['{"a":"x', 1, 8],
  ])('%j: line %i, column %i', (text, line, column) => {
    expect(jsonErrorAt(text)).toEqual({ line, column });
  });
  it('is after every sign that was right', () => {
    assert(
      property(json(), nat(), (text, at) => {
        const cut = at % (text.length + 1);
        const broken = `${text.slice(0, cut)}\u0001${text.slice(cut)}`;
        const { line, column } = jsonErrorAt(broken);
        expect(line).toBe(1);
        expect(column).toBe(cut + 1);
      }),
    );
  });
});

describe('a file of the command line', () => {
  it('is one JSON object, with or without a byte order mark', async () => {
    expect(await readObject(fileOf('\uFEFF{"a":1}'))).toEqual({ a: 1 });
    expect(await readObject('-', Readable.from([Buffer.from('{"a":2}')]))).toEqual({ a: 2 });
  });
  it.each([
    ['', 'пусто'],
    ['[1]', 'нужен один объект JSON {…}'],
    ['null', 'нужен один объект JSON {…}'],
    ['{"a":}', 'строка 1, столбец 6'],
  ])('that holds %j is refused', async (content, why) => {
    expect(await said(readObject(fileOf(content)))).toContain(why);
  });
  it('that is not there, or no text, is refused with the way out', async () => {
    expect(await said(readObject(join(folder, 'none')))).toContain('такого файла нет');
    expect(await said(readObject(folder))).toContain('это папка');
    expect(await said(readObject(fileOf(Buffer.from([0xff, 0xfe, 0x7b]))))).toContain('не текст UTF-8');
  });
});

describe('words of the command line', () => {
  it('name the nearest message', async () => {
    expect(messageNameOf('sign')).toBe('sign');
    expect(await said(() => messageNameOf('Registr'))).toContain('ближайшее: register');
    expect(await said(() => messageNameOf('checkcompletness'))).toContain('ближайшее: checkCompleteness');
    expect(await said(() => messageNameOf('receipt'))).toContain('нет; ближайшее');
  });
  it('name a case by its whole id', async () => {
    expect(caseIdOf('application/A-2026-000001')).toBe('application/A-2026-000001');
    expect(caseIdOf('application/A-1/2')).toBe('application/A-1/2');
    expect(await said(() => caseIdOf('A-2026-000007'))).toContain('вида application/A-2026-000007');
    for (const id of [
      '',
      '/',
      'application/',
      'application/а',
      'application/A 1',
      '../etc',
      'application/A/B',
    ])
      expect(await said(() => caseIdOf(id))).toContain('не идентификатор дела');
  });
  it('are days, moments and numbers that exist', async () => {
    expect([dayOf('2028-02-29'), instantOf('2026-11-23T10:00:00Z'), entryOf('12')]).toEqual([
      '2028-02-29',
      '2026-11-23T10:00:00Z',
      12,
    ]);
    for (const day of ['2026-02-29', '23.11.2026', '2026-11-23T10:00:00Z', ''])
      expect(await said(() => dayOf(day))).toContain('не день календаря');
    for (const at of ['2026-11-23', '2026-11-23T10:00:00', 'now'])
      expect(await said(() => instantOf(at))).toContain('не момент времени');
    for (const entry of ['0', '-1', '1.5', '01', 'один', '99999999999'])
      expect(await said(() => entryOf(entry))).toContain('не номер записи');
  });
});
