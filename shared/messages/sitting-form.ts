import { z } from 'zod';
import type { Problem } from '../errors.ts';
import { patterns } from './patterns.ts';
import { problemsOfZod } from './problems.ts';

const matching = (name: keyof typeof patterns) => z.string().regex(patterns[name].of);
const place = z.string().trim().min(1).max(300).regex(patterns.storable.of);

/** How a sitting of the commission is convened (RULES-20): by the secretary, for a time and place, with or without an agenda. */
export const sittingForm = z.strictObject({
  /** `<date>-<n>`, the case's id. */
  number: matching('number').describe('ГГГГ-ММ-ДД-n: день заседания и номер в этот день'),
  at: matching('instant').describe('Когда заседание, ISO 8601 со смещением'),
  place: z.strictObject({ ru: place, kk: place }),
  /** The secretary who convenes. */
  convenedBy: matching('staff'),
  /** Applications to be decided on; all that wait for the commission without it. */
  agenda: z.array(z.string().max(60)).max(200).optional(),
});

export type SittingForm = z.output<typeof sittingForm>;

/** Reads a convocation: the form, or every problem at once with its path. */
export function readSitting(input: unknown): { form: SittingForm } | { problems: readonly Problem[] } {
  const read = sittingForm.safeParse(input);
  return read.success ? { form: read.data } : { problems: problemsOfZod(input, read.error.issues) };
}
