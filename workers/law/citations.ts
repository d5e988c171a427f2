import { procedures } from '../../shared/law/procedures.ts';
import { rule, type RuleId, isRuleId, rules } from '../../shared/law/rules.ts';

/** One id as a text cites it; an id no rule has is kept, so that it can be shown. */
export interface Citation {
  readonly id: string;
  readonly line: number;
}

const NUMBER = String.raw`[A-Z]?\d+[a-z]?(?:\.\d+)?(?:-\d+)?`;
const CITED = new RegExp(
  String.raw`\b(TIME|RULES|APPC|CMPL|MON|PILOT|INFRA|HOUSE)-(${NUMBER}|[A-Z]+\b)` +
    String.raw`(?:\.\.(\d+)|((?:, ${NUMBER}(?=[,):\]'"\x60]|$))+))?`,
  'g',
);

/** What some procedure runs: a range such as `RULES-15..26` names no rule that stands between and is run by none. */
const run = new Set<string>(Object.values(procedures).flatMap((procedure) => procedure.rules));

/** Every rule a text cites: `RULES-18`, `RULES-17, 24`, `RULES-15..26`. */
export function citationsIn(text: string): Citation[] {
  return text.split('\n').flatMap((content, i) =>
    [...content.matchAll(CITED)].flatMap(([, prefix = '', first = '', last, more = '']) => {
      const numbers = [first, ...more.split(', ').filter((part) => part !== '')];
      const ids = last === undefined ? numbers.map((n) => `${prefix}-${n}`) : between(prefix, first, last);
      return ids.map((id) => ({ id, line: i + 1 }));
    }),
  );
}

function between(prefix: string, first: string, last: string): string[] {
  const ends = [first, last].map((n) => `${prefix}-${n}`).filter((id) => !isRuleId(id));
  const inside = Object.keys(rules)
    .filter(isRuleId)
    .filter((id) => isWithin(id, prefix, Number(first), Number(last)));
  return [...ends, ...inside];
}

function isWithin(id: RuleId, prefix: string, first: number, last: number): boolean {
  const n = Number(id.slice(prefix.length + 1));
  return (
    id.startsWith(`${prefix}-`) && first <= n && n <= last && (run.has(id) || rule(id).document === 'time')
  );
}

const TITLE = /(?:\b(?:describe|it|test)(?:\.\w+)*|\))\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;

/** The rules that titles of tests name: a test proves what its title says, not what its data happen to hold. */
export function citationsInTitles(source: string): Citation[] {
  return [...source.matchAll(TITLE)].flatMap((found) => {
    const line = source.slice(0, found.index).split('\n').length;
    return citationsIn((found[2] ?? '').replaceAll('\n', ' ')).map(({ id }) => ({ id, line }));
  });
}

/** The rules a scenario says it proves; others it names stand in what it expects. */
export function citationsInScenario(text: string): Citation[] {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith('proves:'));
  const length = lines.slice(from + 1).findIndex((line) => /^\w/.test(line));
  const proves = from === -1 ? [] : lines.slice(from, length === -1 ? undefined : from + 1 + length);
  return citationsIn(proves.join('\n')).map(({ id, line }) => ({ id, line: line + from }));
}
