import { StoreError } from '../activities/store/errors.ts';
import { ConfigError } from '../temporal.config.ts';
import { StaffError } from './staff.ts';

/** Errors whose text says what a person can do; their stack says nothing more. */
const mendable = [ConfigError, StaffError, StoreError];

/** Runs a process: what a person can mend ends it with one line and exit 1, a fault of ours with its stack. */
export async function runProcess(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Error) || !mendable.some((kind) => error instanceof kind)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Resolves when the process is asked to stop (SIGTERM or SIGINT). */
export function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}
