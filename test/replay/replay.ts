import type { History } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { converterPaths } from '../../workers/codec/data-converter.ts';
import { overhear, type Command } from '../simulator/sandbox.ts';
import type { Act } from './acts.ts';
import { askedIn, localOf } from './asked.ts';
import { differencesOf, type Asked, type Difference } from './compare.ts';
import { recordedIn } from './recorded.ts';

/** A case as it went: its history with payloads decoded, and what the history does not keep, where it is known. */
export interface Past {
  readonly workflowId: string;
  readonly history: History;
  /** Local activities with their arguments, as asked when the history was made. */
  readonly local?: readonly Act[];
}

/** How a case goes by this code. */
export interface Replayed {
  readonly workflowId: string;
  /** Why the replay itself stopped: another order of steps, a step that throws. */
  readonly stopped?: string;
  /** Where the steps are the same and say something else; also given when the replay stopped. */
  readonly differences: readonly Difference[];
  readonly asked: Asked;
}

/**
 * Replays histories by the SDK's core and compares every command with the event it became: the core looks at the order and
 * the kind of steps alone. One run at a time in a process: what the code asks for is overheard.
 */
export async function* replay(
  code: string,
  pasts: AsyncIterable<Past> | Iterable<Past>,
): AsyncGenerator<Replayed, void> {
  const commands = new Map<string, Command[]>();
  let failed: string | undefined;
  const stop = overhear((runId, task) => {
    commands.set(runId, [...(commands.get(runId) ?? []), ...task.commands]);
    failed = task.failed?.message;
  });
  // Replayed one after another: the last one handed over is the one that is spoken of.
  let past: Past | undefined;
  async function* kept() {
    for await (past of pasts) yield past;
  }
  try {
    const options = { workflowBundle: { code }, dataConverter: converterPaths };
    for await (const { workflowId, runId, error } of Worker.runReplayHistories(options, kept())) {
      const heard = commands.get(runId) ?? [];
      commands.clear();
      const asked = { acts: askedIn(heard), local: localOf(heard) };
      const differences =
        past === undefined ? [] : differencesOf(asked, recordedIn(past.history), past.local);
      yield { workflowId, asked, differences, ...(error ? { stopped: failed ?? reasonIn(error) } : {}) };
      failed = undefined;
    }
  } finally {
    stop();
  }
}

/** What the core found, out of a page of its words. */
const reasonIn = ({ message }: Error) =>
  (/\[TMPRL\d+\][^"]*/.exec(message)?.[0] ?? message).replaceAll(/\s+/g, ' ');
