import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredAmendment } from '../../activities/store/calendar.ts';
import { StoreError } from '../../activities/store/errors.ts';
import { calendarData } from '../../shared/calendar/days.ts';
import { editionId } from '../../shared/calendar/edition.ts';
import { watchCalendar, type CalendarWatch } from '../../workers/calendar.ts';

const transfer = (date: string, n?: number): StoredAmendment => ({
  id: n ?? 9,
  act: 'Приказ',
  days: [{ date, kind: 'off', why: { ru: 'перенос', kk: 'ауыстыру' }, act: 'Приказ', status: 'announced' }],
  proposedBy: 'S-701',
  proposedAt: '2026-11-23T05:00:00.000Z',
  ...(n === undefined ? {} : { approval: { n, by: 'S-601', at: '2026-11-23T06:00:00.000Z' } }),
});

/** A database that holds these amendments, or does not answer. */
let kept: readonly StoredAmendment[] | undefined;
let logged: string[];
let watch: CalendarWatch;
const store = {
  amendments: () =>
    kept === undefined ? Promise.reject(new StoreError('DATABASE_UNAVAILABLE')) : Promise.resolve(kept),
};
const note = (facts: object, text: string) => void logged.push(`${text} ${JSON.stringify(facts)}`);
const logger = { info: note, error: note } as unknown as Parameters<typeof watchCalendar>[1]; // pino has more overloads

beforeEach(() => {
  vi.useFakeTimers();
  logged = [];
});
afterEach(() => {
  watch.close();
  vi.useRealTimers();
});

describe("the worker's calendar", () => {
  it('is that of the release with what has been approved, not with what is only proposed', async () => {
    kept = [transfer('2026-12-14')];
    watch = await watchCalendar(store, logger);
    expect(watch.current().edition).toBe(editionId(calendarData));
    kept = [transfer('2026-12-15', 1), transfer('2026-12-14')];
    await vi.advanceTimersByTimeAsync(2_000);
    expect(watch.current().at('2026-12-15').working).toBe(false);
    expect(watch.current().at('2026-12-14').working).toBe(true);
    expect(logged.join()).toContain(watch.current().edition);
  });

  it('stays as it was while the database does not answer, says so, and goes on after', async () => {
    kept = [transfer('2026-12-14', 1)];
    watch = await watchCalendar(store, logger);
    const before = watch.current().edition;
    kept = undefined;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(watch.current().edition).toBe(before);
    expect(logged.join()).toContain('DATABASE_UNAVAILABLE');
    kept = [transfer('2026-12-14', 1), transfer('2026-12-15', 2)];
    await vi.advanceTimersByTimeAsync(2_000);
    expect(watch.current().at('2026-12-15').working).toBe(false);
  });

  it('does not begin without having read it once', async () => {
    kept = [];
    watch = await watchCalendar(store, logger);
    kept = undefined;
    await expect(watchCalendar(store, logger)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });
});
