import type { StoredAmendment } from '../../activities/store/calendar.ts';
import type { Bilingual } from '../../shared/bilingual.ts';
import type { Calendar, IsoDate } from '../../shared/calendar/types.ts';
import { localDay } from '../../shared/calendar/zone.ts';
import { mayAct } from '../../shared/directory.ts';
import { authorityTexts } from '../../shared/texts/authority.ts';
import { calendarErrors as errors, calendarTexts as texts } from '../../shared/texts/cli-calendar.ts';
import { say } from '../../shared/texts/cli.ts';
import { dayText, momentText } from '../../shared/texts/format.ts';
import { tellCases, type Pace } from '../calendar-change.ts';
import { calendarFrom, dataWith } from '../calendar.ts';
import { amendmentOf, dataNow, laid } from './calendar-file.ts';
import { mustStayWithin } from './calendar-preview.ts';
import type { Context } from './context.ts';
import { dayOf, entryOf } from './input.ts';
import { answer, indent, type Answer } from './output.ts';
import { UsageError } from './usage-error.ts';

/** Who may propose and approve amendments of the calendar: two different persons, one of them an operator. */
const MAY_AMEND = ['operator', 'superior'] as const;

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

/** Throws `UsageError` when that person may not touch the calendar today. */
function authorise(context: Context, staff: string): void {
  const held = MAY_AMEND.map((role) => mayAct(context.directory(), staff, role, today(context)));
  if (held.some(({ ok }) => ok)) return;
  const why =
    held.flatMap((one) => (one.ok || one.why === 'not-in-role' ? [] : [one.why]))[0] ?? 'not-in-role';
  throw new UsageError(errors.notAllowed, { staff, why: authorityTexts[why] });
}

/** In whose name the cases are told: of the two, whoever is an operator today. */
function operatorOf(context: Context, first: string, second: string): string {
  const found = [first, second].find(
    (staff) => mayAct(context.directory(), staff, 'operator', today(context)).ok,
  );
  if (found === undefined) throw new UsageError(errors.noOperator, { first, second });
  return found;
}

const today = (context: Context): IsoDate => localDay(context.now().toISOString());

function amendmentLines({ id, act, days, proposedBy, proposedAt, approval }: StoredAmendment): Bilingual[] {
  const facts = { id, act, by: proposedBy, at: momentText(proposedAt) };
  const head =
    approval === undefined
      ? say(texts.proposed, facts)
      : say(texts.approved, { ...facts, second: approval.by, when: momentText(approval.at) });
  return [
    indent(head),
    ...days.map(({ date, kind, why }) =>
      indent(say(texts.day, { date: dayText(date), what: texts[kind], why: dashed(why), act: '' }), 4),
    ),
  ];
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
