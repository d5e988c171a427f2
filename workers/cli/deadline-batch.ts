import { z } from 'zod';
import type { Bilingual } from '../../shared/bilingual.ts';
import { problemList, problemsOfZod } from '../../shared/messages/problems.ts';
import { say } from '../../shared/texts/cli.ts';
import { deadlineErrors as errors } from '../../shared/texts/cli-deadline.ts';
import type { Ask } from './deadline-ask.ts';
import { UsageError } from './usage-error.ts';

/** One question of a batch; `where` begins the line of an error about it. */
export interface Item extends Ask {
  readonly id: string | number;
  readonly where: Bilingual;
}

const item = z.strictObject({
  // JSON's numbers lose digits past 2^53: such an id is written as a text.
  id: z.union([z.string(), z.int()]),
  rule: z.string(),
  from: z.string().optional(),
  before: z.string().optional(),
  event: z.enum(['receipt', 'act']).optional(),
});

/** The questions of a batch, each with an id of its own. Throws `UsageError` on the first line that is none. */
export function itemsOf(asked: readonly unknown[]): readonly Item[] {
  const lines = new Map<string, number>();
  return asked.map((given, i) => {
    const where = say(errors.where, { i: i + 1 });
    const read = item.safeParse(given);
    if (!read.success)
      throw new UsageError(errors.badItem, {
        where,
        problems: problemList(problemsOfZod(given, read.error.issues)),
      });
    const id = String(read.data.id);
    if (id.trim() === '') throw new UsageError(errors.emptyId, { where });
    const first = lines.get(id);
    if (first !== undefined) throw new UsageError(errors.sameId, { where, id, first });
    lines.set(id, i + 1);
    return { ...read.data, where };
  });
}
