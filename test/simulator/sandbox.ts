import { randomUUID } from 'node:crypto';
import { TypedSearchAttributes } from '@temporalio/common';
import proto, { type coresdk } from '@temporalio/proto';
import { parseWorkflowCode } from '@temporalio/worker/lib/worker.js';
import type { Workflow } from '@temporalio/worker/lib/workflow/interface.js';
import { ReusableVMWorkflowCreator } from '@temporalio/worker/lib/workflow/reusable-vm.js';
import type { Casework } from '../../activities/casework/port.ts';
import { failureConverter } from '../../workflows/converter/failure-converter.ts';
import { payloadConverter } from '../../workflows/converter/payload-converter.ts';

/** What the server tells a workflow in one task, and what the workflow asks for. */
export type Job = coresdk.workflow_activation.IWorkflowActivationJob;
export type Command = coresdk.workflow_commands.IWorkflowCommand;

export const toPayload = (value: unknown) => payloadConverter.toPayload(value);
export const fromPayload = (payload: Parameters<typeof payloadConverter.fromPayload>[0]): unknown =>
  payloadConverter.fromPayload(payload);

const activation = proto.coresdk.workflow_activation.WorkflowActivation;

/** A workflow in the SDK's own sandbox, driven task by task without a server. */
export interface Run {
  /** Runs one task at this time. Throws what would stop the task. */
  activate(jobs: Job[], now: number): Promise<Command[]>;
  dispose(): Promise<void>;
}

/**
 * The sandbox a worker runs workflows in. It is no public part of the SDK, whose version is pinned; nothing else
 * imports its insides.
 */
export async function openSandbox(code: string) {
  const registered = new Set(['receive', 'plan', 'admit'] satisfies (keyof Casework)[]);
  const creator = await ReusableVMWorkflowCreator.create(parseWorkflowCode(code), 5000, registered);
  return {
    /** Starts a workflow; `first` is what its first task asks for. */
    async start(
      workflowType: string,
      workflowId: string,
      args: readonly unknown[],
      now: number,
    ): Promise<Run & { first: Command[] }> {
      const runId = randomUUID();
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
          startTime: new Date(now),
          runStartTime: new Date(now),
        },
        randomnessSeed: [1, 3, 3, 7, 0, 0, 0, 0],
        now,
        showStackTraceSources: false,
      });
      const run = runOf(workflow, runId);
      const initializeWorkflow = { workflowId, workflowType, arguments: args.map(toPayload) };
      return { ...run, first: await run.activate([{ initializeWorkflow }], now) };
    },
    close: () => creator.destroy(),
  };
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
      if (failed) throw failureConverter.failureToError(failed.failure ?? {}, payloadConverter);
      return successful?.commands ?? [];
    },
    dispose: () => workflow.dispose(),
  };
}
