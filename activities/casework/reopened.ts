import { z } from 'zod';
import type { Problem } from '../../shared/errors.ts';
import { problemsOfZod } from '../../shared/messages/problems.ts';
import { reopeningForm, type Reopening } from '../../shared/messages/reopening.ts';
import { filings } from './filing.ts';
import { hashOf } from './memory.ts';

const begun = z.strictObject({ reopened: reopeningForm });

type ReadApplication = Exclude<ReturnType<typeof filings.application>, { problems: unknown }>;

/** With what a re-opened application begins: its form as filed, and `reopened` beside the form's fields. */
export type Reopened = ReadApplication & { readonly reopened: Reopening };

/** Whether a run was started as one that goes on after a ruling. */
export const isReopened = (input: Readonly<Record<string, unknown>>): boolean => 'reopened' in input;

/**
 * Reads what a re-opened application begins with, or every problem. Its hash is of all of it: the ruling's case has ordered
 * just this (`Store.ordered`).
 */
export function readReopened(
  input: Readonly<Record<string, unknown>>,
): Reopened | { readonly problems: readonly Problem[] } {
  const { reopened: claimed, ...filed } = input;
  const read = begun.safeParse({ reopened: claimed });
  if (!read.success) return { problems: problemsOfZod({ reopened: claimed }, read.error.issues) };
  const application = filings.application(filed);
  if ('problems' in application) return application;
  const { reopened } = read.data;
  return { ...application, reopened, bodyHash: hashOf({ form: application.form, reopened }) };
}
