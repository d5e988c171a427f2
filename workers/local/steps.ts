/** One thing the stack does; returns what was done, for the progress shown. */
export interface Step {
  readonly title: string;
  readonly run: (say: (line: string) => void) => Promise<string>;
}

/** Shows and does steps in order; the first that throws ends it. */
export type StepRunner = (steps: readonly Step[]) => Promise<void>;

/** Does the steps without showing them. */
export const inOrder: StepRunner = async (steps) => {
  for (const step of steps) await step.run(() => undefined);
};

/** The steps, each refused once the signal is aborted. */
export function unlessAborted(steps: readonly Step[], signal: AbortSignal | undefined): Step[] {
  return steps.map(({ title, run }) => ({
    title,
    run: async (say) => {
      signal?.throwIfAborted();
      return run(say);
    },
  }));
}
