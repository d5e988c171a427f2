import { houseCounting, readingChoices, type Counting } from '../calendar/conventions.ts';
import { CalendarError } from '../calendar/errors.ts';
import { hearingGates, type HearingGate } from './hearing.ts';
import { cut } from '../texts/cut.ts';
import { configTexts, told, type ConfigText } from '../texts/config.ts';
import { rule, type RuleId } from './rules.ts';
import type { Rule, Term } from './types.ts';

/**
 * Where an installation may read the term of a single rule otherwise: from which event it runs, from which day it lets an
 * act be done. A choice says what it changes in the rule's entry; the house's is first and changes nothing.
 */
export const termChoices = {
  rulesChangeToldFrom: {
    rule: 'RULES-27',
    choices: { adoption: {}, 'entry-into-force': { from: 'rules-in-force' } },
  },
  integratorTermFrom: {
    rule: 'INFRA-5',
    choices: { 'own-receipt': {}, application: { from: 'application-received' } },
  },
  stoppedUseToldFrom: {
    rule: 'INFRA-10',
    choices: { 'day-after': {}, 'tenth-day': { opens: 'last-day' } },
  },
} as const satisfies Record<string, TermChoice>;

/** What a choice changes in the term of its rule. */
type Change = Partial<Pick<Term, 'from' | 'opens'>>;
interface TermChoice {
  readonly rule: RuleId;
  readonly choices: Readonly<Record<string, Change>>;
}
type Choices = typeof termChoices;

/** Where an installation may read otherwise what has to be done before an act. */
const gateChoices = { hearingBeforeRefusal: { rule: 'APPC-73', choices: hearingGates } } as const;

/** How an installation reads the law where it leaves a choice. */
export type Readings = Counting & { readonly [K in keyof Choices]: keyof Choices[K]['choices'] } & {
  readonly hearingBeforeRefusal: HearingGate;
};

export const houseReadings: Readings = {
  ...houseCounting,
  rulesChangeToldFrom: 'adoption',
  integratorTermFrom: 'own-receipt',
  stoppedUseToldFrom: 'day-after',
  hearingBeforeRefusal: 'required',
};

/** Every switch: what it is about (a convention or a rule), and its choices, the house's first. */
export const switches: Readonly<
  Record<string, { readonly about: string; readonly choices: readonly string[] }>
> = {
  ...Object.fromEntries(
    Object.entries(readingChoices).map(([name, { convention, choices }]) => [
      name,
      { about: convention, choices },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(termChoices).map(([name, { rule, choices }]) => [
      name,
      { about: rule, choices: Object.keys(choices) },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(gateChoices).map(([name, { rule, choices }]) => [name, { about: rule, choices }]),
  ),
};

/** A reading that nobody knows. */
export class ReadingError extends CalendarError {
  override readonly name = 'ReadingError';
  readonly text: ConfigText;

  constructor(text: ConfigText) {
    super('BAD_READING', text.en);
    this.text = text;
  }
}

/** Readings from `name=choice` pairs. Throws `ReadingError` naming what is not known and what would be. */
export function readingsFrom(pairs: Readonly<Record<string, string>>): Readings {
  for (const [name, choice] of Object.entries(pairs)) {
    const known = Object.hasOwn(switches, name) ? switches[name] : undefined;
    if (known === undefined)
      throw new ReadingError(
        told(configTexts.reading, { name: cut(name, 100), all: Object.keys(switches).join(', ') }),
      );
    if (!known.choices.includes(choice))
      throw new ReadingError(
        told(configTexts.choice, { choice: cut(choice, 100), name, all: known.choices.join(', ') }),
      );
  }
  // Each name and choice has just been checked.
  return { ...houseReadings, ...(pairs as Partial<Readings>) };
}

/** The term of a rule as an installation reads it: the rule's own entry, with what the choice changes. */
export function termUnder(id: RuleId, readings: Readings): Term | undefined {
  const { term }: Rule = rule(id);
  if (term === undefined) return undefined;
  const changes = names
    .filter((name) => termChoices[name].rule === id)
    .map((name) => changeOf(name, readings));
  return Object.assign({ ...term }, ...changes) as Term;
}

// The keys of a constant table.
const names = Object.keys(termChoices) as (keyof Choices)[];

function changeOf(name: keyof Choices, readings: Readings): Change {
  const { choices }: TermChoice = termChoices[name];
  return choices[readings[name]] ?? {};
}
