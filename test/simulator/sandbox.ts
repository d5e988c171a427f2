import type { Context } from 'node:vm';
import { TypedSearchAttributes, type Payload, type ProtoFailure } from '@temporalio/common';
import { msToNumber, optionalTsToMs } from '@temporalio/common/lib/time.js';
import proto, { type coresdk } from '@temporalio/proto';
import { parseWorkflowCode } from '@temporalio/worker/lib/worker.js';
import type { Workflow } from '@temporalio/worker/lib/workflow/interface.js';
import { BaseVMWorkflow, globalHandlers } from '@temporalio/worker/lib/workflow/vm-shared.js';
import { ReusableVMWorkflowCreator } from '@temporalio/worker/lib/workflow/reusable-vm.js';
import type { Casework } from '../../activities/casework/port.ts';
import { carried } from './carried.ts';
import { failureConverter } from '../../workflows/converter/failure-converter.ts';
import { payloadConverter } from '../../workflows/converter/payload-converter.ts';

/** What the server tells a workflow in one task, and what the workflow asks for. */
export type Job = coresdk.workflow_activation.IWorkflowActivationJob;
export type Command = coresdk.workflow_commands.IWorkflowCommand;

const JSON_PLAIN = { encoding: Buffer.from('json/plain') };

/** As the payload converter of the workflows makes it, by the machine's own UTF-8: the converter's is written for the sandbox. */
export const toPayload = (value: unknown): Payload =>
  value === undefined
    ? payloadConverter.toPayload(value)
    : { metadata: JSON_PLAIN, data: Buffer.from(JSON.stringify(value)) };

export const fromPayload = (payload: Payload): unknown => {
  const { encoding } = payload.metadata ?? {};
  if (encoding == null || payload.data == null || !JSON_PLAIN.encoding.equals(encoding))
    return payloadConverter.fromPayload(payload);
  const { buffer, byteOffset, byteLength } = payload.data;
  return JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString('utf8'));
};

export const toFailure = (error: unknown): ProtoFailure =>
  failureConverter.errorToFailure(error, payloadConverter);
export const fromFailure = (failure: ProtoFailure): Error =>
  failureConverter.failureToError(failure, payloadConverter);
/** Durations as commands and failures hold them, in milliseconds. */
export { msToNumber, optionalTsToMs };

const activation = proto.coresdk.workflow_activation.WorkflowActivation;

/** A workflow as the server starts it. */
export interface Started {
  readonly runId: string;
  readonly workflowType: string;
  readonly workflowId: string;
  readonly args: readonly unknown[];
  /** Milliseconds. */
  readonly startedAt: number;
}

/** A workflow in the SDK's own sandbox, driven task by task without a server. */
export interface Run {
  /** Runs one task at this time. Throws what would stop the task. */
  activate(jobs: Job[], now: number): Promise<Command[]>;
  dispose(): Promise<void>;
}

/** A worker's limit for one call into the sandbox, milliseconds. Each limit is a thread that watches and costs more than the call. */
const GUARDED = 5000;
const UNGUARDED = undefined as unknown as number;

/** The SDK's, where what its scopes carry follows promises by less than the machine's `AsyncLocalStorage`. */
class Light extends ReusableVMWorkflowCreator {
  override injectGlobals(context: Context): void {
    super.injectGlobals(context);
    const { AsyncLocalStorage } = context as { AsyncLocalStorage?: { prototype: object } }; // just put there
    Object.assign(AsyncLocalStorage?.prototype ?? {}, carried);
  }
}

/**
 * The sandbox a worker runs workflows in; `asWorker` with all that a worker adds, else without what only costs time. It is
 * no public part of the SDK, whose version is pinned; nothing else imports its insides.
 */
export async function openSandbox(code: string, { asWorker = false } = {}) {
  const registered = new Set(['receive', 'plan', 'admit', 'authority'] satisfies (keyof Casework)[]);
  const guard = asWorker ? GUARDED : UNGUARDED;
  const creator = await (asWorker ? ReusableVMWorkflowCreator : Light).create(
    parseWorkflowCode(code),
    guard,
    registered,
  );
  if (!asWorker) withoutPromiseStacks();
  return {
    /** Starts a workflow; `first` is what its first task, with what had come by then, asks for. */
    async start(
      { runId, workflowType, workflowId, args, startedAt }: Started,
      jobs: readonly Job[] = [],
      now = startedAt,
    ): Promise<Run & { first: Command[] }> {
      const workflow = await creator.createWorkflow({
        info: {
          workflowType,
          runId,
          workflowId,
          namespace: 'default',
          firstExecutionRunId: runId,
          originalExecutionRunId: runId,
          attempt: 1,
          taskTimeoutMs: 10_000,
          taskQueue: 'procedures',
          searchAttributes: {},
          typedSearchAttributes: new TypedSearchAttributes(),
          historyLength: 3,
          historySize: 300,
          continueAsNewSuggested: false,
          targetWorkerDeploymentVersionChanged: false,
          unsafe: { isReplaying: false, isReplayingHistoryEvents: false, now: Date.now, random: {} as never },
          startTime: new Date(startedAt),
          runStartTime: new Date(startedAt),
        },
        randomnessSeed: [1, 3, 3, 7, 0, 0, 0, 0],
        now,
        showStackTraceSources: false,
      });
      const run = runOf(workflow, runId);
      const initializeWorkflow = { workflowId, workflowType, arguments: args.map(toPayload) };
      return { ...run, first: await run.activate([{ initializeWorkflow }, ...jobs], now) };
    },
    close: () => creator.destroy(),
  };
}

/** No stack of every promise, which is for the stack trace query alone and takes half of the time of a task. */
function withoutPromiseStacks(): void {
  globalHandlers.uninstall();
  globalHandlers.promiseHookInstalled = false;
}

function runOf(workflow: Workflow, runId: string): Run {
  return {
    async activate(jobs, now) {
      const timestamp = { seconds: Math.floor(now / 1000), nanos: (now % 1000) * 1_000_000 };
      const { failed, successful } = await workflow.activate(
        activation.fromObject({ runId, timestamp, jobs }),
      );
      // Logs and measurements, which a worker takes as well after each task.
      await workflow.getAndResetSinkCalls();
      if (failed) throw fromFailure(failed.failure ?? {});
      return successful?.commands ?? [];
    },
    dispose: () => workflow.dispose(),
  };
}

export type Sandbox = Awaited<ReturnType<typeof openSandbox>>;

/** One task of a workflow: what it asked for, or why it stopped. */
export interface Overheard {
  readonly commands: readonly Command[];
  readonly failed?: Error;
}

/**
 * Hears what every workflow of this process's workers asks for, task by task, until the returned step is called. Workers
 * that replay run their workflows in this thread; the core's verdict alone says nothing of lengths and arguments.
 */
export function overhear(heard: (runId: string, task: Overheard) => void): () => void {
  const workflow = BaseVMWorkflow.prototype;
  withoutPromiseStacks();
  // The workers to come put none on either.
  globalHandlers.installed = true;
  // Called on a workflow, as it was found.
  const activate = Reflect.get<Workflow, 'activate'>(workflow, 'activate');
  workflow.activate = async function (given) {
    const completion = await activate.call(this, given);
    const { successful, failed } = completion;
    heard(this.runId, {
      commands: successful?.commands ?? [],
      ...(failed ? { failed: fromFailure(failed.failure ?? {}) } : {}),
    });
    return completion;
  };
  const creator = ReusableVMWorkflowCreator.prototype;
  const create = Reflect.get<typeof creator, 'createWorkflow'>(creator, 'createWorkflow');
  creator.createWorkflow = function (options) {
    // In a replay the limit is seven weeks, and its thread for every call costs as much as the call.
    Reflect.set(this, 'isolateExecutionTimeoutMs', UNGUARDED);
    return create.call(this, options);
  };
  return () => {
    workflow.activate = activate;
    creator.createWorkflow = create;
    globalHandlers.installed = false;
  };
}
