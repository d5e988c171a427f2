import type { Bilingual } from '../../shared/bilingual.ts';
import { explained, termLines } from '../../shared/calendar/explain.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { eventTitles } from '../../shared/law/events.ts';
import { rule } from '../../shared/law/rules.ts';
import type { Rule } from '../../shared/law/types.ts';
import { cliErrors } from '../../shared/texts/cli-errors.ts';
import { say } from '../../shared/texts/cli.ts';
import { deadlineErrors as errors, deadlineTexts as texts } from '../../shared/texts/cli-deadline.ts';
import { both, dayText, momentText, untilText } from '../../shared/texts/format.ts';
import { calendarFrom, dataWith } from '../calendar.ts';
import type { Context } from './context.ts';
import { itemsOf } from './deadline-batch.ts';
import { deadlineOf, type Deadline, type Grounds } from './deadline-ask.ts';
import { dayOf, readArray } from './input.ts';
import { indent, type Answer } from './output.ts';
import { inLine } from './quote.ts';
import { UsageError } from './usage-error.ts';

export interface DeadlineOptions {
  readonly rule?: string;
  readonly from?: string;
  readonly before?: string;
  readonly act?: boolean;
  readonly receipt?: boolean;
  /** The calendar as it was known by the end of that day. */
  readonly asKnown?: string;
  readonly batch?: string;
}

/** When a term ends and why, day by day: one deadline, or many from a file (TIME-1..4). */
export async function deadline(context: Context, options: DeadlineOptions): Promise<Answer> {
  const { batch, rule: asked, act, receipt, from, before } = options;
  if (batch !== undefined) {
    if ([asked, from, before, act, receipt].some((given) => given !== undefined))
      throw new UsageError(errors.batchAlone);
    const items = await readArray(batch);
    return many(items, await groundsOf(context, options.asKnown));
  }
  if (asked === undefined || (from === undefined && before === undefined))
    throw new UsageError(errors.needsRule);
  if (act === true && receipt === true) throw new UsageError(errors.bothEvents);
  const event = act === true ? ('act' as const) : receipt === true ? ('receipt' as const) : undefined;
  const ask = { rule: asked, from, before, event };
  const grounds = await groundsOf(context, options.asKnown);
  const found = deadlineOf(ask, grounds);
  const now =
    options.asKnown === undefined ? undefined : deadlineOf(ask, await groundsOf(context, undefined));
  return one(found, grounds, options.asKnown, now);
}

interface Known extends Grounds {
  /** No database runs: the calendar is the release's own. */
  readonly releaseOnly: boolean;
}

async function groundsOf(context: Context, asKnown: string | undefined): Promise<Known> {
  const day = asKnown === undefined ? undefined : dayOf(asKnown);
  const releaseOnly = context.config.database.url === undefined;
  // Where a database runs, its clock says so.
  if (releaseOnly && day !== undefined && day > localDay(context.now().toISOString()))
    throw new UsageError(cliErrors.inFuture);
  const data = dataWith(releaseOnly ? [] : await (await context.store()).amendments(day));
  const span = `${String(data.years[0])}–${String(data.years.at(-1))}`;
  const { readings } = context.config.settings;
  return { calendar: calendarFrom(data), span, readings, releaseOnly };
}

/** All of a file, or the first line that cannot be counted. */
function many(asked: readonly unknown[], grounds: Known): Answer {
  const found = itemsOf(asked).map((one) => ({
    id: one.id,
    deadline: deadlineOf(one, grounds, one.where),
  }));
  const line = ({ id, deadline: counted }: (typeof found)[number]): Bilingual =>
    both((language) =>
      [
        inLine(String(id)),
        counted.rule,
        momentText(momentOf(counted)),
        ...marks(counted).map((mark) => mark[language]),
      ].join(' · '),
    );
  const unread = grounds.releaseOnly ? [texts.releaseOnly] : [];
  return {
    ok: true,
    json: found,
    items: () => items(found, grounds),
    lines: (language) => [...unread, ...found.map(line)].map((said) => said[language]),
  };
}

function* items(
  found: readonly { readonly id: string | number; readonly deadline: Deadline }[],
  grounds: Known,
) {
  for (const { id, deadline: counted } of found) yield { id, ...asJson(counted, grounds) };
}

/** What must not be overlooked of a date: it may still change, or no edition of the Rules stands behind it. */
function marks(found: Deadline): readonly Bilingual[] {
  const { projected } = 'due' in found ? found.due : found.last;
  return [...(projected ? [texts.projected] : []), ...(found.edition === 'none' ? [noEdition(found)] : [])];
}

const noEdition = ({ rule: id }: Deadline): Bilingual =>
  rule(id).document === 'rules' ? texts.noEdition : texts.notInForce;

const momentOf = (found: Deadline) => ('due' in found ? found.due.dueAt : found.last.lastAt);

/** The answer for programs; of the days, each with its reason. */
function asJson(found: Deadline, { releaseOnly }: Known) {
  const { rule: id, edition } = found;
  const { calendar, projected, days } = 'due' in found ? found.due : found.last;
  return {
    rule: id,
    ...(edition === undefined ? {} : { edition }),
    ...('due' in found
      ? {
          starts: found.starts,
          ...(found.event === undefined ? {} : { event: found.event }),
          dayZero: found.due.dayZero,
          dueOn: found.due.dueOn,
          dueAt: found.due.dueAt,
          ...(found.opensOn === undefined ? {} : { opensOn: found.opensOn }),
          ...(found.hours === undefined ? {} : { hours: found.hours }),
        }
      : { lastOn: found.last.lastOn, lastAt: found.last.lastAt }),
    calendar,
    // The release's days alone: what this installation has approved is not known.
    ...(releaseOnly ? { amendments: 'not read' } : {}),
    projected,
    days: days.map(explained),
  };
}

function one(
  found: Deadline,
  grounds: Known,
  asKnown: string | undefined,
  now: Deadline | undefined,
): Answer {
  const { title, paragraph }: Rule = rule(found.rule);
  const worked = 'due' in found ? found.due : found.last;
  const opens = 'due' in found ? found.opensOn : undefined;
  const byTheClock = 'due' in found && found.hours !== undefined;
  const moved =
    now !== undefined && momentOf(now) !== momentOf(found) ? momentText(momentOf(now)) : undefined;
  const edition = found.edition === 'none' ? noEdition(found) : texts.edition;
  const { calendar } = worked;
  const head: Bilingual[] = [
    say(texts.rule, { rule: found.rule, title, paragraph }),
    'due' in found
      ? say(texts.due, { until: untilText(momentOf(found)) })
      : say(texts.last, { due: momentText(momentOf(found)) }),
    ...(opens === undefined ? [] : [say(texts.opens, { day: dayText(opens) })]),
    ...(moved === undefined ? [] : [say(texts.now, { due: moved })]),
    startLine(found),
    ...(found.edition === undefined ? [] : [say(edition, { edition: found.edition })]),
    ...(byTheClock ? [texts.byTheClock] : calendarLines(calendar, asKnown, grounds)),
    ...(worked.projected ? [texts.projected] : []),
    texts.days,
  ];
  const lines = [ru(worked), kk(worked)] as const;
  const table = lines[0].map((line, i) => indent({ ru: line, kk: lines[1][i] ?? '' }));
  return {
    ok: true,
    json: {
      ...asJson(found, grounds),
      ...(now === undefined ? {} : { now: asJson(now, grounds) }),
    },
    lines: (language) => [...head, ...table].map((line) => line[language]),
  };
}

/** Which calendar was asked, and whether this installation's amendments lie upon it. */
function calendarLines(edition: string, asKnown: string | undefined, { releaseOnly }: Known): Bilingual[] {
  const line =
    asKnown === undefined
      ? say(texts.calendar, { edition })
      : say(texts.asKnown, { on: dayText(asKnown), edition });
  return releaseOnly ? [line, texts.releaseOnly] : [line];
}

const ru = (worked: Parameters<typeof termLines>[0]) => termLines(worked, 'ru');
const kk = (worked: Parameters<typeof termLines>[0]) => termLines(worked, 'kk');

function startLine(found: Deadline): Bilingual {
  if ('last' in found) return say(texts.fromDay, { on: dayText(found.last.before) });
  const { from, dayZero } = found.due;
  const facts = { at: momentText(from), starts: eventTitles[found.starts], on: dayText(dayZero) };
  if (found.event === undefined) return say(texts.fromEvent, facts);
  return say(found.event === 'act' ? texts.fromAct : texts.fromReceipt, facts);
}
