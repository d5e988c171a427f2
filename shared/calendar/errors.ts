import type { Bilingual } from '../bilingual.ts';

export type CalendarErrorCode =
  | 'CALENDAR_ENDS'
  | 'BAD_CALENDAR'
  | 'BAD_DAY'
  | 'BAD_INSTANT'
  | 'BAD_TERM'
  | 'BAD_READING'
  | 'BAD_AMENDMENT';

/** What the calendar cannot answer; `code` is from a closed list, the text says what to do. */
export class CalendarError extends Error {
  override readonly name: string = 'CalendarError';
  readonly code: CalendarErrorCode;

  constructor(code: CalendarErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The calendar does not hold a year: it refuses rather than guess its days off. */
export class CalendarEnds extends CalendarError {
  override readonly name = 'CalendarEnds';
  readonly year: number;

  constructor(year: number, held: readonly number[]) {
    const span = `${String(held[0])}-${String(held.at(-1))}`;
    super(
      'CALENDAR_ENDS',
      `The working-day calendar holds ${span}, not ${String(year)}: ` +
        `add shared/calendar/days/${String(year)}.ts with the days off of that year and list it in shared/calendar/days.ts.`,
    );
    this.year = year;
  }
}

/** An amendment that cannot be made; `path` points into it (JSON Pointer), the texts are for the person who wrote it. */
export class AmendmentError extends CalendarError {
  override readonly name = 'AmendmentError';
  readonly path: string;
  readonly text: Bilingual;

  constructor(path: string, text: Bilingual) {
    super('BAD_AMENDMENT', `${path}: ${text.ru}`);
    this.path = path;
    this.text = text;
  }
}
