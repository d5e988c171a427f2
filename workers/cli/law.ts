import type { Bilingual } from '../../shared/bilingual.ts';
import { instantAt, localDay } from '../../shared/calendar/zone.ts';
import { eventTitles } from '../../shared/law/events.ts';
import { law } from '../../shared/law/law.ts';
import { ownerTitle } from '../../shared/law/parties.ts';
import { isRuleId, rule, rules } from '../../shared/law/rules.ts';
import { sources } from '../../shared/law/sources.ts';
import { switches, termUnder, type Readings } from '../../shared/law/switches.ts';
import type { Assumption, Conflict, Edition, Reading, Rule, Term } from '../../shared/law/types.ts';
import { lawErrors, lawTexts, standingTitles } from '../../shared/texts/cli-law.ts';
import { say } from '../../shared/texts/cli.ts';
import { both, dayText, lengthText, plural } from '../../shared/texts/format.ts';
import type { Context } from './context.ts';
import { dayOf } from './input.ts';
import { belonging, belongingLines } from './law-belonging.ts';
import { nearest } from './nearest.ts';
import { answer, indent, type Answer } from './output.ts';
import { UsageError } from './usage-error.ts';

/**
 * A rule as it stands on a day (today without one): words, owner, term as this installation reads it, what is assumed,
 * where the texts disagree.
 */
export function lawOf(
  context: Pick<Context, 'now' | 'config'>,
  text: string,
  { on }: { readonly on?: string },
): Answer {
  if (!isRuleId(text))
    throw new UsageError(lawErrors.unknownRule, { id: text, near: nearest(text, Object.keys(rules)) });
  const day = on === undefined ? localDay(context.now().toISOString()) : dayOf(on);
  const then = law.at(instantAt(day, '12:00:00'));
  const { readings: read } = context.config.settings;
  const term = termUnder(text, read);
  const found: Rule = { ...rule(text), ...(term === undefined ? {} : { term }) };
  const { document, paragraph, title, owes, before, hours, within } = found;
  const words = then.text(text);
  const readings = then.readings(text);
  const assumed = document === 'rules' ? (then.edition?.assumed ?? []) : [];
  const conflicts = then.conflicts(text);
  const json = {
    rule: text,
    document: { id: document, ...sources[document] },
    paragraph,
    title,
    on: day,
    inForce: then.inForce(text),
    edition: then.edition?.id ?? 'none',
    owner: { id: owes, title: ownerTitle(owes) },
    term: term ?? before ?? hours ?? null,
    within: within ?? null,
    text: words,
    ...belonging(text, then),
    assumptions: [...readings, ...assumed],
    conflicts,
  };
  return answer(json, [
    say(lawTexts.head, { rule: text, title, paragraph }),
    say(lawTexts.document, { title: sources[document].title }),
    say(json.inForce ? lawTexts.inForce : lawTexts.notInForce, {
      day: dayText(day),
      edition: document === 'rules' ? editionText(then.edition) : nothing,
    }),
    say(lawTexts.owner, { owner: json.owner.title }),
    termText(found),
    both((language) => say(lawTexts.text, { standing: standingTitles[words.standing[language]] })[language]),
    indent(words),
    ...belongingLines(text, then),
    ...(json.assumptions.length === 0 ? [] : [lawTexts.readings]),
    ...readings.map((reading) => assumptionLine(reading, switchText(reading, read))),
    ...assumed.map((one) => assumptionLine(one)),
    ...conflicts.flatMap(conflictLines),
  ]);
}

const nothing: Bilingual = { ru: '', kk: '' };

function editionText(edition: Edition | undefined): Bilingual {
  return edition === undefined
    ? lawTexts.noEdition
    : say(lawTexts.edition, { id: edition.id, act: edition.act });
}

/** Notices say days as the Rules do; here working and calendar days stand side by side and each is named. */
function lengthOf({ length, unit }: Pick<Term, 'length' | 'unit'>): Bilingual {
  if (unit === 'working-days') return lengthText({ length, unit });
  const days = plural(length, ['календарный день', 'календарных дня', 'календарных дней']);
  return { ru: `${String(length)} ${days}`, kk: `күнтізбелік ${String(length)} күн` };
}

function termText({ term, before, hours, within }: Rule): Bilingual {
  if (term !== undefined) {
    const said = say(lawTexts.forward, {
      length: lengthOf(term),
      event: eventTitles[term.from],
      day0: lawTexts[term.day0],
      closes: lawTexts[term.closes],
    });
    const after = term.opens === undefined ? nothing : lawTexts[term.opens];
    return both((language) => said[language] + after[language]);
  }
  if (before !== undefined)
    return say(lawTexts.before, {
      length: lengthOf(before),
      event: eventTitles[before.before],
      closes: lawTexts[before.closes],
    });
  if (hours !== undefined) return say(lawTexts.hours, { hours: hours.hours, event: eventTitles[hours.from] });
  return within === undefined ? lawTexts.noTerm : say(lawTexts.within, { rule: within });
}

function assumptionLine({ what, since }: Assumption, how: Bilingual = nothing): Bilingual {
  return indent(say(lawTexts.reading, { what, since: dayText(since), switch: how }));
}

/** How a reading may be switched, and how this installation has it. */
function switchText({ switch: name }: Reading, readings: Readings): Bilingual {
  if (name === undefined) return nothing;
  const choices = switches[name]?.choices.join(' | ') ?? '';
  return say(lawTexts.switchName, { name, choices, chosen: readings[name] });
}

function conflictLines({ id, between, reading }: Conflict): Bilingual[] {
  return [
    say(lawTexts.conflict, { id }),
    ...between.map(({ place, language, text }) => indent(say(lawTexts.quotation, { place, language, text }))),
    indent(say(lawTexts.applied, { reading })),
  ];
}
