import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../temporal.config.ts';
import type { DeadlineOptions } from '../../../workers/cli/deadline.ts';
import { printed } from '../../../workers/cli/output.ts';
import { faults } from '../../shared/texts.ts';
import { ask, file, folder } from './deadlines.ts';

/** What a program reads. */
const batch = async (...items: unknown[]) => {
  const answer = await ask({ batch: file(items) });
  return JSON.parse([...printed(answer, { json: true, lang: 'ru' })].join('')) as Record<string, unknown>[];
};
const counted = (days: unknown) => (days as { counted: boolean }[]).filter((day) => day.counted).length;

describe('senim deadline', () => {
  it.each<[string, DeadlineOptions, Record<string, unknown>]>([
    [
      'an act runs from its own date',
      { rule: 'RULES-24', from: '2026-03-19T17:00:00+05:00' },
      { dueOn: '2026-04-13', event: 'act' },
    ],
    [
      'taken as a receipt in the evening it runs from the next working day',
      { rule: 'RULES-24', from: '2026-03-19T19:00:00+05:00', receipt: true },
      { dueOn: '2026-04-14', event: 'receipt' },
    ],
    [
      'a receipt on Saturday runs from Monday',
      { rule: 'RULES-18', from: '2026-11-21T10:00:00+05:00' },
      { dayZero: '2026-11-23', dueOn: '2026-11-30' },
    ],
    [
      'taken as an act it runs from Saturday',
      { rule: 'RULES-18', from: '2026-11-21T10:00:00+05:00', act: true },
      { dayZero: '2026-11-21', dueOn: '2026-11-27' },
    ],
    [
      'an instant in UTC that is another day here',
      { rule: 'RULES-24', from: '2026-11-22T20:00:00Z' },
      { dayZero: '2026-11-23' },
    ],
    [
      '72 hours to the minute',
      { rule: 'PILOT-15', from: '2026-03-20T19:15:00+05:00' },
      { dueAt: '2026-03-23T19:15:00+05:00' },
    ],
    [
      '2 working days before',
      { rule: 'RULES-22', before: '2026-04-18' },
      { lastOn: '2026-04-16', lastAt: '2026-04-16T18:30:00+05:00' },
    ],
    [
      '30 calendar days before, to the end of the day',
      { rule: 'MON-9', before: '2026-12-29' },
      { lastOn: '2026-11-27', lastAt: '2026-11-27T23:59:59+05:00' },
    ],
    [
      'a term that opens when it has passed',
      { rule: 'INFRA-10', from: '2026-11-23T10:00:00+05:00' },
      { opensOn: '2026-12-08' },
    ],
  ])('%s', async (_, options, expected) => {
    const { ok, json } = await ask(options);
    expect(ok).toBe(true);
    expect(json).toMatchObject({ rule: options.rule, projected: false, ...expected });
  });

  it('tells the edition of the day, none before the first, and no edition of documents that have none', async () => {
    const editionOf = async (options: DeadlineOptions) =>
      ((await ask(options)).json as { edition?: string }).edition;
    expect(await editionOf({ rule: 'RULES-24', from: '2026-11-23T10:00:00+05:00' })).toBe('567-b');
    expect(await editionOf({ rule: 'RULES-24', from: '2025-11-24T10:00:00+05:00' })).toBe('567-a');
    expect(await editionOf({ rule: 'RULES-24', from: '2024-05-02T10:00:00+05:00' })).toBe('none');
    expect(await editionOf({ rule: 'RULES-22', before: '2024-05-17' })).toBe('none');
    expect(await editionOf({ rule: 'INFRA-4', from: '2026-11-23T10:00:00+05:00' })).toBeUndefined();
  });

  it.each([
    ['PILOT-15', '2025-05-08T23:59:59+05:00', '2025-05-09T00:00:00+05:00'],
    ['PILOT-16', '2026-05-09T00:00:00+05:00', '2026-05-08T23:59:59+05:00'],
    ['MON-35', '2024-05-08T10:00:00+05:00', '2025-01-08T10:00:00+05:00'],
  ])('is arithmetic only outside the window of the document of %s', async (rule, outside, inside) => {
    const editionOf = async (from: string) =>
      ((await ask({ rule, from })).json as { edition?: string }).edition;
    expect(await editionOf(outside)).toBe('none');
    expect(await editionOf(inside)).not.toBe('none');
    const lines = (await ask({ rule, from: outside })).lines('ru').join('\n');
    expect(lines).toContain('(edition: none): это только арифметика');
  });

  it('in hours asks no calendar and says so; read as calendar days it names no act, and ends with the calendar', async () => {
    const sent = { rule: 'PILOT-15', from: '2028-03-03T19:15:00+05:00' };
    const plain = await ask(sent);
    expect(plain.json).toMatchObject({ dueAt: '2028-03-06T19:15:00+05:00', hours: 72, edition: 'none' });
    expect(plain.lines('ru').join('\n')).toMatch(/рабочий календарь .* не нужен/);
    expect(plain.lines('ru').join('\n')).not.toMatch(/Календарь|поправки/);
    const asDays = { SENIM_READINGS: 'hours=calendar-days,actDayZero=as-receipt' };
    await expect(ask(sent, asDays)).rejects.toThrow('2028 в нём нет');
    const days = await ask({ ...sent, from: '2026-03-06T19:15:00+05:00' }, asDays);
    expect(days.json).toMatchObject({ dayZero: '2026-03-06', dueAt: '2026-03-10T23:59:59+05:00' });
    expect(days.json).not.toHaveProperty('hours');
    const lines = days.lines('ru').join('\n');
    expect(lines).toContain('06.03.2026 пт · — день 0: срок течёт со следующего дня');
    expect(lines).not.toContain('акта');
  });

  it('gives every day with its reason, in both languages, and the act where one decides', async () => {
    const { json } = await ask({ rule: 'RULES-18', from: '2024-05-03T10:00:00+05:00' });
    const { days } = json as {
      days: { date: string; counted: boolean; why: { ru: string; kk: string }; act: string | null }[];
    };
    for (const { why } of days) expect(faults(why)).toEqual([]);
    const on = (date: string) => days.find((day) => day.date === date);
    expect(on('2024-05-04')).toMatchObject({ counted: true, act: expect.stringContaining('17.04.2024') });
    expect(on('2024-05-05')).toMatchObject({
      counted: false,
      act: expect.stringContaining('Трудовой кодекс'),
    });
    expect(on('2024-05-06')).toMatchObject({ counted: true, act: null });
  });

  it('is a table for people in Russian and in Kazakh', async () => {
    const answer = await ask({ rule: 'RULES-24', from: '2024-05-02T10:00:00+05:00' });
    const [ru, kk] = [answer.lines('ru').join('\n'), answer.lines('kk').join('\n')];
    expect(ru).toContain('Срок: до 24.05.2024 18:30');
    expect(ru).toContain('edition: none');
    expect(ru).toContain('  04.05.2024 сб · 2 рабочий день вместо 08.05');
    expect(kk).toContain('Мерзім: 24.05.2024 18:30-ға дейін');
    expect(kk).toContain('  09.05.2024 бс · — Жеңіс күні');
    expect(kk).not.toMatch(/\{|undefined/);
  });

  it('says when the term rests on a day not announced, and that no amendments were read', async () => {
    const answer = await ask({ rule: 'RULES-18', from: '2026-12-30T10:00:00+05:00' });
    const ru = answer.lines('ru').join('\n');
    expect(answer.json).toMatchObject({ projected: true });
    expect(ru).toContain('срок опирается на день, который ещё не объявлен');
    expect(ru).toContain('04.01.2027 пн · — выходной за 02.01');
    expect(ru).toContain('поправки календаря этой установки не учтены');
  });

  it('reads a convention as the installation does', async () => {
    const options = { rule: 'RULES-24', from: '2026-11-21T10:00:00+05:00' };
    expect((await ask(options, { SENIM_READINGS: 'actDayZero=as-receipt' })).json).toMatchObject({
      dayZero: '2026-11-23',
    });
    expect(() => loadConfig({ SENIM_READINGS: 'actDayZero=never' })).toThrow(
      'SENIM_READINGS: "never" is no choice of actDayZero',
    );
  });
});

describe('senim deadline as an installation reads the law', () => {
  const on = '2026-11-23T10:00:00+05:00';
  it.each<[string, string, DeadlineOptions, Record<string, unknown>, Record<string, unknown>]>([
    [
      'RULES-27: from which event',
      'rulesChangeToldFrom=entry-into-force',
      { rule: 'RULES-27', from: on },
      { starts: 'rules-amended' },
      { starts: 'rules-in-force' },
    ],
    [
      'RULES-8: the evening of a signature is another day 0',
      'disseminationDayZero=office-day',
      { rule: 'RULES-8', from: '2026-11-23T19:00:00+05:00' },
      { dayZero: '2026-11-23' },
      { dayZero: '2026-11-24' },
    ],
    [
      'RULES-17: in which days',
      'intakeTermIn=working-days',
      { rule: 'RULES-17', from: '2026-11-20T10:00:00+05:00' },
      { dueOn: '2026-11-23' },
      { dueOn: '2026-11-25' },
    ],
    [
      'RULES-18: from which event',
      'completenessTermFrom=registration',
      { rule: 'RULES-18', from: on },
      { starts: 'documents-received', event: 'receipt' },
      { starts: 'application-registered', event: 'act' },
    ],
    [
      'INFRA-9: from which event',
      'inclusionTermsFrom=recommendation',
      { rule: 'INFRA-9', from: on },
      { starts: 'inclusion-decided' },
      { starts: 'recommendation-received' },
    ],
    [
      'INFRA-5: from whose receipt',
      'integratorTermFrom=application',
      { rule: 'INFRA-5', from: on },
      { starts: 'documents-received' },
      { starts: 'application-received' },
    ],
    [
      'INFRA-10: from which day',
      'stoppedUseToldFrom=tenth-day',
      { rule: 'INFRA-10', from: on },
      { dueOn: '2026-12-07', opensOn: '2026-12-08' },
      { dueOn: '2026-12-07', opensOn: '2026-12-07' },
    ],
    [
      'RULES-22 apart from MON-9',
      'backwardFirstWorkingDay=day-itself',
      { rule: 'RULES-22', before: '2026-12-31' },
      { lastOn: '2026-12-29' },
      { lastOn: '2026-12-30' },
    ],
    [
      'MON-9 apart from RULES-22',
      'backwardFirstCalendarDay=day-itself',
      { rule: 'MON-9', before: '2026-12-31' },
      { lastOn: '2026-12-01' },
      { lastOn: '2026-12-02' },
    ],
  ])('%s (%s)', async (_, switched, options, house, otherwise) => {
    expect((await ask(options)).json).toMatchObject(house);
    expect((await ask(options, { SENIM_READINGS: switched })).json).toMatchObject(otherwise);
  });

  it('names the event it counts from, and the day an act is lawful from', async () => {
    const ru = async (options: DeadlineOptions, env?: NodeJS.ProcessEnv) =>
      (await ask(options, env)).lines('ru').join('\n');
    const told = { rule: 'RULES-27', from: on };
    expect(await ru(told)).toContain('(принятие акта об изменении Правил); день 0: 23.11.2026');
    expect(await ru(told, { SENIM_READINGS: 'rulesChangeToldFrom=entry-into-force' })).toContain(
      '(введение в действие Правил); день 0: 23.11.2026',
    );
    expect(await ru({ rule: 'INFRA-10', from: on })).toContain('Действие законно только с 08.12.2026');
  });
});

describe('senim deadline --batch', () => {
  it('answers in the order asked, backward terms by their last day', async () => {
    const [forward, backward, overridden] = await batch(
      { id: 'a', rule: 'RULES-24', from: '2026-03-19T17:00:00+05:00' },
      { id: 7, rule: 'RULES-22', before: '2026-04-18' },
      { id: 'c', rule: 'RULES-24', from: '2026-03-21T10:00:00+05:00', event: 'receipt' },
    );
    expect(forward).toMatchObject({
      id: 'a',
      dueOn: '2026-04-13',
      dueAt: '2026-04-13T18:30:00+05:00',
      projected: false,
    });
    expect(counted(forward?.['days'])).toBe(14);
    expect(backward).toMatchObject({ id: 7, lastOn: '2026-04-16', lastAt: '2026-04-16T18:30:00+05:00' });
    expect(backward).not.toHaveProperty('dueOn');
    expect(overridden).toMatchObject({ dayZero: '2026-03-26' });
  });

  it('marks what must not be overlooked: days not announced, no edition, amendments not read', async () => {
    const path = file([
      { id: 'a', rule: 'RULES-24', from: '2027-03-10T10:00:00+05:00' },
      { id: 'b', rule: 'RULES-24', from: '2024-03-10T10:00:00+05:00' },
    ]);
    const answer = await ask({ batch: path });
    expect(answer.lines('ru').join('\n')).toMatch(
      /не учтены[^]*\na · .* · Расчётно[^]*\nb · .*edition: none/,
    );
    expect(await batch({ id: 'a', rule: 'RULES-24', from: '2026-03-10T10:00:00+05:00' })).toMatchObject([
      { amendments: 'not read' },
    ]);
  });

  it('of nothing is nothing', async () => {
    expect(await batch()).toEqual([]);
  });

  it('of an empty file asks for a list', async () => {
    const path = join(folder, 'empty.json');
    writeFileSync(path, '');
    await expect(ask({ batch: path })).rejects.toThrow('пусто. Нужен список JSON […]');
  });

  it('gives an id back as it is to programs, and to people without what a terminal would do', async () => {
    const id = 'a\u001b[31m\u202e\nb';
    const asked = { id, rule: 'RULES-24', from: '2026-03-10T10:00:00+05:00' };
    expect(await batch(asked)).toMatchObject([{ id }]);
    const shown = [...printed(await ask({ batch: file([asked]) }), { json: false, lang: 'ru' })].join('');
    expect(shown).toContain('a\\u001b[31m\\u202e\\u000ab · RULES-24');
  });

  it('counts 100,000 deadlines in one process', async () => {
    const rules = ['RULES-24', 'RULES-18', 'RULES-17', 'CMPL-33'];
    const asked = Array.from({ length: 100_000 }, (_, i) => ({
      id: i,
      rule: rules[i % rules.length],
      from: new Date(Date.UTC(2024, 2, 2) + i * 1_150_000).toISOString(),
    }));
    const started = performance.now();
    const child = spawn(
      process.execPath,
      [resolve('workers/cli/senim.mjs'), 'deadline', '--batch', file(asked), '--json'],
      { cwd: folder, env: { ...process.env, SENIM_DATA_DIR: join(folder, 'data'), DATABASE_URL: undefined } },
    );
    const closed = new Promise<number | null>((done) => child.once('close', done));
    const [lines, err] = await Promise.all([countLines(child.stdout), text(child.stderr)]);
    expect({ code: await closed, err, lines }).toEqual({ code: 0, err: '', lines: 100_002 });
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(
      `deadline: 100,000 by --batch in ${seconds.toFixed(1)} s, the start of the process included\n`,
    );
  });
});

async function countLines(stream: NodeJS.ReadableStream): Promise<number> {
  let lines = 0;
  for await (const chunk of stream) for (const sign of chunk as Buffer) if (sign === 10) lines += 1;
  return lines;
}
