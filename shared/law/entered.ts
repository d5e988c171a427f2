import { CalendarError } from '../calendar/errors.ts';
import type { IsoDate } from '../calendar/types.ts';
import { patterns } from '../messages/patterns.ts';
import { configTexts, told, type ConfigText } from '../texts/config.ts';
import { cut } from '../texts/cut.ts';
import type { RuleId } from './rules.ts';
import type { Term } from './types.ts';

/**
 * Terms the documents do not give (CMPL-28a), and from what each would run: how long it is, an installation enters with the
 * article that says so. Until then they are shown as not entered and run no clock.
 */
export const enterable = {
  'CMPL-28a': { from: 'complaint-forwarded', day0: 'receipt', closes: 'office' },
  'CMPL-29': { from: 'act-appealed', day0: 'act', closes: 'midnight' },
} as const satisfies Readonly<Partial<Record<RuleId, Pick<Term, 'from' | 'day0' | 'closes'>>>>;

export type EnterableRule = keyof typeof enterable;

export const isEnterable = (id: string): id is EnterableRule => Object.hasOwn(enterable, id);

/** A term an installation has entered: dated, with its article. */
export interface EnteredTerm extends Pick<Term, 'length' | 'unit'> {
  readonly rule: EnterableRule;
  /** It governs what is filed from this day on. */
  readonly since: IsoDate;
  /** Where it stands: `п. 1 ст. 92 АППК`. */
  readonly article: string;
}

/** A term that cannot be read. */
export class EnteredTermError extends CalendarError {
  override readonly name = 'EnteredTermError';
  readonly text: ConfigText;

  constructor(text: ConfigText) {
    super('BAD_TERM', text.en);
    this.text = text;
  }
}

const WRITTEN = /^([1-9]\d{0,2}) (working-days|calendar-days) since (\S+) by (\S.*)$/u;

/**
 * Entered terms by rule, each written `3 calendar-days since 2026-01-01 by ст. 92 АППК`. Throws `EnteredTermError` naming what
 * cannot be read, and how it is written.
 */
export function enteredFrom(written: Readonly<Record<string, string>>): readonly EnteredTerm[] {
  return Object.entries(written).map(([rule, text]) => {
    const [, length = '', unit = '', since = '', article = ''] = WRITTEN.exec(text.trim()) ?? [];
    if (!isEnterable(rule) || length === '' || !patterns.day.of.test(since))
      throw new EnteredTermError(
        told(configTexts.term, {
          rule: cut(rule, 40),
          given: cut(text, 100),
          all: Object.keys(enterable).join(', '),
        }),
      );
    // The pattern lets in these two alone.
    return { rule, length: Number(length), unit: unit as Term['unit'], since, article };
  });
}

/** The term of a rule for what was filed on a day: the newest that was in force. */
export function enteredTerm(id: RuleId, filedOn: IsoDate, entered: readonly EnteredTerm[]): Term | undefined {
  if (!isEnterable(id)) return undefined;
  const [newest] = entered
    .filter(({ rule, since }) => rule === id && since <= filedOn)
    .toSorted((a, b) => (a.since < b.since ? 1 : -1));
  if (newest === undefined) return undefined;
  const { length, unit } = newest;
  return { ...enterable[id], length, unit };
}
