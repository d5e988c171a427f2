import { patched } from '@temporalio/workflow';

/** A change of the code that running cases meet: named and dated, so that a case begun before it goes on as it began. */
interface Patch {
  /** `YYYY-MM-DD-what`; stands in the histories of the cases that took the new way. */
  readonly id: `${number}-${number}-${number}-${string}`;
  /** The release that made it active. */
  readonly since: string;
  readonly what: string;
  /** What a case does whose history does not name it. */
  readonly before: string;
}

/** Every patch that a running case may meet; how one comes in and goes: docs/releases.md. */
export const patches = [] as const satisfies readonly Patch[];

type PatchId = (typeof patches)[number]['id'];

/** Whether this case takes the new way. The one place that asks Temporal, so that the list above is whole. */
export const takes = (id: PatchId): boolean => patched(id);
