import { z } from 'zod';
import type { Amendment } from '../calendar/types.ts';
import type { Problem } from '../errors.ts';
import { patterns } from './patterns.ts';
import { problemsOfZod } from './problems.ts';

// What says something is not empty: without a least length one mistake is one problem.
const line = (max: number) => z.string().trim().max(max).regex(patterns.storable.of);

/** An amendment of the calendar as the office writes it; a day without an act of its own rests on the amendment's. */
const amendmentFile = z.strictObject({
  act: line(300).optional(),
  days: z
    .array(
      z.strictObject({
        date: z.string().regex(patterns.day.of),
        kind: z.enum(['off', 'working', 'ordinary']),
        why: z.strictObject({ ru: line(200), kk: line(200) }),
        act: line(300).optional(),
        status: z.enum(['announced', 'projected']).default('announced'),
      }),
    )
    .min(1)
    .max(400),
});

/** Reads an amendment; `act`, where given, stands for the file's own. Or every problem with its path. */
export function readAmendment(
  input: unknown,
  act?: string,
): { readonly amendment: Amendment } | { readonly problems: readonly Problem[] } {
  const given =
    typeof input === 'object' && input !== null ? { ...input, ...(act === undefined ? {} : { act }) } : input;
  const read = amendmentFile.required({ act: true }).safeParse(given);
  if (!read.success) return { problems: problemsOfZod(given, read.error.issues) };
  const { act: rests, days } = read.data;
  return { amendment: { act: rests, days: days.map((day) => ({ ...day, act: day.act ?? rests })) } };
}
