import { houseCounting, readingChoices, type Counting } from '../calendar/conventions.ts';
import { CalendarError } from '../calendar/errors.ts';
import { cut } from '../texts/cut.ts';
import { configTexts, told, type ConfigText } from '../texts/config.ts';
import { rule, type RuleId } from './rules.ts';
import type { ChecklistItem, Rule, Term } from './types.ts';

/**
 * Where an installation may read the term of single rules otherwise: from which event it runs, in which days, from which
 * day it lets an act be done. A choice says what it changes in the rule's entry; the house's is first and changes nothing.
 */
export const termChoices = {
  disseminationDayZero: {
    rules: ['RULES-8'],
    choices: { 'signed-date': {}, 'office-day': { day0: 'receipt' } },
  },
  intakeTermIn: {
    rules: ['RULES-17'],
    choices: { 'calendar-days': {}, 'working-days': { unit: 'working-days' } },
  },
  completenessTermFrom: {
    rules: ['RULES-18'],
    choices: { receipt: {}, registration: { from: 'application-registered', day0: 'act' } },
  },
  rulesChangeToldFrom: {
    rules: ['RULES-27'],
    choices: { adoption: {}, 'entry-into-force': { from: 'rules-in-force' } },
  },
  integratorTermFrom: {
    rules: ['INFRA-5'],
    choices: { 'own-receipt': {}, application: { from: 'application-received' } },
  },
  inclusionTermsFrom: {
    rules: ['INFRA-8', 'INFRA-9'],
    choices: { decision: {}, recommendation: { from: 'recommendation-received', day0: 'receipt' } },
  },
  stoppedUseToldFrom: {
    rules: ['INFRA-10'],
    choices: { 'day-after': {}, 'tenth-day': { opens: 'last-day' } },
  },
} as const satisfies Record<string, TermChoice>;

/** Where an installation may ask of a package otherwise: without an item, or documents valid for a day longer. */
export const packageChoices = {
  renewedDocuments: {
    rules: ['RULES-A2.9'],
    choices: { 'where-stated': {}, never: { leftOut: 'renewed-documents' } },
  },
  documentValidity: {
    rules: ['RULES-19', 'RULES-21'],
    choices: { 'its-day': {}, 'day-before': { expireOnTheirDay: true } },
  },
} as const satisfies Record<string, PackageChoice>;

/** Where an installation may read otherwise what goes before an act, or from which day it is true: the case asks for the choice. */
const gateChoices = {
  hearingBeforeRefusal: { rules: ['APPC-73'], choices: { required: {}, optional: {} } },
  criteriaSheet: { rules: ['RULES-5', 'RULES-6', 'RULES-20'], choices: { optional: {}, required: {} } },
  restoredEntryFrom: { rules: ['RULES-25'], choices: { 'ruling-day': {}, 'exclusion-day': {} } },
} as const satisfies Record<string, GateChoice>;

/** What a choice changes in the term of its rules. */
type Change = Partial<Pick<Term, 'from' | 'day0' | 'unit' | 'opens'>>;
interface TermChoice {
  readonly rules: readonly RuleId[];
  readonly choices: Readonly<Record<string, Change>>;
}
interface PackageChoice {
  readonly rules: readonly RuleId[];
  readonly choices: Readonly<Record<string, PackageChange>>;
}
interface GateChoice {
  readonly rules: readonly RuleId[];
  readonly choices: Readonly<Record<string, Readonly<Record<string, never>>>>;
}
interface PackageChange {
  readonly leftOut?: ChecklistItem['id'];
  readonly expireOnTheirDay?: true;
}
type TermChoices = typeof termChoices;
type Choices = TermChoices & typeof packageChoices & typeof gateChoices;

/** How an installation reads the law where it leaves a choice. */
export type Readings = Counting & { readonly [K in keyof Choices]: keyof Choices[K]['choices'] };

export const houseReadings: Readings = {
  ...houseCounting,
  disseminationDayZero: 'signed-date',
  intakeTermIn: 'calendar-days',
  completenessTermFrom: 'receipt',
  rulesChangeToldFrom: 'adoption',
  integratorTermFrom: 'own-receipt',
  inclusionTermsFrom: 'decision',
  stoppedUseToldFrom: 'day-after',
  renewedDocuments: 'where-stated',
  documentValidity: 'its-day',
  hearingBeforeRefusal: 'required',
  criteriaSheet: 'optional',
  restoredEntryFrom: 'ruling-day',
};

/** Every switch: what it is about (a convention or rules), and its choices, the house's first. */
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
    Object.entries({ ...termChoices, ...packageChoices, ...gateChoices }).map(
      ([name, { rules, choices }]) => [name, { about: rules.join(', '), choices: Object.keys(choices) }],
    ),
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
    .filter((name) => isAbout(termChoices[name], id))
    .map((name) => changeOf(name, readings));
  return Object.assign({ ...term }, ...changes) as Term;
}

// The keys of a constant table.
const names = Object.keys(termChoices) as (keyof TermChoices)[];

const isAbout = ({ rules }: TermChoice, id: RuleId): boolean => rules.includes(id);

function changeOf(name: keyof TermChoices, readings: Readings): Change {
  const { choices }: TermChoice = termChoices[name];
  return choices[readings[name]] ?? {};
}

/** Whether an installation asks an item of a checklist (RULES-A2.9). */
export function isAsked(item: ChecklistItem['id'], readings: Readings): boolean {
  return packageChanges(readings).every(({ leftOut }) => leftOut !== item);
}

/** Whether a document is no longer valid on the day it names (RULES-19). */
export function expireOnTheirDay(readings: Readings): boolean {
  return packageChanges(readings).some((change) => change.expireOnTheirDay === true);
}

function packageChanges(readings: Readings): readonly PackageChange[] {
  return Object.entries<PackageChoice>(packageChoices).map(
    // The keys of the same table.
    ([name, { choices }]) => choices[readings[name as keyof typeof packageChoices]] ?? {},
  );
}
