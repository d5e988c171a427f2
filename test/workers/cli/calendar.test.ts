import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../shared/calendar/dates.ts';
import type { IsoDate } from '../../../shared/calendar/types.ts';
import { localDay } from '../../../shared/calendar/zone.ts';
import { calendarPreview } from '../../../workers/cli/calendar-preview.ts';
import { calendarApprove, calendarPropose, calendarShow } from '../../../workers/cli/calendar.ts';
import { deadline } from '../../../workers/cli/deadline.ts';
import { Cases } from '../../../workers/client/cases.ts';
import {
  eventually,
  file as submit,
  replayAll,
  sleepUntil,
  type FiledCase,
} from '../../server/filed-case.ts';
import {
  act,
  amendment,
  approve as approveIn,
  calendarOffice,
  dueOf,
  idOf,
  OPERATOR,
  pace,
  propose as proposeIn,
  refusedWith,
  SUPERIOR,
  write,
} from './calendar-office.ts';

const office = calendarOffice();
const propose = (path: string, by = OPERATOR) => proposeIn(office.context, path, by);
const told: string[] = [];
const approve = (id: number, by = SUPERIOR) =>
  approveIn(office.context, id, by, (line) => void told.push(line.ru));
/** The last day of the check of п. 18: a working day, whatever today is. */
const lastDay = async (kase: FiledCase) => localDay(await dueOf(kase, 'RULES-18'));
const workingDayAfter = (date: IsoDate): IsoDate => {
  const next = addDays(date, 1);
  return office.watch.current().at(next).working ? next : workingDayAfter(next);
};

describe('an amendment that cannot be made', () => {
  it('is refused in one line and stores nothing', async () => {
    const monday = localDay(office.now.toISOString());
    const why = { ru: 'перенос', kk: 'ауыстыру' };
    const attempts: [string, () => Promise<unknown>][] = [
      [
        '/days/0/kind: допустимо только: off | working | ordinary',
        () => propose(write({ days: [{ date: monday, kind: 'free', why }] })),
      ],
      ['/days: поле обязательно', () => propose(write({}))],
      [
        '/days/0/why/kk: поле обязательно',
        () => propose(write({ days: [{ date: monday, kind: 'off', why: { ru: 'x' } }] })),
      ],
      ['указан дважды', () => propose(amendment([monday, 'off'], [monday, 'working']))],
      ['ничего не меняет', () => propose(amendment([monday, 'working']))],
      ['вне лет календаря', () => propose(amendment(['2099-01-05', 'off']))],
      [
        '/act: поле обязательно',
        () => calendarPropose(office.context, amendment([monday, 'off']), { by: OPERATOR }),
      ],
      [
        'amendment.json: /act: нужно: текст с буквами или цифрами, без управляющих и оборванных знаков',
        () => calendarPropose(office.context, amendment([monday, 'off']), { by: OPERATOR, act: '' }),
      ],
      ['S-101 не может менять календарь', () => propose(amendment([monday, 'off']), 'S-101')],
      [
        'S-999 не может менять календарь (нет в справочнике',
        () => propose(amendment([monday, 'off']), 'S-999'),
      ],
      ['Поправки № 1 нет', () => approve(1)],
      [
        'не номер записи',
        () => calendarApprove(office.context, 'x', { by: SUPERIOR, progress: () => undefined }),
      ],
    ];
    for (const [line, run] of attempts) await refusedWith(line, run);
    expect(await office.world.store.amendments()).toEqual([]);
  });
});

describe('a decree that pushes a term of a running case past the calendar (TIME-6)', () => {
  it('is refused by preview and propose with the case, the rule and the year, and stores nothing', async () => {
    const kase = await submit(office.world, 'CAL-PAST');
    const begins = localDay(office.now.toISOString());
    const days = Array.from({ length: 420 }, (_, i) => addDays(begins, i)).filter(
      (date) => date < '2028-01-01' && office.watch.current().at(date).working,
    );
    const path = amendment(...days.map((date) => [date, 'off'] as const));
    const line = `дела ${kase.id} уходит в 2028 год`;
    await refusedWith(line, () => calendarPreview(office.context, path));
    await refusedWith(line, () => propose(path));
    expect(await office.world.store.amendments()).toEqual([]);
    await kase.withdraw();
    await kase.outcome();
  });
});

describe('a decree in the middle of running cases (TIME-6)', () => {
  it('is shown before it is made, moves every open case with was, is, why, and moves nothing twice', async () => {
    const cases = [
      await submit(office.world, 'CAL-0001'),
      await submit(office.world, 'CAL-0002'),
      await submit(office.world, 'CAL-0003'),
    ];
    const [kase] = cases as [FiledCase, ...FiledCase[]];
    const was = await dueOf(kase, 'RULES-18');
    const off = await lastDay(kase);
    const path = amendment([off, 'off']);

    const preview = await calendarPreview(office.context, path);
    expect(preview.json).toMatchObject({ open: 3, silent: [] });
    const foreseen = (
      preview.json as { cases: { caseId: string; moves: { rule: string; was: string; is: string }[] }[] }
    ).cases;
    expect(foreseen.map(({ caseId }) => caseId)).toEqual(cases.map(({ id }) => id));
    const move = foreseen[0]!.moves.find(({ rule }) => rule === 'RULES-18')!;
    expect(move).toEqual({ rule: 'RULES-18', was, is: `${workingDayAfter(off)}T18:30:00+05:00` });
    expect(preview.lines('ru').join('\n')).toContain('Сдвигаются сроки дел: 3; просчитано 3 из 3');
    expect(await dueOf(kase, 'RULES-18')).toBe(was);

    const id = idOf(await propose(path));
    expect(idOf(await propose(path))).toBe(id);
    expect(await dueOf(kase, 'RULES-18')).toBe(was);
    await refusedWith('предложил S-701: утвердить должен другой', () => approve(id, OPERATOR));

    const approved = await approve(id);
    expect(approved).toMatchObject({ ok: true, json: { id, replanned: 3, left: [] } });
    expect(told.some((line) => line.startsWith('Пересчитано 3, осталось 0'))).toBe(true);
    const { edition } = approved.json as { edition: string };
    for (const one of cases) expect(await dueOf(one, 'RULES-18')).toBe(move.is);
    const [step] = (await kase.recorded('replanned')).filter(({ rule }) => rule === 'RULES-18');
    expect(step?.data).toMatchObject({ was, is: move.is, why: act, calendar: edition });
    const working = (await kase.status()).terms['RULES-18']!.days.find(({ date }) => date === off);
    expect(working).toMatchObject({ counted: false, act });

    const steps = await Promise.all(cases.map(async (one) => (await one.handle.describe()).historyLength));
    expect((await approve(id)).json).toMatchObject({ replanned: 0, left: [], edition });
    expect(await Promise.all(cases.map(async (one) => (await one.handle.describe()).historyLength))).toEqual(
      steps,
    );
    await refusedWith('ничего не меняет', () => propose(path));
  });

  it('reaches a case that starts after it from the first moment', async () => {
    const { edition } = (await calendarShow(office.context, {})).json as { edition: string };
    const kase = await submit(office.world, 'CAL-0004');
    expect(Object.values((await kase.status()).terms).map(({ calendar }) => calendar)).toContain(edition);
    const stored = await office.world.store.caseOf(kase.id);
    expect(stored?.calendarEdition).toBe(edition);
  });

  it('tells who becomes late or no longer is, and takes back the notice of a term it moved away', async () => {
    const kase = await submit(office.world, 'CAL-0005');
    const due = await dueOf(kase, 'RULES-17');
    await sleepUntil(office.env, due, 5_000);
    await kase.recorded('overdue');
    expect(await kase.listed('Overdue')).toBe(true);
    office.now = await office.world.look();

    const path = amendment([localDay(due), 'off']);
    const preview = await calendarPreview(office.context, path);
    expect(preview.json).toMatchObject({
      cases: expect.arrayContaining([
        {
          caseId: kase.id,
          moves: expect.arrayContaining([
            expect.objectContaining({ rule: 'RULES-17', was: due, late: 'no-longer' }),
          ]),
        },
      ]),
    });
    expect(preview.lines('ru').join('\n')).toContain('больше не просрочен');

    expect(await approve(idOf(await propose(path)))).toMatchObject({ ok: true });
    await kase.recorded('correction');
    await eventually(async () => expect(await kase.listed('Overdue')).toBe(false));
    expect((await kase.status()).waitingFor.every(({ overdue }) => !overdue)).toBe(true);

    const back = amendment([localDay(due), 'ordinary']);
    expect(JSON.stringify((await calendarPreview(office.context, back)).json)).toContain('"late":"becomes"');
  });
});

describe('the calendar of the installation', () => {
  it('shows its amendments with both persons, and what it says of a day', async () => {
    const [first] = await office.world.store.amendments();
    const date = first!.days[0]!.date;
    const shown = await calendarShow(office.context, { on: date });
    const ru = shown.lines('ru').join('\n');
    expect(ru).toContain(`№ ${String(first!.id)} · ${act} · предложил ${OPERATOR}`);
    expect(ru).toContain(`утвердил ${SUPERIOR}`);
    expect(ru).toContain('нерабочий — перенос дня отдыха');
    expect(shown.lines('kk').join('\n')).not.toMatch(/\{|undefined/);
    await refusedWith('не день календаря', () => calendarShow(office.context, { on: 'завтра' }));
  });

  it('counts a deadline with what was approved, and as it was known on a day before', async () => {
    const [first] = await office.world.store.amendments();
    const date = first!.days[0]!.date;
    const eve = addDays(date, weekday(date) === 1 ? -3 : -1);
    const ask = { rule: 'RULES-27', from: `${eve}T10:00:00+05:00` };
    const dueOn = async (options: object) =>
      ((await deadline(office.context, { ...ask, ...options })).json as { dueOn: string }).dueOn;
    const recordedOn = localDay(first!.approval!.at);
    expect(await dueOn({ asKnown: recordedOn })).toBe(await dueOn({}));
    const then = await deadline(office.context, { ...ask, asKnown: addDays(recordedOn, -1) });
    expect((then.json as { dueOn: string }).dueOn < (await dueOn({}))).toBe(true);
    expect(then.lines('ru').join('\n')).toContain('По календарю, известному сейчас: ');
  });
});

describe('an amendment approved while no worker runs', () => {
  it('is in force, and names the cases left behind with the command that goes on from there', async () => {
    const kase = await submit(office.world, 'CAL-0006');
    const id = idOf(await propose(amendment([await lastDay(kase), 'off'])));
    await office.world.stopWorkers();
    const { client, keys } = office.world;
    const { attestationKey } = keys;
    const impatient = new Cases({
      client,
      attestationKey,
      patienceMs: 500,
      now: () => office.now,
    });
    const alone = { ...office.context, cases: () => Promise.resolve(impatient) };
    const options = { by: SUPERIOR, progress: () => undefined, pace: { ...pace, batch: 50 } };
    const stopped = await calendarApprove(alone, String(id), options);
    expect(stopped).toMatchObject({ ok: false, json: { left: expect.arrayContaining([kase.id]) } });
    expect(stopped.lines('ru').join('\n')).toContain(
      `повторите: npx senim calendar approve ${String(id)} --by ${SUPERIOR}`,
    );
    const stored = (await office.world.store.amendments()).find((one) => one.id === id);
    expect(stored?.approval).toMatchObject({ by: SUPERIOR });
  });
});

describe('the histories of the cases that moved', () => {
  it('replay as they went', async () => {
    expect(await replayAll(office.world)).toBeGreaterThanOrEqual(5);
  });
});
