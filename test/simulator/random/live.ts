import { addDays } from '../../../shared/calendar/dates.ts';
import { instantAt, localDay } from '../../../shared/calendar/zone.ts';
import type { CaseStatus, Owed as Duty } from '../../../shared/case/status.ts';
import type { CaseEvent } from '../../../shared/case/types.ts';
import { calendarFrom, dataWith } from '../../../workers/calendar.ts';
import { calm } from '../scenario/calm.ts';
import type { Engine } from '../scenario/engine.ts';
import { writeMoment } from '../scenario/moments.ts';
import { asks, caseIdOf, Player } from '../scenario/play.ts';
import { wordOf } from '../scenario/reply.ts';
import type { Step } from '../scenario/types.ts';
import { words } from '../scenario/words.ts';
import { actOf, besideOf, grantOf, mistakeOf, passingOf, sheetsOf, type Raw } from './acts.ts';
import type { FaultKind } from '../../../workers/sandbox/faults.ts';
import type { Life, Owed, Trouble, When } from './life.ts';

/** The first day after which every filing has an edition. */
const FIRST = Date.parse(instantAt('2025-01-06', '00:00'));
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How long a case is followed. */
const FOLLOWED = 60 * DAY;
const LOOK = DAY;

/** As the reader makes it of `case: R`. */
const CASE = 'SC-R';
const caseId = caseIdOf(CASE);
const calendar = calendarFrom(dataWith([]));

export const beginsAt = ({ filed }: Life): number => FIRST + filed * MINUTE;

/** A case lived: what was done, as steps of a scenario, and what came of it. */
export interface Lived {
  readonly raws: readonly Raw[];
  readonly player: Player;
  readonly status: CaseStatus | undefined;
}

/** Lives a case to its end, or for two months; at the end all is calm. */
export async function live(life: Life, engine: Engine): Promise<Lived> {
  const living = new Living(life, engine);
  await living.through();
  return { raws: living.raws, player: living.player, status: await engine.status(caseId) };
}

interface Seen {
  readonly steps?: readonly CaseEvent[];
  readonly listed?: Readonly<Record<string, unknown>>;
  readonly duties: number;
  readonly lists: string;
}

class Living {
  readonly raws: Raw[] = [];
  readonly player: Player;
  private readonly life: Life;
  private readonly engine: Engine;
  private readonly todo: { readonly at: number; readonly raw: Raw }[] = [];
  private readonly met = new Set<string>();
  /** The last look at the journal and at the lists, and what was seen there. */
  private seen: Seen = { duties: -1, lists: '' };

  constructor(life: Life, engine: Engine) {
    this.life = life;
    this.engine = engine;
    this.player = new Player(engine);
  }

  async through(): Promise<void> {
    const begin = await this.included(beginsAt(this.life));
    this.plan(begin, filing(this.life));
    this.around(begin);
    const end = begin + FOLLOWED;
    for (let now = begin; now <= end;) {
      const next = this.todo[0];
      const at = Math.min(next?.at ?? Number.POSITIVE_INFINITY, now + LOOK);
      if (next !== undefined && next.at <= at) {
        this.todo.shift();
        await this.act(next.at, next.raw);
      } else if (next === undefined && (await this.over())) break;
      else await this.engine.advance(at);
      now = Math.max(now, at);
      await this.meetDuties();
    }
    this.raws.push({ at: writeMoment(Math.ceil(this.engine.now / 1000) * 1000), case: 'R' });
    await calm(this.engine);
  }

  /** The entry that an amendment or exclusion is about has been made by a case before; when the life itself begins. */
  private async included(at: number): Promise<number> {
    const { asks, about } = this.life;
    if (asks === 'inclusion') return at;
    const acts: readonly Raw[] = [
      { applicant: 'files', ...(about === 'software' ? {} : { about }) },
      { intake: 'registers' },
      { unit: 'finds the documents complete' },
      { secretary: 'records that inclusion is recommended' },
      { 'head of unit': 'decides to include' },
      { signatory: 'signs' },
    ];
    for (const [i, act] of acts.entries()) await this.act(at + i * HOUR, act, 'P');
    return at + acts.length * HOUR;
  }

  /** Nothing will happen any more that is not planned: the case has ended, or whoever owes something never does it. */
  private async over(): Promise<boolean> {
    const status = await this.engine.status(caseId);
    if (status === undefined || status.outcome !== undefined) return status !== undefined;
    return status.waitingFor.every(
      ({ duty, dueAt, overdue }) => this.met.has(duty) && (dueAt === undefined || overdue),
    );
  }

  /** Whoever owes something decides now when and how to do it. */
  private async meetDuties(): Promise<void> {
    if (!(await this.moved())) return;
    const status = await this.engine.status(caseId);
    for (const duty of status?.waitingFor ?? []) {
      if (this.met.has(duty.duty)) continue;
      this.met.add(duty.duty);
      this.meet(duty);
    }
  }

  /** Whether somebody may owe more than at the last look: the journal and the lists are cheaper to look at than the case. */
  private async moved(): Promise<boolean> {
    const [steps, listed] = [await this.engine.steps(caseId), await this.engine.listed(caseId)];
    const { seen } = this;
    if (steps === seen.steps && listed === seen.listed) return false;
    const duties = steps.filter(({ kind }) => kind === 'duty-opened').length;
    const lists = JSON.stringify(listed);
    this.seen = { steps, listed, duties, lists };
    return duties !== seen.duties || lists !== seen.lists;
  }

  private meet({ duty, message, dueAt, owes }: Duty): void {
    const owed = message as Owed; // the messages that discharge a duty are these
    const { when, before, again, passed } = this.life.duties[owed];
    const [passing, colleague] = passingOf(duty, owes);
    if (passed) this.plan(this.engine.now, passing);
    const by = passed ? { by: colleague } : {};
    const at = momentOf(when, this.engine.now, dueAt);
    if (at === undefined) return;
    const mistake = mistakeOf(owed, before);
    if (mistake !== undefined) this.plan(Math.max(this.engine.now, at - MINUTE), mistake);
    const named = owed === 'settleDelivery' ? { duty } : {};
    const key = again === 'same key' && owed !== 'sign' ? { key: `twice-${duty.replaceAll('/', '-')}` } : {};
    const act = { ...actOf[owed](this.life), ...named, ...key, ...by };
    this.plan(at, act);
    if (again !== 'no') this.plan(at, act);
    if (owed === 'sign' && this.life.signs !== 'valid') this.plan(at + DAY, { signatory: 'signs', ...by });
    if (owed === 'decide' && !this.life.includes) this.hear(at);
    if (owed === 'decide') this.plan(at + DAY, { ...grantOf(this.life), departure: 'иная оценка' });
  }

  /** What comes before a refusal that is decided at a moment. */
  private hear(decidedAt: number): void {
    const { hearing, grounds } = this.life;
    const { now } = this.engine;
    if (hearing === 'forgotten') return;
    if (hearing === 'omitted') {
      this.plan(Math.max(now, decidedAt - MINUTE), { 'head of unit': 'records why there is no hearing' });
      return;
    }
    const on = writeMoment(Math.ceil((now + 60 * MINUTE) / 1000) * 1000);
    this.plan(now, {
      'head of unit': 'invites to a hearing',
      on,
      grounds: grounds.map((ground) => ({ ground })),
    });
    if (hearing === 'waived') this.plan(now + MINUTE, { applicant: 'waives the hearing' });
    if (hearing === 'held') this.plan(now + 2 * MINUTE, { applicant: 'objects' });
  }

  private around(begin: number): void {
    const { withdraws, beside, filedAgain, sheet, troubles, decrees, replaced } = this.life;
    const at = (after: number) => begin + after * MINUTE;
    if (withdraws) this.plan(at(withdraws.after), { applicant: 'withdraws', through: withdraws.through });
    for (const act of beside) this.plan(at(act.after), besideOf(act, this.life));
    for (const [i, raw] of sheetsOf(this.life).entries()) this.plan(at(sheet?.after ?? 0) + i * HOUR, raw);
    if (filedAgain)
      this.plan(at(filedAgain.after), {
        ...filing(this.life),
        ...(filedAgain.same ? {} : { product: 'Другая программа' }),
      });
    for (const { system, how, from, minutes } of troubles) {
      const [broken, whole] = system === 'workers' ? ['stop', 'start'] : [phraseOf(system, how), 'recovers'];
      this.plan(at(from), { [system]: broken });
      this.plan(at(from + minutes), { [system]: whole });
    }
    const days = new Set<string>();
    for (const { after, day } of decrees) {
      const date = addDays(localDay(new Date(begin).toISOString()), day);
      if (days.has(date)) continue;
      days.add(date);
      const kind = calendar.at(date).working ? 'off' : 'working';
      this.plan(at(after), { government: 'decrees', act: `Приказ о ${date}`, days: [{ date, kind }] });
    }
    for (const after of replaced) this.plan(at(after), { workers: 'are replaced' });
  }

  private plan(ms: number, raw: Raw): void {
    // Scenarios know seconds.
    const at = Math.ceil(ms / 1000) * 1000;
    const before = this.todo.findIndex((item) => item.at > at);
    this.todo.splice(before === -1 ? this.todo.length : before, 0, { at, raw });
  }

  private async act(ms: number, raw: Raw, name = 'R'): Promise<void> {
    const at = Math.ceil(Math.max(ms, this.engine.now) / 1000) * 1000;
    const step = stepOf(at, raw, `SC-${name}`);
    await this.player.step(step);
    const { reply } = this.player.acts.at(-1)!; // the act just played
    const asked = step.action !== undefined && asks(step.action);
    this.raws.push({ at: writeMoment(at), case: name, ...raw, ...(asked ? { answer: wordOf(reply) } : {}) });
  }
}

/** A database fails in fewer ways than the others: where it cannot, it is down. */
const phraseOf = (system: Trouble['system'], how: FaultKind): string =>
  system === 'database' && !['down', 'none', 'malformed'].includes(how) ? FAULTS.down : FAULTS[how];

const FAULTS = {
  none: 'recovers',
  down: 'is down',
  slow: 'is slow',
  wrong: 'refuses',
  twice: 'gets everything twice',
  malformed: 'answers nonsense',
} as const;

function filing({ asks, about, without, expired, certificate }: Life): Raw {
  return {
    applicant: 'files',
    ...(asks === 'inclusion' ? {} : { asks }),
    ...(about === 'software' ? {} : { about }),
    ...(without.length > 0 ? { without } : {}),
    ...(certificate ? { with: ['industrial-certificate'] } : {}),
    ...(expired.length > 0 ? { valid: Object.fromEntries(expired.map((kind) => [kind, '2024-12-31'])) } : {}),
  };
}

function momentOf(when: When, now: number, dueAt: string | undefined): number | undefined {
  if (when.kind === 'never') return undefined;
  if (when.kind === 'soon') return now + when.minutes * MINUTE;
  if (dueAt === undefined) return now + DAY;
  const after = when.kind === 'late' ? when.hours * 60 * MINUTE : when.kind === 'second late' ? 1000 : 0;
  return Math.max(now, Date.parse(dueAt) + after);
}

/** The step that these words mean at a moment. Throws when they mean none: what is made up here is always a step. */
function stepOf(at: number, raw: Raw, number: string): Step {
  const [actor = '', phrase] = Object.entries(raw)[0] ?? [];
  const { [actor]: _, ...fields } = raw;
  const word = words[actor]![String(phrase)]!;
  const today = localDay(new Date(at).toISOString());
  const action = word.means(word.fields.parse(fields), { number, today });
  return { at, line: 0, case: number, action, said: `${actor} ${String(phrase)}` };
}
