import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, expect } from 'vitest';
import type { AmendedDay, Calendar, IsoDate } from '../../../shared/calendar/types.ts';
import { watchCalendar, type CalendarWatch } from '../../../workers/calendar.ts';
import type { Pace } from '../../../workers/calendar-change.ts';
import { calendarApprove, calendarPropose } from '../../../workers/cli/calendar.ts';
import type { Context } from '../../../workers/cli/context.ts';
import type { Answer } from '../../../workers/cli/output.ts';
import { UsageError } from '../../../workers/cli/usage-error.ts';
import { readStaff } from '../../../workers/staff.ts';
import { nextMonday, type FiledCase } from '../../server/filed-case.ts';
import { timeSkippingServer } from '../../server/servers.ts';
import { createWorld, type World } from '../../server/world.ts';

export const OPERATOR = 'S-701';
export const SUPERIOR = 'S-601';
export const act = 'Приказ № 1 о переносе дней отдыха';
export const pace: Pace = { batch: 2, lookMs: 50, batchMs: 10_000, settleMs: 300, fruitless: 3 };

/** What the tests of a file share; set before the first of them runs. */
export interface Office {
  env: TestWorkflowEnvironment;
  world: World;
  watch: CalendarWatch;
  /** The command line's clock. */
  now: Date;
  context: Context;
  /** The workers plan by this calendar instead of the one they read. */
  held: Calendar | undefined;
}

/** A world from a Monday on whose workers read the amendments of its store every 50 ms. */
export function calendarOffice(): Office {
  // Filled before the first test runs.
  const office = { held: undefined } as Office;
  beforeAll(async () => {
    const env = await timeSkippingServer();
    await nextMonday(env);
    const world = await createWorld(env, { calendar: () => office.held ?? office.watch.current() });
    const silent = { info: () => undefined, error: () => undefined };
    office.watch = await watchCalendar(world.store, silent, 50);
    await world.startWorkers();
    const context = {
      config: { ...world.config, database: { ...world.config.database, url: 'of the world' } },
      now: () => office.now,
      cases: () => Promise.resolve(world.cases),
      store: () => Promise.resolve(world.store),
      directory: () => readStaff(world.config.staffFile),
    };
    Object.assign(office, { env, world, context, now: await world.look() });
  });
  afterAll(async () => {
    office.watch.close();
    await office.world.close();
    await office.env.teardown();
    rmSync(folder, { recursive: true });
  });
  return office;
}

const folder = mkdtempSync(join(tmpdir(), 'senim-calendar-'));

export const write = (content: unknown) => {
  const path = join(folder, 'amendment.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};

/** An amendment in a file, without an act. */
export const amendment = (...days: readonly (readonly [IsoDate, AmendedDay['kind']])[]) =>
  write({
    days: days.map(([date, kind]) => ({
      date,
      kind,
      why: { ru: 'перенос дня отдыха', kk: 'демалыс күнін ауыстыру' },
    })),
  });

export const propose = (context: Context, path: string, by = OPERATOR) =>
  calendarPropose(context, path, { by, act });

export const approve = (
  context: Context,
  id: number,
  by = SUPERIOR,
  progress = (line: { ru: string }) => void line,
) => calendarApprove(context, String(id), { by, progress, pace });

export const idOf = ({ json }: Answer) => (json as { id: number }).id;

export const refusedWith = async (line: string, run: () => Promise<unknown>) => {
  const error: unknown = await run().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).text.ru).toContain(line); // just held
};

export const dueOf = async (kase: FiledCase, rule: string) => (await kase.status()).terms[rule]!.dueAt;
