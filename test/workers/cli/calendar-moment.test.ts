import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/calendar/dates.ts';
import { localDay } from '../../../shared/calendar/zone.ts';
import { calendarPreview } from '../../../workers/cli/calendar-preview.ts';
import { calendarWithdraw } from '../../../workers/cli/calendar-withdraw.ts';
import { calendarShow } from '../../../workers/cli/calendar.ts';
import type { Context } from '../../../workers/cli/context.ts';
import { file as submit, replayAll, type FiledCase } from '../../server/filed-case.ts';
import {
  act,
  amendment,
  approve,
  calendarOffice,
  dueOf,
  idOf,
  OPERATOR,
  propose,
  refusedWith,
  SUPERIOR,
} from './calendar-office.ts';

const office = calendarOffice();
const withdraw = (id: number, by = SUPERIOR, reason = 'ошибка в дне') =>
  calendarWithdraw(office.context, String(id), { by, reason });
const editionsOf = async (kase: FiledCase) =>
  new Set(Object.values((await kase.status()).terms).map(({ calendar }) => calendar));

describe('a proposal that would push a term of a case filed after it past the calendar (TIME-6)', () => {
  it('is not approved, is withdrawn, and cannot be approved then', async () => {
    const begins = localDay(office.now.toISOString());
    const days = Array.from({ length: 420 }, (_, i) => addDays(begins, i)).filter(
      (date) => date < '2028-01-01' && office.watch.current().at(date).working,
    );
    const id = idOf(await propose(office.context, amendment(...days.map((date) => [date, 'off'] as const))));
    const kase = await submit(office.world, 'MOM-PAST');
    await refusedWith(`дела ${kase.id} уходит в 2028 год`, () => approve(office.context, id));
    const [stored] = await office.world.store.amendments();
    expect(stored).not.toHaveProperty('approval');

    await refusedWith('S-101 не может менять календарь', () => withdraw(id, 'S-101'));
    await refusedWith('--reason: скажите, почему', () => withdraw(id, SUPERIOR, ' '));
    await refusedWith('Поправки № 99 нет', () => withdraw(99));
    expect((await withdraw(id)).lines('ru').join()).toContain(`Поправка № ${String(id)} отозвана (S-601)`);
    expect((await withdraw(id, OPERATOR, 'ещё раз')).json).toMatchObject({ withdrawal: { by: SUPERIOR } });
    await refusedWith('отозвал S-601: её нельзя утвердить', () => approve(office.context, id));
    const shown = (await calendarShow(office.context, {})).lines('ru').join('\n');
    expect(shown).toMatch(/отозвал S-601 .*: ошибка в дне/);
    await kase.withdraw();
    await kase.outcome();
  });
});

describe('a preview', () => {
  it('names the edition that the approval makes; without an act it names none', async () => {
    const kase = await submit(office.world, 'MOM-SHOWN');
    const path = amendment([localDay(await dueOf(kase, 'RULES-18')), 'off']);
    const draft = await calendarPreview(office.context, path);
    expect(draft.json).toMatchObject({ edition: { is: null } });
    expect(draft.lines('ru')[0]).toContain('акт ещё не назван');
    const named = await calendarPreview(office.context, path, { act });
    const id = idOf(await propose(office.context, path));
    const { edition } = (await approve(office.context, id)).json as { edition: string };
    expect(named.json).toMatchObject({ edition: { is: edition } });
    await refusedWith('уже в силе и не отзывается', () => withdraw(id));
  });
});

describe('a case that starts in the moment of an approval, on a worker that has not read it yet (TIME-6)', () => {
  it('gets the new edition: started after the write, or after everybody had followed', async () => {
    const kase = await submit(office.world, 'MOM-BEFORE');
    const before = office.watch.current();
    const started: FiledCase[] = [];
    const startByTheOld = async (number: string) => {
      office.held = before;
      started.push(await submit(office.world, number));
      office.held = undefined;
    };
    const { store } = office.world;
    let looks = 0;
    const racing: Context = {
      ...office.context,
      store: () =>
        Promise.resolve({
          ...store,
          approveAmendment: async (id, by, seen) => {
            await store.approveAmendment(id, by, seen);
            await startByTheOld('MOM-WRITTEN');
          },
          openCases: async (edition) => {
            const found = await store.openCases(edition);
            if (edition !== undefined && found.length === 0 && (looks += 1) === 1)
              await startByTheOld('MOM-FOLLOWED');
            return found;
          },
        }),
    };
    const id = idOf(
      await propose(office.context, amendment([localDay(await dueOf(kase, 'RULES-18')), 'off'])),
    );
    const approved = await approve(racing, id);
    expect(approved).toMatchObject({ ok: true, json: { left: [] } });
    const { edition } = approved.json as { edition: string };
    expect(started.map(({ id: caseId }) => caseId)).toEqual([
      'application/MOM-WRITTEN',
      'application/MOM-FOLLOWED',
    ]);
    for (const one of [kase, ...started]) {
      expect(await editionsOf(one)).toEqual(new Set([edition]));
      const [step] = await one.recorded('replanned');
      expect(step?.data).toMatchObject({ why: act, calendar: edition });
    }
  });
});

describe('the histories of the cases that moved', () => {
  it('replay as they went', async () => {
    expect(await replayAll(office.world)).toBe(5);
  });
});
