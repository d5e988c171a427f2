import { isDeepStrictEqual } from 'node:util';
import { isAnswer } from './reply.ts';
import type { Expectation } from './types.ts';
import type { View } from './view.ts';

/** What was expected and does not stand, with what stands instead. */
export interface Difference {
  readonly what: string;
  readonly expected: unknown;
  readonly stood: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Every part of an expectation that a view does not meet. */
export function differences(expected: Expectation, view: View): Difference[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    // The reader lets in the names of a view alone.
    const what = name as keyof View;
    const stands: unknown = view[what];
    const met = how[what](value, stands);
    return met ? [] : [{ what, expected: value, stood: shown(what, stands, value) }];
  });
}

const same = (expected: unknown, stands: unknown) => isDeepStrictEqual(expected, stands);

/** Each name expected has its value; others may stand beside. */
const some = (expected: unknown, stands: unknown) =>
  Object.entries(expected as Fields).every(([name, value]) => same(value, (stands as Fields)[name]));

/** Each act named has got the answer expected. */
const answered = (expected: unknown, stands: unknown) =>
  Object.entries(expected as Readonly<Record<string, string>>).every(([label, want]) => {
    const word = (stands as Readonly<Record<string, string>>)[label];
    return word !== undefined && isAnswer(want, word);
  });

/** One thing is as expected; `says` is part of what it says. */
function like(expected: unknown, stands: unknown): boolean {
  return Object.entries(expected as Fields).every(([name, value]) => {
    const found = (stands as Fields)[name];
    return name.startsWith('says') ? String(found).includes(String(value)) : same(value, found);
  });
}

/** All of them, in this order, and no others. */
const inOrder = (expected: unknown, stands: unknown) => {
  const [want, have] = [expected as unknown[], stands as unknown[]];
  return want.length === have.length && want.every((each, i) => like(each, have[i]));
};

/** All of them and no others, in any order. */
const together = (expected: unknown, stands: unknown) => {
  const left = [...(stands as unknown[])];
  const found = (expected as unknown[]).every((each) => {
    const at = left.findIndex((one) => (typeof each === 'object' ? like(each, one) : same(each, one)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return found && left.length === 0;
};

/** All of them in this order, with anything between. */
const along = (expected: unknown, stands: unknown) => {
  const have = [...(stands as string[])];
  return (expected as string[]).every((want) => {
    const at = have.findIndex((one) => one === want || one.startsWith(`${want} `));
    have.splice(0, at + 1);
    return at >= 0;
  });
};

const none = (expected: unknown, stands: unknown) =>
  !(expected as string[]).some((want) => along([want], stands));

const within = (expected: unknown, stands: unknown) =>
  (expected as string[]).every((text) => (stands as string[]).some((part) => part.includes(text)));

const how: { readonly [N in keyof View]: (expected: unknown, stands: unknown) => boolean } = {
  stage: same,
  outcome: same,
  edition: same,
  overdue: same,
  owed: together,
  terms: some,
  projected: some,
  awaited: together,
  notices: inOrder,
  reports: same,
  notes: inOrder,
  received: some,
  registry: inOrder,
  happened: along,
  'did not happen': none,
  found: some,
  asked: some,
  card: within,
  cabinet: within,
  listed: some,
  answers: answered,
};

/** What stands, as far as it was asked about: a card is a page, and of it only what it lacks is told. */
function shown(what: keyof View, stands: unknown, expected: unknown): unknown {
  if (what !== 'card' && what !== 'cabinet') return trimmed(stands, expected);
  const lacking = (expected as string[]).filter((text) => !within([text], stands));
  return `a ${what} without: ${lacking.join(' | ')}`;
}

/** Without what nobody asked about: the texts of notices are long. */
function trimmed(stands: unknown, expected: unknown): unknown {
  if (!Array.isArray(stands)) return stands;
  const asked = new Set(
    (Array.isArray(expected) ? expected : []).flatMap((each) =>
      typeof each === 'object' && each !== null ? Object.keys(each) : [],
    ),
  );
  return stands.map((each: unknown) =>
    typeof each === 'object' && each !== null
      ? Object.fromEntries(
          Object.entries(each).filter(([name]) => !name.startsWith('says') || asked.has(name)),
        )
      : each,
  );
}
