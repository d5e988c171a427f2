import type { StoredAmendment } from '../../activities/store/calendar.ts';
import type { Bilingual } from '../../shared/bilingual.ts';
import type { Calendar, IsoDate } from '../../shared/calendar/types.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { calendarErrors as errors, calendarTexts as texts } from '../../shared/texts/cli-calendar.ts';
import { say } from '../../shared/texts/cli.ts';
import { dayText, momentText } from '../../shared/texts/format.ts';
import { tellCases, type Pace } from '../calendar-change.ts';
import { calendarFrom, dataWith } from '../calendar.ts';
import { authorise, operatorOf } from './calendar-authority.ts';
import { amendmentOf, dataNow, laid } from './calendar-file.ts';
import { mustStayWithin } from './calendar-preview.ts';
import type { Context } from './context.ts';
import { dayOf, entryOf } from './input.ts';
import { answer, indent, type Answer } from './output.ts';
import { UsageError } from './usage-error.ts';

/** The calendar in force: its edition, the amendments, and what it says of a day, or of this year's special days. */
export async function calendarShow(context: Context, { on }: { readonly on?: string }): Promise<Answer> {
  const day = on === undefined ? undefined : dayOf(on);
  const stored = await (await context.store()).amendments();
  const data = dataWith(stored);
  const calendar = calendarFrom(data);
  const { years, officeHours } = data;
  const year = localDay(context.now().toISOString()).slice(0, 4);
  const days = data.days.map(({ date }) => date).filter((date) => day === undefined && date.startsWith(year));
  const shown = (day === undefined ? days.sort() : [day]).map((date) => ({ date, ...calendar.at(date) }));
  const { opens, closes, lunch } = officeHours;
  const span = `${String(years[0])}–${String(years.at(-1))}`;
  return answer({ edition: calendar.edition, years, officeHours, amendments: stored, days: shown }, [
    say(texts.edition, { edition: calendar.edition, span }),
    say(texts.hours, { opens, closes, from: lunch[0], to: lunch[1] }),
    ...(stored.length === 0 ? [texts.noAmendments] : [texts.amendments, ...stored.flatMap(amendmentLines)]),
    ...shown.map(({ date }) => dayLine(date, calendar)),
  ]);
}

/** Stores a proposal. Nothing is in force before another person approves it. */
export async function calendarPropose(
  context: Context,
  file: string,
  { by, act }: { readonly by: string; readonly act?: string },
): Promise<Answer> {
  authorise(context, by);
  const given = act === undefined ? {} : { act };
  const { amendment, after } = await amendmentOf(file, await dataNow(context), given);
  await mustStayWithin(context, calendarFrom(after));
  const id = await (await context.store()).proposeAmendment(amendment, by);
  return answer({ id, ...amendment, proposedBy: by }, [say(texts.stored, { id })]);
}

/**
 * Approves a proposal and has every open case plan anew. Approved already, it only goes on with the cases left behind.
 * Not `ok` when some are left: the same command goes on from there.
 */
export async function calendarApprove(
  context: Context,
  text: string,
  { by, progress, pace }: { by: string; progress: (line: Bilingual) => void; pace?: Pace },
): Promise<Answer> {
  const id = entryOf(text);
  authorise(context, by);
  const store = await context.store();
  const known = await store.amendments();
  const proposed = known.find((amendment) => amendment.id === id);
  if (proposed === undefined) throw new UsageError(errors.unknown, { id });
  if (proposed.withdrawal !== undefined)
    throw new UsageError(errors.withdrawn, { id, staff: proposed.withdrawal.by });
  if (proposed.proposedBy === by) throw new UsageError(errors.samePerson, { id, staff: by });
  const operator = operatorOf(context, by, proposed.proposedBy);
  if (proposed.approval === undefined) {
    await mustStayWithin(context, calendarFrom(laid(dataWith(known), proposed, `№ ${String(id)}`)));
    const seen = known.filter(({ approval }) => approval !== undefined).length;
    await store.approveAmendment(id, by, seen);
  }
  const current = async () => calendarFrom(await dataNow(context)).edition;
  const edition = await current();
  progress(say(texts.inForce, { id, edition }));
  const cases = await context.cases();
  const parts = {
    cases,
    store,
    edition: current,
    progress: (done: number, left: number) => progress(say(texts.progress, { done, left })),
  };
  const { replanned, left } = await tellCases({ act: proposed.act, operator }, parts, pace);
  const lines = [
    say(texts.inForce, { id, edition }),
    say(texts.replanned, { n: replanned }),
    ...(left.length === 0 ? [] : [say(texts.left, { n: left.length, cases: left.join(', '), id, by })]),
  ];
  return { ...answer({ id, edition, replanned, left }, lines), ok: left.length === 0 };
}

function amendmentLines(amendment: StoredAmendment): Bilingual[] {
  return [
    indent(headOf(amendment)),
    ...amendment.days.map(({ date, kind, why }) =>
      indent(say(texts.day, { date: dayText(date), what: texts[kind], why: dashed(why), act: '' }), 4),
    ),
  ];
}

function headOf({ id, act, proposedBy, proposedAt, approval, withdrawal }: StoredAmendment): Bilingual {
  const facts = { id, act, by: proposedBy, at: momentText(proposedAt) };
  if (withdrawal !== undefined) {
    const { by: second, at, reason } = withdrawal;
    return say(texts.withdrawn, { ...facts, second, when: momentText(at), reason });
  }
  return approval === undefined
    ? say(texts.proposed, facts)
    : say(texts.approved, { ...facts, second: approval.by, when: momentText(approval.at) });
}

function dayLine(date: IsoDate, calendar: Calendar): Bilingual {
  const { working, why, act, projected } = calendar.at(date);
  const line = say(texts.day, {
    date: dayText(date),
    what: working ? texts.working : texts.off,
    why: why === undefined ? '' : dashed(why),
    act: act === undefined ? '' : `; ${act}`,
  });
  const mark = projected === true ? texts.projected : { ru: '', kk: '' };
  return { ru: line.ru + mark.ru, kk: line.kk + mark.kk };
}

const dashed = (why: Bilingual): Bilingual => ({ ru: ` — ${why.ru}`, kk: ` — ${why.kk}` });
