import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readApplication } from '../../../shared/messages/application-form.ts';
import { patterns } from '../../../shared/messages/patterns.ts';
import { problemsOfCheck, type CheckError } from '../../../shared/messages/problems.ts';
import { readMessage } from '../../../shared/messages/read.ts';
import type { MessageName } from '../../../shared/messages/schemas.ts';
import { allMessages, writeCompiledChecks } from '../../../workers/bundle/checks.ts';
import { sampleApplication } from '../../../workers/sandbox/sample-application.ts';
import { bad, good } from './messages.ts';

let checkErrors: (name: MessageName, message: unknown) => CheckError[];
beforeAll(async () => {
  // The compiled checks are a module of their own, made when the bundle is built.
  const compiled = (await import(
    pathToFileURL(writeCompiledChecks(mkdtempSync(join(tmpdir(), 'senim-checks-')), allMessages)).href
  )) as {
    checkErrors: typeof checkErrors;
  };
  checkErrors = compiled.checkErrors;
});

const edge = (name: MessageName, message: unknown) => {
  const read = readMessage(name, message);
  return 'problems' in read ? read.problems : [];
};
const inside = (name: MessageName, message: unknown) => problemsOfCheck(checkErrors(name, message));
const sorted = (problems: readonly { path: string; text: { ru: string } }[]) =>
  problems.map((problem) => JSON.stringify(problem)).sort();

describe('a message is judged alike at the edge and inside the workflow', () => {
  it.each(good)('%s fits (%#)', (name, message) => {
    expect(edge(name, message)).toEqual([]);
    expect(inside(name, message)).toEqual([]);
  });
  it.each(bad)('%s does not fit (%#)', (name, { message, paths }) => {
    const found = edge(name, message);
    expect(new Set(found.map(({ path }) => path))).toEqual(new Set(paths));
    expect(sorted(inside(name, message))).toEqual(sorted(found));
  });
});

describe('a problem is told to a person', () => {
  it('in both languages, none of them English', () => {
    for (const [name, { message }] of bad) {
      for (const { text } of edge(name, message)) {
        expect(text.ru).toMatch(/^[а-яё]/u);
        expect(text.kk).toMatch(/^[а-яәғқңөұүһі]/iu);
        expect(text.ru).not.toMatch(/\{\}|must|expected|invalid/i);
      }
    }
  });
  it('says what is missing and what is of another type', () => {
    const { by: _, ...rest } = good[0]![1] as Record<string, unknown>;
    expect(edge('register', rest)).toEqual([
      { path: '/by', text: { ru: 'поле обязательно', kk: 'өріс міндетті' } },
    ]);
    expect(edge('register', { ...rest, by: 5 })[0]?.text.ru).toBe('нужен другой тип значения: объект {…}');
  });
  it('in a form too: every problem at once, with its path', () => {
    const form = sampleApplication('A-2026-000001');
    const read = readApplication({
      ...form,
      applicant: { ...form.applicant, phone: '87010000001', email: 'x', id: 990140000007 },
      product: { ...form.product, name: undefined, categoryCodes: [] },
      extra: 1,
    });
    expect(
      'problems' in read && Object.fromEntries(read.problems.map(({ path, text }) => [path, text.ru])),
    ).toEqual({
      '/applicant/phone': 'нужно: телефон: +7 и десять цифр',
      '/applicant/email': 'нужно: адрес электронной почты, например office@example.kz',
      '/applicant/id': 'нужен другой тип значения: строка',
      '/product/name': 'поле обязательно',
      '/product/categoryCodes': 'слишком мало строк: не меньше 1',
      '/extra': 'неизвестное поле',
    });
  });
});

describe('the patterns', () => {
  it('take only days that the calendar has', () => {
    const takes = (day: string) => patterns.day.of.test(day);
    expect(['2026-02-28', '2028-02-29', '2000-02-29', '2026-12-31'].every(takes)).toBe(true);
    expect(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '0'].some(takes)).toBe(false);
  });
  it('take only moments with an offset', () => {
    const takes = (at: string) => patterns.instant.of.test(at);
    expect(['2026-11-23T18:30:00+05:00', '2026-11-23T13:30:00.123Z'].every(takes)).toBe(true);
    expect(['2026-11-23T18:30:00', '2026-11-23T24:00:00Z', '2026-02-30T10:00:00Z'].some(takes)).toBe(false);
  });
});
