import { patched } from '@temporalio/workflow';

/** A change of what running cases ask for, named and dated: a case begun before it goes on as it began (docs/releases.md). */
interface Patch {
  /** `YYYY-MM-DD-what`; stands in the history of every case that took the new way. */
  readonly id: `${number}-${number}-${number}-${string}`;
  /** The release that brought it. */
  readonly since: string;
  /** False in that release, so that it can be rolled back; true in the next, when every worker knows both ways. */
  readonly active: boolean;
  readonly what: string;
  /** What a case does whose history does not name it. */
  readonly before: string;
}

/** Every patch that a running case may meet. */
export const patches = [] as const satisfies readonly Patch[];

type PatchId = (typeof patches)[number]['id'];

/** Whether this case takes the new way. The one place that asks Temporal, so that the list above is whole. */
export const takes = (id: PatchId): boolean => patched(id);

const listed: readonly Patch[] = patches;

/** Patches that no case takes yet; a case that took one under a later release keeps to it. */
export const inactive: ReadonlySet<string> = new Set(
  listed.filter(({ active }) => !active).map(({ id }) => id),
);
