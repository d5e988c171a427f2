import { amend } from '../../shared/calendar/amend.ts';
import { AmendmentError } from '../../shared/calendar/errors.ts';
import type { Amendment, CalendarData } from '../../shared/calendar/types.ts';
import { readAmendment } from '../../shared/messages/amendment.ts';
import { problemList } from '../../shared/messages/problems.ts';
import { calendarErrors as errors } from '../../shared/texts/cli-calendar.ts';
import { dataWith } from '../calendar.ts';
import type { Context } from './context.ts';
import { readObject } from './input.ts';
import { UsageError } from './usage-error.ts';

/** The calendar's content of this moment: the release with what has been approved. */
export async function dataNow(context: Context): Promise<CalendarData> {
  return dataWith(await (await context.store()).amendments());
}

/** The act of a draft that names none yet. */
const NO_ACT = 'акт ещё не назван';

/**
 * Reads an amendment and lays it upon the calendar. An `act` given stands for the file's own; a draft may name none, and
 * is then `unnamed`: its edition is another than the one with the act. Throws `UsageError` with every problem of the
 * file, or with the day that contradicts or changes nothing.
 */
export async function amendmentOf(
  file: string,
  data: CalendarData,
  { act, draft = false }: { readonly act?: string; readonly draft?: boolean } = {},
): Promise<{ readonly amendment: Amendment; readonly after: CalendarData; readonly unnamed: boolean }> {
  const input = await readObject(file);
  const unnamed = draft && act === undefined && input['act'] === undefined;
  const read = readAmendment(input, unnamed ? NO_ACT : act);
  if ('problems' in read) throw new UsageError(errors.bad, { file, problems: problemList(read.problems) });
  return { amendment: read.amendment, after: laid(data, read.amendment, file), unnamed };
}

/** The calendar with an amendment upon it; what is wrong with it becomes one line. */
export function laid(data: CalendarData, amendment: Amendment, name: string): CalendarData {
  try {
    return amend(data, amendment);
  } catch (error) {
    if (!(error instanceof AmendmentError)) throw error;
    throw new UsageError(errors.bad, { file: name, problems: problemList([error]) });
  }
}
