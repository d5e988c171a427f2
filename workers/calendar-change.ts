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

const PACE: Pace = { batch: 10, lookMs: 300, batchMs: 20_000, settleMs: 2 * LOOK_MS, fruitless: 3 };

export interface Change {
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
  /** The calendar edition every open case is to be planned by: another may be approved meanwhile. */
  readonly edition: () => Promise<string>;
  readonly progress: (done: number, left: number) => void;
}

/**
 * Tells every open case that the calendar has changed, batch after batch, until none is planned by another (TIME-6,
 * house rule 15). A case that follows already is not told again, so doing it twice does nothing twice.
 */
export async function tellCases(change: Change, parts: Parts, pace: Pace = PACE): Promise<Followed> {
  const round = new Round(change, parts, pace);
  let fruitless = 0;
  // A case that started on a worker which had not read the calendar yet shows itself in a second look.
  for (let looks = 0; ;) {
    await pause(pace.settleMs);
    const left = await round.behind();
    if (left.length === 0) {
      looks += 1;
      if (looks === 2) return { replanned: round.replanned, left };
      continue;
    }
    looks = 0;
    fruitless = (await round.tell(left)) ? 0 : fruitless + 1;
    if (fruitless === pace.fruitless) return { replanned: round.replanned, left: await round.behind() };
  }
}

type Standing = 'follows' | 'behind' | 'silent';

/** What one change has reached so far. */
class Round {
  private readonly change: Change;
  private readonly parts: Parts;
  private readonly pace: Pace;
  private edition = '';
  private following = new Set<string>();
  private readonly told = new Set<string>();

  constructor(change: Change, parts: Parts, pace: Pace) {
    this.change = change;
    this.parts = parts;
    this.pace = pace;
  }

  /** Open cases not known to follow, the one due first first. */
  async behind(): Promise<readonly string[]> {
    const edition = await this.parts.edition();
    if (edition !== this.edition) this.following = new Set();
    this.edition = edition;
    const open = await this.parts.store.openCases(edition);
    return open.map(({ caseId }) => caseId).filter((id) => !this.following.has(id));
  }

  get replanned(): number {
    return [...this.told].filter((id) => this.following.has(id)).length;
  }

  /** Tells these, batch after batch; whether any came to follow. */
  async tell(ids: readonly string[]): Promise<boolean> {
    const before = this.following.size;
    for (let i = 0; i < ids.length; i += this.pace.batch) {
      const batch = ids.slice(i, i + this.pace.batch);
      const answered = await this.tellBatch(batch);
      this.parts.progress(this.replanned, Math.max(0, ids.length - i - batch.length));
      // No worker answers: the others would be waited for in vain, one batch after another.
      if (!answered) break;
    }
    return this.following.size > before;
  }

  /** Waits until those who answer follow. Who does not answer is told too: the server keeps it. False when nobody answers. */
  private async tellBatch(batch: readonly string[]): Promise<boolean> {
    const { behind, silent } = await this.look(batch);
    await Promise.all([...behind, ...silent.filter((id) => !this.told.has(id))].map((id) => this.signal(id)));
    let waiting = behind;
    for (const until = Date.now() + this.pace.batchMs; waiting.length > 0 && Date.now() < until;) {
      await pause(this.pace.lookMs);
      waiting = (await this.look(waiting)).behind;
    }
    return silent.length < batch.length;
  }

  private async look(ids: readonly string[]): Promise<Readonly<Record<Standing, readonly string[]>>> {
    const standings = await Promise.all(ids.map((id) => standing(id, this.edition, this.parts)));
    const those = (kind: Standing) => ids.filter((_, i) => standings[i] === kind);
    for (const id of those('follows')) this.following.add(id);
    return { follows: those('follows'), behind: those('behind'), silent: those('silent') };
  }

  private async signal(caseId: string): Promise<void> {
    const { act, operator } = this.change;
    const by = { role: 'operator', staff: operator };
    this.told.add(caseId);
    await this.parts.cases.signal(caseId, 'calendarChanged', { by, key: `calendar-${this.edition}`, act });
  }
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
