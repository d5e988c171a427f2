import { z } from 'zod';
import type { Problem } from '../errors.ts';
import { patterns } from './patterns.ts';
import { problemsOfZod } from './problems.ts';

const matching = (name: keyof typeof patterns) => z.string().regex(patterns[name].of);

/** What is to be disseminated (RULES-8): a version of an entry; all else is in the registry. */
export const disseminationForm = z.strictObject({
  /** `<entry>-<version>`, the case's id; begun anew under the same version, `<entry>-<version>/2`. */
  number: matching('registryVersion').describe('Запись и версия: 12-3; начатое заново: 12-3/2'),
  /** The moment of the signed result; without it the day is the registry's (RULES-8, day 0). */
  decidedAt: matching('instant').optional(),
  /** The operator who begins what no case has begun. */
  orderedBy: matching('staff').optional(),
});

export type DisseminationForm = z.output<typeof disseminationForm>;

/** Reads what starts a dissemination: the form, or every problem at once with its path. */
export function readDissemination(
  input: unknown,
): { form: DisseminationForm } | { problems: readonly Problem[] } {
  const read = disseminationForm.safeParse(input);
  return read.success ? { form: read.data } : { problems: problemsOfZod(input, read.error.issues) };
}
