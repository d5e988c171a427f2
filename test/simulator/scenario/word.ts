import { z } from 'zod';
import { scenarioFaults as faults } from '../../../shared/texts/cli-scenario.ts';
import { say } from '../../../shared/texts/cli.ts';
import { readDay, readMoment } from './moments.ts';
import { ours } from './fault.ts';
import type { Action } from './types.ts';

/** A day in either form of writing. */
export const day = z.string().transform((text, context) => {
  const read = readDay(text);
  if (read !== undefined) return read;
  context.addIssue(ours(say(faults.day, { word: text })));
  return z.NEVER;
});

/** A moment in either form of writing, in milliseconds. */
export const moment = z.string().transform((text, context) => {
  const read = readMoment(text);
  if (read !== undefined) return read;
  context.addIssue(ours(say(faults.moment, { word: text })));
  return z.NEVER;
});

/** A text in both languages; one text alone is the same in both. */
export const bilingual = z
  .union([z.string().min(1), z.strictObject({ ru: z.string().min(1), kk: z.string().min(1) })])
  .transform((text) => (typeof text === 'string' ? { ru: text, kk: text } : text));

/** Where a step happens. */
export interface Place {
  /** Number of the case. */
  readonly number: string;
  /** Kazakhstan's day of the step. */
  readonly today: string;
}

/** One thing that can be done: the words beside it, and what it means. */
export interface Word {
  /** Made once: zod compiles a schema anew for every object it makes. */
  readonly fields: z.ZodObject;
  means(fields: Readonly<Record<string, unknown>>, place: Place): Action;
}

/** Ties the fields of a word to their schema. */
export function word<S extends z.ZodRawShape>(
  fields: S,
  means: (read: z.output<z.ZodObject<S>>, place: Place) => Action,
): Word {
  // The reader parses the fields by this very schema before it asks what they mean.
  return {
    fields: z.strictObject(fields),
    means: (read, place) => means(read as z.output<z.ZodObject<S>>, place),
  };
}
