import type { z } from 'zod';
import type { Bilingual } from '../../../shared/bilingual.ts';
import { problem, problemsOfZod } from '../../../shared/messages/problems.ts';
import { scenarioFaults as faults } from '../../../shared/texts/cli-scenario.ts';

export type Path = readonly (string | number)[];

/** Something wrong at a place of a scenario, in both languages. */
interface Found {
  readonly path: Path;
  readonly reason: Bilingual;
}

/** What a check of our own finds, as an issue of zod. */
export const ours = (reason: Bilingual) => ({ code: 'custom' as const, params: { reason } });

/** What zod found at a place, in the words of forms; what a check of our own found, in its own. */
export function foundBy(issue: z.core.$ZodIssue, input: unknown): readonly Found[] {
  const path = issue.path as Path; // a scenario has no names but texts
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], reason: problem([], 'unknown').text }));
  if (issue.code === 'custom') return [{ path, reason: issue.params?.['reason'] as Bilingual }];
  if (issue.code === 'invalid_union') return ofUnion(issue, input);
  return problemsOfZod(input, [issue]).map(({ text: reason }) => ({ path, reason }));
}

/** Of several forms a value may have, the one it comes nearest to. */
function ofUnion({ path, errors }: z.core.$ZodIssueInvalidUnion, input: unknown): readonly Found[] {
  const near = errors.find((issues) =>
    issues.some((issue) => issue.code !== 'invalid_type' || issue.path.length > 0),
  );
  if (near === undefined) return [{ path: path as Path, reason: faults.kind }];
  return near.flatMap((issue) => foundBy({ ...issue, path: [...path, ...issue.path] }, input));
}
