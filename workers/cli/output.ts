import type { Bilingual, Language } from '../../shared/bilingual.ts';
import type { Problem } from '../../shared/errors.ts';
import { visible } from './quote.ts';

/** What a command has to say: one value for programs, lines for people. `ok: false` makes the exit code 1. */
export interface Answer {
  readonly ok: boolean;
  /** Nothing of what was asked for: for people it goes to stderr, so that no other program reads it as an answer. */
  readonly refusal?: true;
  readonly json: unknown;
  /** Of a long list, printed one on a line instead of `json`: many thousands are longer than a text may be. */
  readonly items?: () => Iterable<unknown>;
  lines(language: Language): readonly string[];
}

/** An answer of texts in both languages. */
export function answer(json: unknown, lines: readonly Bilingual[]): Answer {
  return { ok: true, json, lines: (language) => lines.map((line) => line[language]) };
}

/** What was asked for and is not given: a case's own refusal, or a command's. */
export interface Refused {
  readonly code: string;
  readonly text: Bilingual;
  readonly problems?: readonly Problem[];
}

/** A refusal: its code and both texts, then every problem the text does not name, with its path in both languages. */
export function refused({ code, text, problems = [] }: Refused): Answer {
  const unsaid = problems.filter((problem) => !text.ru.includes(problem.text.ru));
  const listed = unsaid.flatMap((problem) => [
    `  ${problem.path || '/'}`,
    `    ${problem.text.ru}`,
    `    ${problem.text.kk}`,
  ]);
  return {
    ok: false,
    refusal: true,
    json: { code, text, problems },
    lines: () => [code, text.ru, text.kk, ...listed],
  };
}

/** Items, and the marks between them. */
const WRITTEN_TOGETHER = 200;

/** The answer as it is printed, in pieces, with its last line end. */
export function* printed(
  given: Answer,
  { json, lang }: { json: boolean; lang: Language },
): Generator<string, void> {
  if (!json) yield `${visible(given.lines(lang).join('\n'))}\n`;
  else if (given.items === undefined) yield `${JSON.stringify(given.json, null, 2)}\n`;
  else {
    let part: string[] = [];
    let mark = '[\n';
    for (const item of given.items()) {
      part.push(mark, JSON.stringify(item));
      mark = ',\n';
      if (part.length < WRITTEN_TOGETHER) continue;
      yield part.join('');
      part = [];
    }
    yield `${part.join('')}${mark === '[\n' ? '[' : '\n'}]\n`;
  }
}

/** A text moved to the right. */
export function indent(text: Bilingual, by = 2): Bilingual {
  const pad = ' '.repeat(by);
  return { ru: pad + text.ru, kk: pad + text.kk };
}
