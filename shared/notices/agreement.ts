import type { Bilingual, Language } from '../bilingual.ts';
import { both } from '../texts/format.ts';
import { type Fact, type FactKind, factsOf } from './facts.ts';
import type { FormNotice } from './types.ts';

/** A fact that only one of the languages names, or that one names more often. */
export interface Disagreement {
  /** JSON Pointer of the text. */
  readonly place: string;
  readonly kind: FactKind;
  /** What only the Russian text says, and what only the Kazakh one says. */
  readonly only: Readonly<Record<Language, readonly string[]>>;
}

/** The word for each kind, as a refusal names it. */
const factKinds: Readonly<Record<FactKind, Bilingual>> = {
  date: { ru: 'даты', kk: 'күндер' },
  article: { ru: 'статьи, пункты, приложения', kk: 'баптар, тармақтар, қосымшалар' },
  id: { ru: 'номера', kk: 'нөмірлер' },
  number: { ru: 'числа', kk: 'сандар' },
  name: { ru: 'названия', kk: 'атаулар' },
};

const KINDS = Object.keys(factKinds) as FactKind[];

/**
 * Where the two languages of a text name different dates, articles, ids, numbers or names (RULES-23: one result, two
 * languages). Numbers written in words are not compared. `names` are those the text may
 * speak of, in quotes: both must call them alike.
 */
export function disagreements(
  place: string,
  text: Bilingual,
  names: readonly string[] = [],
): readonly Disagreement[] {
  const said = { ru: factsOf(text.ru, 'ru', names), kk: factsOf(text.kk, 'kk', names) };
  return KINDS.flatMap((kind) => {
    const [ru, kk] = [of(said.ru, kind), of(said.kk, kind)];
    const only = { ru: without(ru, kk), kk: without(kk, ru) };
    return only.ru.length + only.kk.length === 0 ? [] : [{ place, kind, only }];
  });
}

/** All that disagrees in a filled-in form, place by place. */
export function formDisagreements({ title, text, fields }: FormNotice): readonly Disagreement[] {
  return [
    ...disagreements('/title', title),
    ...fields.flatMap(({ value }, n) => disagreements(`/fields/${String(n)}`, value)),
    ...disagreements('/text', text),
  ];
}

function of(facts: readonly Fact[], kind: FactKind): readonly string[] {
  const values = facts.filter((fact) => fact.kind === kind).map(({ value }) => value);
  // A language may repeat a name where the other says "it"; a number it may not.
  return kind === 'name' ? [...new Set(values)] : values;
}

/** What of the first list the second has not, each as often as it is missing. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What of a name both languages say alike: `Мысал` of `ТОО «Мысал»`. */
export function quotedPart(name: string): string {
  return /[«"](.+)[»"]/u.exec(name)?.[1] ?? name;
}

/** The disagreement in words: `числа: ru 12 / kk 15`. */
export function disagreementText({ kind, only }: Disagreement): Bilingual {
  const list = (values: readonly string[]) => values.join(', ') || '—';
  return both((language) => `${factKinds[kind][language]}: ru ${list(only.ru)} / kk ${list(only.kk)}`);
}
