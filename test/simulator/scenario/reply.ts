import type { Reply } from './engine.ts';

/** No answer has come. */
const NOTHING = 'nothing yet';

/** An answer in a word of scenarios: `receipt`, `in time`, `late`, `taken`, `stored`, a code of refusal, `nothing yet`. */
export function wordOf(reply: Reply | undefined): string {
  if (reply === undefined) return NOTHING;
  if ('code' in reply) return String(reply['code']);
  if ('bodyHash' in reply) return 'receipt';
  if ('stored' in reply) return 'stored';
  if (!('inTime' in reply)) return 'taken';
  return reply['inTime'] === true ? 'in time' : 'late';
}

const GOOD = ['receipt', 'in time', 'late', 'taken', 'stored'];

/** Whether an answer is what was expected; without an expectation an act must not be refused. `taken` is in time or late too. */
export function answersTo(expected: string | undefined, reply: Reply | undefined): boolean {
  const word = wordOf(reply);
  if (expected === undefined) return GOOD.includes(word);
  return word === expected || (expected === 'taken' && ['in time', 'late'].includes(word));
}
