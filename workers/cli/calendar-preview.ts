import { CalendarEnds } from '../../shared/calendar/errors.ts';
import { editionId } from '../../shared/calendar/edition.ts';
import { endOfTerm, inTime } from '../../shared/calendar/terms.ts';
import type { Calendar, Instant } from '../../shared/calendar/types.ts';
import type { CaseStatus } from '../../shared/case/status.ts';
import { isRuleId, rule } from '../../shared/law/rules.ts';
import { termUnder, type Readings } from '../../shared/law/switches.ts';
import type { Rule } from '../../shared/law/types.ts';
import { calendarErrors as errors, calendarTexts as texts } from '../../shared/texts/cli-calendar.ts';
import { say } from '../../shared/texts/cli.ts';
import { momentText } from '../../shared/texts/format.ts';
import { calendarFrom } from '../calendar.ts';
import { isNoAnswer } from '../client/failures.ts';
import { amendmentOf, dataNow } from './calendar-file.ts';
import { type Context, readable } from './context.ts';
import { answer, indent, type Answer } from './output.ts';
import { UsageError } from './usage-error.ts';

const BATCH = 50;

/** What an amendment would do to one term of a running case. */
interface Move {
  readonly rule: string;
  readonly was: Instant;
  readonly is: Instant;
  /** Of a duty still open: missed now and not then, or the other way round. */
  readonly late?: 'becomes' | 'no-longer';
}

/** What a calendar would do to the running cases. */
interface Preview {
  readonly open: number;
  readonly found: readonly { readonly caseId: string; readonly moves: readonly Move[] }[];
  /** Cases that did not answer. */
  readonly silent: readonly string[];
}

/** Which running cases an amendment would move, from when to when, and who becomes late or no longer is. Changes nothing. */
export async function calendarPreview(
  context: Context,
  file: string,
  { act }: { readonly act?: string } = {},
): Promise<Answer> {
  const before = await dataNow(context);
  const { after, unnamed } = await amendmentOf(file, before, {
    draft: true,
    ...(act === undefined ? {} : { act }),
  });
  const calendar = calendarFrom(after);
  const { open, found, silent } = await previewOf(context, calendar);
  const moved = found.filter(({ moves }) => moves.length > 0).sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
  const edition = { was: editionId(before), is: unnamed ? null : calendar.edition };
  const json = { edition, open, cases: moved, silent };
  const counted = { n: moved.length, counted: found.length, open };
  return {
    ...answer(json, [
      edition.is === null
        ? say(texts.changeUnnamed, { was: edition.was })
        : say(texts.change, { was: edition.was, is: edition.is }),
      say(moved.length === 0 ? texts.nothingMoves : texts.moving, counted),
      ...moved.flatMap(({ caseId, moves }) => [{ ru: caseId, kk: caseId }, ...moves.map(moveLine)]),
      ...(silent.length === 0 ? [] : [say(texts.silent, { cases: silent.join(', ') })]),
    ]),
    ok: silent.length === 0,
  };
}

/** Throws `UsageError` when a term of a running case would end past the years entered. Cases that do not answer are passed over. */
export async function mustStayWithin(context: Context, calendar: Calendar): Promise<void> {
  await previewOf(context, calendar);
}

async function previewOf(context: Context, calendar: Calendar): Promise<Preview> {
  const open = await (await context.store()).openCases();
  const found: { caseId: string; moves: readonly Move[] }[] = [];
  const silent: string[] = [];
  if (open.length === 0) return { open: 0, found, silent };
  const cases = await context.cases();
  for (let i = 0; i < open.length; i += BATCH) {
    const asked = open.slice(i, i + BATCH).map(async ({ caseId }) => {
      const status = await cases.status(caseId).catch((error: unknown) => {
        if (isNoAnswer(error)) return null;
        throw error;
      });
      if (status === null) silent.push(caseId);
      else if (status !== undefined)
        found.push({ caseId, moves: movesOf(readable(status), calendar, context) });
    });
    await Promise.all(asked);
  }
  return { open: open.length, found, silent: silent.sort() };
}

function movesOf(status: CaseStatus, calendar: Calendar, context: Context): Move[] {
  const now = context.now().toISOString();
  const { readings } = context.config.settings;
  const owed = new Set(status.waitingFor.map((duty) => termOf(duty.rule)));
  return Object.entries(status.terms).flatMap(([id, { from, dueAt: was }]) => {
    const is = dueUnder(id, from, calendar, readings, status.caseId);
    if (is === undefined || Date.parse(is) === Date.parse(was)) return [];
    const late = owed.has(id) ? lateness(now, was, is) : undefined;
    return [{ rule: id, was, is, ...(late === undefined ? {} : { late }) }];
  });
}

function dueUnder(
  id: string,
  from: Instant,
  calendar: Calendar,
  readings: Readings,
  caseId: string,
): Instant | undefined {
  const term = isRuleId(id) ? termUnder(id, readings) : undefined;
  if (term === undefined) return undefined;
  try {
    return endOfTerm(calendar, term, from, readings).dueAt;
  } catch (error) {
    if (error instanceof CalendarEnds)
      throw new UsageError(errors.pastCalendar, { caseId, rule: id, year: error.year });
    throw error;
  }
}

/** The rule whose term a duty is due by. */
function termOf(id: string): string | undefined {
  if (!isRuleId(id)) return undefined;
  const { term, within }: Rule = rule(id);
  return term === undefined ? within : id;
}

function lateness(now: Instant, was: Instant, is: Instant): Move['late'] {
  const [lateNow, lateThen] = [!inTime(now, was), !inTime(now, is)];
  if (lateNow === lateThen) return undefined;
  return lateThen ? 'becomes' : 'no-longer';
}

function moveLine({ rule: id, was, is, late }: Move) {
  const title = isRuleId(id) ? rule(id).title : '';
  const mark = late === undefined ? '' : late === 'becomes' ? texts.becomesLate : texts.noLongerLate;
  return indent(say(texts.move, { rule: id, title, was: momentText(was), is: momentText(is), late: mark }));
}
