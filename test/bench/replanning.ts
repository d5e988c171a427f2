import { setTimeout as pause } from 'node:timers/promises';
import { addDays } from '../../shared/calendar/dates.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { tellCases } from '../../workers/calendar-change.ts';
import { watchCalendar } from '../../workers/calendar.ts';
import { ownApplication } from '../server/filed-case.ts';
import { devServer } from '../server/servers.ts';
import { createWorld } from '../server/world.ts';

/**
 * `npm run bench [CASES]`: how long an ordinary message takes while a decree re-plans every open case, and how long with
 * nothing else going on (TIME-6: ordinary cases are not starved). Prints both; exit 1 when the one is out of all
 * proportion to the other. The bounds are loose on purpose: the figures are the machine's, only their order is ours.
 */
const CASES = Number(process.argv[2] ?? 200);
const change = { act: 'Приказ № 1', operator: 'S-701' };
/** Messages of each measurement, each to a case of its own, one every so many milliseconds. */
const MESSAGES = 40;
const EVERY_MS = 200;
const TIMES_SLOWER = 10;
const PATIENCE_MS = 2_000;

const env = await devServer();
const world = await createWorld(env, { calendar: () => watch.current() });
const silent = { info: () => undefined, error: () => undefined };
const watch = await watchCalendar(world.store, silent);

try {
  await world.startWorkers();
  await world.look();
  await eight(numbers('BENCH', CASES), async (number) => {
    const receipt = await world.cases.submit(ownApplication(number));
    if ('code' in receipt) throw new Error(`${number}: ${receipt.text.ru}`);
  });
  await eight([...numbers('ALONE', MESSAGES), ...numbers('DURING', MESSAGES)], (number) =>
    world.cases.submit(ownApplication(number)),
  );
  say(`open cases: ${String((await world.store.openCases()).length)}`);

  const alone = await latencies('ALONE', () => true);
  await decree();
  let telling = true;
  const began = performance.now();
  const told = tellAll().finally(() => (telling = false));
  // Workers read the amendment before the first case is told.
  await pause(4_500);
  const during = await latencies('DURING', () => telling);
  const { replanned, left } = await told;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`re-planned: ${String(replanned)} cases in ${seconds} s, left behind: ${String(left.length)}`);
  show('alone', alone);
  show('during', during);
  const ratio = middle(during) / middle(alone);
  say(`ratio of the medians: ${ratio.toFixed(1)}`);
  const starved = ratio > TIMES_SLOWER && middle(during) > PATIENCE_MS;
  if (starved || left.length > 0) process.exitCode = 1;
} finally {
  watch.close();
  await world.close();
  await env.teardown();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function show(name: string, all: readonly number[]): void {
  const worst = at(all, 0.95).toFixed(0);
  say(
    `${name}: ${String(all.length)} messages, median ${middle(all).toFixed(0)} ms, 95 % within ${worst} ms`,
  );
}

function numbers(name: string, n: number): readonly string[] {
  return Array.from({ length: n }, (_, i) => `${name}-${String(i).padStart(4, '0')}`);
}

/** Eight at a time. */
async function eight(given: readonly string[], run: (number: string) => Promise<unknown>): Promise<void> {
  const left = [...given];
  const one = async () => {
    for (let number = left.shift(); number !== undefined; number = left.shift()) await run(number);
  };
  await Promise.all(Array.from({ length: 8 }, one));
}

/** A day off within every term of the cases. */
async function decree(): Promise<void> {
  const { act } = change;
  const off = [3, 4, 5, 6, 7, 8]
    .map((n) => addDays(localDay(new Date().toISOString()), n))
    .find((date) => watch.current().at(date).working);
  if (off === undefined) throw new Error('no working day in a week');
  const why = { ru: 'перенос', kk: 'ауыстыру' };
  const days = [{ date: off, kind: 'off', why, act, status: 'announced' } as const];
  const id = await world.store.proposeAmendment({ act, days }, change.operator);
  await world.store.approveAmendment(id, 'S-601', 0);
}

function tellAll() {
  const edition = async () => {
    while (watch.amended().length < 2) await pause(100);
    return watch.current().edition;
  };
  return tellCases(change, { cases: world.cases, store: world.store, edition, progress: () => undefined });
}

/** Milliseconds each message took, of those sent while it was asked for; they do not wait for each other. */
async function latencies(name: string, wanted: () => boolean): Promise<readonly number[]> {
  const taken: Promise<number>[] = [];
  for (const number of numbers(name, MESSAGES)) {
    if (!wanted()) break;
    taken.push(latency(`application/${number}`));
    await pause(EVERY_MS);
  }
  return (await Promise.all(taken)).sort((a, b) => a - b);
}

async function latency(caseId: string): Promise<number> {
  await world.look();
  const sent = performance.now();
  const by = { role: 'intake', staff: 'S-101' };
  const answered = await world.cases.act(caseId, 'register', { by, registrationNumber: 'ВХ-1' });
  if ('code' in answered) throw new Error(`${caseId}: ${answered.text.ru}`);
  return performance.now() - sent;
}

function middle(sorted: readonly number[]): number {
  return at(sorted, 0.5);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}
