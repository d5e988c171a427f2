import { setTimeout as pause } from 'node:timers/promises';
import type { KeptStore } from '../activities/store/store.ts';
import type { Cases } from './client/cases.ts';
import { LOOK_MS } from './calendar.ts';
import { isNoAnswer } from './client/failures.ts';

/** How a change of the calendar is told to the cases. Milliseconds. */
export interface Pace {
  /** Told together and awaited before the next are told: ordinary cases get their turn between. */
  readonly batch: number;
  /** Between two looks at a batch. */
  readonly lookMs: number;
  /** How long one batch is waited for; who has not followed by then is told again in the next round. */
  readonly batchMs: number;
  /** Until every worker has read the new calendar, before the first and the last look. */
  readonly settleMs: number;
  /** Rounds in which nobody followed, before it is given up. */
  readonly fruitless: number;
}

const PACE: Pace = { batch: 50, lookMs: 300, batchMs: 20_000, settleMs: 2 * LOOK_MS, fruitless: 3 };

export interface Change {
  /** The calendar edition every open case is to be planned by. */
  readonly edition: string;
  /** The act it rests on, for the card and the journal. */
  readonly act: string;
  /** In whose name the cases are told: a member of staff who holds the role `operator`. */
  readonly operator: string;
}

export interface Followed {
  /** Cases that planned anew. */
  readonly replanned: number;
  /** Open cases still planned by another calendar. */
  readonly left: readonly string[];
}

interface Parts {
  readonly cases: Pick<Cases, 'status' | 'signal'>;
  readonly store: Pick<KeptStore, 'openCases'>;
  readonly progress: (done: number, left: number) => void;
}

/**
 * Tells every open case that the calendar has changed, batch after batch, until none is planned by another (TIME-6,
 * house rule 15). A case that follows already is not told again, so doing it twice does nothing twice.
 */
export async function tellCases(change: Change, parts: Parts, pace: Pace = PACE): Promise<Followed> {
  const { store, progress } = parts;
  const following = new Set<string>();
  let replanned = 0;
  let fruitless = 0;
  await pause(pace.settleMs);
  const behind = async () =>
    (await store.openCases(change.edition)).map(({ caseId }) => caseId).filter((id) => !following.has(id));
  for (let left = await behind(), last = false; ; left = await behind()) {
    if (left.length === 0) {
      if (last) return { replanned, left };
      // A case that started on a worker which had not read the calendar yet shows itself by then.
      last = true;
      await pause(pace.settleMs);
      continue;
    }
    last = false;
    const before = following.size;
    for (let i = 0; i < left.length; i += pace.batch) {
      const batch = left.slice(i, i + pace.batch);
      replanned += await tellBatch(batch, following, change, parts, pace);
      progress(replanned, left.length - Math.min(left.length, i + pace.batch));
    }
    fruitless = following.size > before ? 0 : fruitless + 1;
    if (fruitless === pace.fruitless) return { replanned, left: await behind() };
    if (fruitless > 0) await pause(pace.settleMs);
  }
}

type Standing = 'follows' | 'behind' | 'silent';

/** Tells those who are behind and waits for them; gives how many planned anew. */
async function tellBatch(
  batch: readonly string[],
  following: Set<string>,
  change: Change,
  parts: Parts,
  pace: Pace,
): Promise<number> {
  const { edition, act, operator } = change;
  const look = async (ids: readonly string[]): Promise<string[]> => {
    const standings = await Promise.all(ids.map((id) => standing(id, edition, parts)));
    ids.forEach((id, i) => {
      if (standings[i] === 'follows') following.add(id);
    });
    return ids.filter((_, i) => standings[i] === 'behind');
  };
  const told = await look(batch);
  await Promise.all(
    told.map((id) =>
      parts.cases.signal(id, 'calendarChanged', {
        by: { role: 'operator', staff: operator },
        key: `calendar-${edition}`,
        act,
      }),
    ),
  );
  let waiting = told;
  for (const until = Date.now() + pace.batchMs; waiting.length > 0 && Date.now() < until;) {
    await pause(pace.lookMs);
    waiting = await look(waiting);
  }
  return told.filter((id) => following.has(id)).length;
}

/** By what the case itself says: its row in the table may be a moment behind. One that has ended is planned no more. */
async function standing(caseId: string, edition: string, { cases }: Parts): Promise<Standing> {
  try {
    const status = await cases.status(caseId);
    if (status === undefined || status.outcome !== undefined) return 'follows';
    return Object.values(status.terms).every(({ calendar }) => calendar === edition) ? 'follows' : 'behind';
  } catch (error) {
    if (isNoAnswer(error)) return 'silent';
    throw error;
  }
}
