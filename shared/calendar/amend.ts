import { calendarOf } from './calendar.ts';
import { weekday } from './dates.ts';
import { AmendmentError } from './errors.ts';
import type { AmendedDay, Amendment, CalendarData, DayState, IsoDate, SpecialDay } from './types.ts';

/**
 * The calendar with an amendment (TIME-6). A day named in it replaces what the calendar had; all others stay.
 *
 * Throws `AmendmentError` when a day is outside the years entered, stands in it twice, or would stay what it is:
 * working or off, announced or not.
 */
export function amend(data: CalendarData, amendment: Amendment): CalendarData {
  const calendar = calendarOf(data, 'before');
  const seen = new Set<IsoDate>();
  if (amendment.days.length === 0) throw new AmendmentError('/days', texts.empty);
  amendment.days.forEach((day, i) => {
    const path = `/days/${String(i)}/date`;
    const { date } = day;
    if (!data.years.includes(Number(date.slice(0, 4)))) {
      const span = `${String(data.years[0])}–${String(data.years.at(-1))}`;
      throw new AmendmentError(path, fill(texts.outside, { date, span }));
    }
    if (seen.has(date)) throw new AmendmentError(path, fill(texts.twice, { date }));
    seen.add(date);
    if (stays(calendar.at(date), special(day))) throw new AmendmentError(path, fill(texts.nothing, { date }));
  });
  return amended(data, amendment.days);
}

/**
 * The calendar with days that have been approved, whatever it says of them now: a later release may hold the same
 * decree already. Days outside its years are left to the release that enters the year.
 */
export function amended(data: CalendarData, days: readonly AmendedDay[]): CalendarData {
  const entered = days.filter(({ date }) => data.years.includes(Number(date.slice(0, 4))));
  const replaced = new Set(entered.map(({ date }) => date));
  return {
    ...data,
    days: [...data.days.filter(({ date }) => !replaced.has(date)), ...entered.map(special)],
  };
}

/** An ordinary day is what the week makes it, and keeps its reason. */
function special({ kind, date, ...rest }: AmendedDay): SpecialDay {
  const asWeek = weekday(date) > 5 ? 'off' : 'working';
  return { date, kind: kind === 'ordinary' ? asWeek : kind, ...rest };
}

function stays(now: DayState, then: SpecialDay): boolean {
  return (
    now.working === (then.kind === 'working') && (now.projected === true) === (then.status === 'projected')
  );
}

const texts = {
  empty: { ru: 'поправка не называет ни одного дня', kk: 'түзетуде бірде-бір күн көрсетілмеген' },
  outside: { ru: '{date} вне лет календаря ({span})', kk: '{date} күнтізбе жылдарынан тыс ({span})' },
  twice: {
    ru: '{date} указан дважды: поправка противоречит себе',
    kk: '{date} екі рет көрсетілген: түзету өзіне қайшы',
  },
  nothing: {
    ru: '{date} уже таков: поправка ничего не меняет в этом дне',
    kk: '{date} қазірдің өзінде солай: түзету бұл күнде ештеңе өзгертпейді',
  },
} as const;

function fill(text: AmendmentError['text'], facts: Readonly<Record<string, string>>): AmendmentError['text'] {
  const put = (line: string) => line.replaceAll(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
  return { ru: put(text.ru), kk: put(text.kk) };
}
