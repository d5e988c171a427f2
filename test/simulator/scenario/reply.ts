import type { Reply } from './engine.ts';

/** No answer has come. */
const NOTHING = 'nothing yet';
const GOOD = ['receipt', 'in time', 'late', 'taken', 'stored'];

/** Words that stand for several answers. */
const wider: Readonly<Record<string, (word: string) => boolean>> = {
  taken: (word) => ['taken', 'in time', 'late'].includes(word),
  refused: (word) => word !== NOTHING && !GOOD.includes(word),
};

/** Every word an `answer` can be, besides the codes of refusals. */
export const answerWords: readonly string[] = [...GOOD, 'refused', NOTHING];

/** An answer in a word of scenarios: `receipt`, `in time`, `late`, `taken`, `stored`, a code of refusal, `nothing yet`. */
export function wordOf(reply: Reply | undefined): string {
  if (reply === undefined) return NOTHING;
  if ('code' in reply) return String(reply['code']);
  if ('bodyHash' in reply) return 'receipt';
  if ('stored' in reply) return 'stored';
  if (!('inTime' in reply)) return 'taken';
  return reply['inTime'] === true ? 'in time' : 'late';
}

/** Whether an answer is the expected one; `taken` is also in time or late, `refused` is any refusal. */
export const isAnswer = (expected: string, word: string): boolean =>
  wider[expected]?.(word) ?? word === expected;

/** Whether an act got what was expected; without an expectation it must not be refused. */
export const answersTo = (expected: string | undefined, reply: Reply | undefined): boolean =>
  expected === undefined ? GOOD.includes(wordOf(reply)) : isAnswer(expected, wordOf(reply));
