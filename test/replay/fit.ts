import type { temporal } from '@temporalio/proto';
import { all } from './acts.ts';
import type { Golden } from './golden.ts';
import { patchIn } from './recorded.ts';

/** What golden histories may hold, and what they must cover. */

/** Digits that are a person's or an organisation's number in Kazakhstan. */
const NUMBER = /(?<![\w-])\d{12}(?![\w-])/g;
/** What only stands in a file that was not decoded, or that tells of a machine. */
const FORBIDDEN = [
  'binary/encrypted',
  Buffer.from('binary/encrypted').toString('base64'),
  'PRIVATE KEY',
  'file:/',
  'node_modules',
  '"identity"',
] as const;

/** Everything in a golden file's text that may not be there; `people` are the numbers of those made up. */
export function strangersIn(text: string, people: ReadonlySet<string>): readonly string[] {
  const numbers = [...text.matchAll(NUMBER)].map(([number]) => number);
  const addresses = [...text.matchAll(/[\w.-]+@[\w.-]+/g)].map(([address]) => address);
  return [
    ...FORBIDDEN.filter((word) => text.includes(word)),
    ...new Set(numbers.filter((number) => !people.has(number))),
    ...new Set(addresses.filter((address) => !address.endsWith('.example'))),
  ];
}

/** What the workflow came to; undefined while it is open, or when it came to nothing. */
export function outcomeOf({ history }: Golden): unknown {
  const last = history.events?.at(-1)?.workflowExecutionCompletedEventAttributes;
  return all(last?.result?.payloads)[0];
}

/** Patches that a history names. */
export function patchesOf(events: readonly temporal.api.history.v1.IHistoryEvent[]): readonly string[] {
  return events.map(patchIn).filter((id) => id !== '');
}
