import { z } from 'zod';
import type { Instant } from '../../shared/calendar/types.ts';
import { sha256Of } from '../documents/issue.ts';
import type { Entry } from './archive.ts';
import type { JournalRow } from '../store/row.ts';

export const MANIFEST = 'manifest.json';
const FORMAT = 'senim case-file 1';

/** All that an archive holds, with its hashes; its own hash is the archive's seal. Follows from the other entries whole. */
export const manifestSchema = z.strictObject({
  format: z.literal(FORMAT),
  caseId: z.string(),
  /** When the newest row was recorded that the archive rests on: with it the same archive is made again. */
  asKnown: z.string(),
  cases: z.array(z.strictObject({ caseId: z.string(), steps: z.int(), head: z.string() })),
  entries: z.array(z.strictObject({ name: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type Manifest = z.output<typeof manifestSchema>;

/** `journals`: the rows of each run, in their order. */
export function manifestOf(
  caseId: string,
  asKnown: Instant,
  journals: readonly (readonly JournalRow[])[],
  entries: readonly Entry[],
): Manifest {
  return {
    format: FORMAT,
    caseId,
    asKnown,
    cases: journals.flatMap((rows) => {
      const last = rows.at(-1);
      return last === undefined ? [] : [{ caseId: last.case_id, steps: last.n, head: last.hash ?? '' }];
    }),
    entries: entries.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256Of(bytes) })),
  };
}

/** The latest of instants, to the millisecond; empty where there is none. */
export function newest(instants: readonly Instant[]): Instant {
  const last = instants.reduce((latest, at) => Math.max(latest, Date.parse(at)), -Infinity);
  return Number.isFinite(last) ? new Date(last).toISOString() : '';
}
