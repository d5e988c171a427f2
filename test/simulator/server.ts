import { randomUUID } from 'node:crypto';
import { Agenda } from './agenda.ts';
import { attemptsOf, calledOff, resolution, type Attempt, type Call, type Scheduled } from './activity.ts';
import { coreOrder, WorkflowRun, type Arrange } from './run.ts';
import {
  fromFailure,
  fromPayload,
  optionalTsToMs,
  toPayload,
  type Command,
  type Job,
  type Sandbox,
} from './sandbox.ts';

/** How an Update ended. `unanswered`: the workflow ended before. */
export type UpdateEnd =
  | { readonly completed: unknown }
  /** `early`: by the validator, before it was accepted. */
  | { readonly rejected: Error; readonly early: boolean }
  | { readonly unanswered: true };

export interface ServerOptions {
  readonly sandbox: Sandbox;
  readonly activities: Readonly<Record<string, Call>>;
  /** Milliseconds a call of the outside has taken; asked after each attempt and set back. */
  readonly took?: () => number;
  /** In which order one task hands over what has come; as the SDK's core does without it. */
  readonly arrange?: Arrange;
}

/** Why a workflow can go no further: what its task threw. A bug of the workflow, never an outcome of a case. */
class TaskStopped extends Error {}

/**
 * A Temporal server with one worker, in virtual time: workflows, timers, activities with retries, messages, children.
 * Nothing takes time but what is told to; between two moments everything settles.
 */
export class Server {
  readonly runs = new Map<string, WorkflowRun>();
  readonly agenda = new Agenda();
  now: number;
  /** Whether a worker is there. */
  working = true;
  private readonly options: ServerOptions;
  /** Attempts that wait for a worker. */
  private readonly attempts: (() => Promise<void>)[] = [];
  private readonly accepted = new Set<string>();
  /** Activities that are wanted no more, by their run and number. */
  private readonly calledOff = new Set<string>();
  private readonly updates = new Map<string, { run: WorkflowRun; end: (how: UpdateEnd) => void }>();

  constructor(now: number, options: ServerOptions) {
    this.now = now;
    this.options = options;
  }

  /** Starts a workflow; one that has ended under this id is replaced. */
  start(workflowType: string, workflowId: string, args: readonly unknown[]): WorkflowRun {
    const started = { runId: randomUUID(), workflowType, workflowId, args, startedAt: this.now };
    const run = new WorkflowRun(this.options.sandbox, started);
    this.runs.set(workflowId, run);
    return run;
  }

  signal(run: WorkflowRun, signalName: string, ...args: readonly unknown[]): void {
    run.come({ signalWorkflow: { signalName, input: args.map(toPayload) } });
  }

  /**
   * Sends an Update; the promise ends when it is answered, which may be long after. An id the server knows gets the answer
   * it got, or will get, also of a workflow that has ended since; one that was rejected leaves no trace.
   */
  update(run: WorkflowRun, name: string, updateId: string, ...args: readonly unknown[]): Promise<UpdateEnd> {
    const known = run.updates.get(updateId);
    if (known !== undefined) return known;
    if (run.ended !== undefined) return Promise.resolve({ unanswered: true });
    const protocolInstanceId = randomUUID();
    const input = args.map(toPayload);
    const meta = { updateId, identity: 'simulator' };
    const answered = new Promise<UpdateEnd>((end) => this.updates.set(protocolInstanceId, { run, end }));
    run.updates.set(updateId, answered);
    void answered.then((end) => 'rejected' in end && end.early && run.updates.delete(updateId));
    run.come({ doUpdate: { id: updateId, protocolInstanceId, name, input, runValidator: true, meta } });
    return answered;
  }

  /** Asks a query of a workflow; undefined when it answers none of that name. */
  query(run: WorkflowRun, name: string): Promise<unknown> {
    return run.query(name, this.now);
  }

  /** Lets virtual time go on until a moment; everything that is due until then happens, the moment itself included. */
  async advance(until: number): Promise<void> {
    for (;;) {
      await this.settle();
      if (this.agenda.next > until) break;
      this.now = Math.max(this.now, this.agenda.next);
      this.agenda.happen(this.now);
    }
    this.now = Math.max(this.now, until);
  }

  /** Everything that can happen at this moment has happened. */
  async settle(): Promise<void> {
    while (this.working) {
      const attempts = this.attempts.splice(0);
      for (const again of attempts) await again();
      const ready = [...this.runs.values()].filter((run) => run.ready);
      if (ready.length === 0 && attempts.length === 0) return;
      for (const run of ready) await this.task(run);
    }
  }

  /** All workers are gone: what comes waits. */
  stopWorkers(): void {
    this.working = false;
  }

  startWorkers(): void {
    this.working = true;
  }

  /** The worker is replaced: what it held in memory is built again from what happened. Throws where it comes out another way. */
  async restartWorker(): Promise<void> {
    for (const run of this.runs.values()) if (run.ended === undefined) await run.replay();
  }

  async close(): Promise<void> {
    for (const run of this.runs.values()) await run.dispose();
  }

  private async task(run: WorkflowRun): Promise<void> {
    let jobs = run.take(this.options.arrange ?? coreOrder);
    // Local activities belong to the task that asked for them.
    do {
      const commands = await run.task(jobs, this.now).catch((error: unknown) => {
        throw new TaskStopped(`${run.start.workflowId}: the task stopped: ${String(error)}`, {
          cause: error,
        });
      });
      jobs = await this.obey(run, commands);
    } while (jobs.length > 0 && run.ended === undefined);
  }

  /** Does what a task asked for; what its local activities gave. */
  private async obey(run: WorkflowRun, commands: readonly Command[]): Promise<Job[]> {
    const locals: Job[] = [];
    for (const command of commands) {
      if (command.scheduleLocalActivity) locals.push(await this.local(run, command.scheduleLocalActivity));
      else if (command.requestCancelActivity)
        locals.push(this.callOff(run, command.requestCancelActivity.seq ?? 0));
      else if (command.scheduleActivity) await this.remote(run, command.scheduleActivity);
      else this.other(run, command);
    }
    return locals;
  }

  private other(run: WorkflowRun, command: Command): void {
    const { startTimer, cancelTimer, updateResponse, upsertWorkflowSearchAttributes } = command;
    if (startTimer) {
      const seq = startTimer.seq ?? 0;
      const at = this.now + (optionalTsToMs(startTimer.startToFireTimeout) ?? 0);
      run.timers.set(
        seq,
        this.agenda.add(at, () => run.come({ fireTimer: { seq } })),
      );
    } else if (cancelTimer) run.cancelTimer(cancelTimer.seq ?? 0);
    else if (updateResponse) this.answer(updateResponse);
    else if (upsertWorkflowSearchAttributes) run.list(upsertWorkflowSearchAttributes);
    else if (command.completeWorkflowExecution || command.failWorkflowExecution) this.end(run, command);
    else if (command.startChildWorkflowExecution) this.child(run, command.startChildWorkflowExecution);
    else if (command.signalExternalWorkflowExecution)
      this.signalOther(run, command.signalExternalWorkflowExecution);
    else if (!command.setPatchMarker)
      throw new Error(`the simulator does not know the command ${Object.keys(command).join(', ')}`);
  }

  private async local(run: WorkflowRun, scheduled: Scheduled): Promise<Job> {
    const attempt = this.attemptsOf(run, scheduled);
    for (let n = 1; ; n += 1) {
      const attempted = await attempt(n);
      if (!('againAfterMs' in attempted) || attempted.againAfterMs === undefined)
        return resolution(scheduled, true, attempted);
    }
  }

  private attemptsOf(run: WorkflowRun, scheduled: Scheduled): Attempt {
    return attemptsOf(scheduled, this.options.activities, run.start.workflowId);
  }

  /** The workflow hears of it at once; an attempt that has begun may have its effect all the same. */
  private callOff(run: WorkflowRun, seq: number): Job {
    run.forgetActivity(seq);
    this.calledOff.add(activityOf(run, seq));
    return calledOff(seq);
  }

  private async remote(
    run: WorkflowRun,
    scheduled: Scheduled,
    attempt: Attempt = this.attemptsOf(run, scheduled),
    n = 1,
  ): Promise<void> {
    // A workflow that has ended leaves no activity behind.
    if (run.ended !== undefined) return;
    if (this.calledOff.has(activityOf(run, scheduled.seq ?? 0))) return;
    const attempted = await attempt(n);
    const took = this.options.took?.() ?? 0;
    const again = 'againAfterMs' in attempted ? attempted.againAfterMs : undefined;
    if (again !== undefined) {
      const next = () => this.remote(run, scheduled, attempt, n + 1);
      this.agenda.add(this.now + took + again, () => this.attempts.push(next));
      return;
    }
    const job = resolution(scheduled, false, attempted);
    const come = () => {
      if (!this.calledOff.has(activityOf(run, scheduled.seq ?? 0))) run.come(job);
    };
    if (took === 0) come();
    else this.agenda.add(this.now + took, come);
  }

  private answer({ protocolInstanceId, completed, rejected }: NonNullable<Command['updateResponse']>): void {
    const end = (how: UpdateEnd) => {
      this.updates.get(protocolInstanceId ?? '')?.end(how);
      this.updates.delete(protocolInstanceId ?? '');
    };
    if (completed) end({ completed: fromPayload(completed) });
    else if (rejected)
      end({ rejected: fromFailure(rejected), early: !this.accepted.delete(protocolInstanceId ?? '') });
    else this.accepted.add(protocolInstanceId ?? '');
  }

  private end(run: WorkflowRun, { completeWorkflowExecution, failWorkflowExecution }: Command): void {
    const result = completeWorkflowExecution?.result;
    const failure = failWorkflowExecution?.failure;
    run.end(
      failure ? { failed: fromFailure(failure) } : { result: result ? fromPayload(result) : undefined },
    );
    for (const [id, update] of this.updates) {
      if (update.run !== run) continue;
      this.updates.delete(id);
      update.end({ unanswered: true });
    }
  }

  private child(parent: WorkflowRun, asked: NonNullable<Command['startChildWorkflowExecution']>): void {
    const { seq, workflowId, workflowType, input } = asked;
    const id = workflowId ?? '';
    if (this.runs.get(id)?.ended === undefined && this.runs.has(id)) {
      const failed = { workflowId: id, workflowType: workflowType ?? '', cause: ALREADY_STARTED };
      parent.come({ resolveChildWorkflowExecutionStart: { seq: seq ?? 0, failed } });
      return;
    }
    const args = (input ?? []).map((payload) => fromPayload(payload));
    const child = this.start(workflowType ?? '', id, args);
    parent.come({ resolveChildWorkflowExecutionStart: { seq: seq ?? 0, succeeded: { runId: id } } });
    child.onEnd = (ended) => {
      const result =
        'failed' in ended
          ? { failed: { failure: { message: ended.failed.message } } }
          : { completed: { result: toPayload(ended.result) } };
      if (parent.ended === undefined)
        parent.come({ resolveChildWorkflowExecution: { seq: seq ?? 0, result } });
    };
  }

  private signalOther(
    run: WorkflowRun,
    { seq, workflowExecution, childWorkflowId, signalName, args }: SignalOther,
  ): void {
    const target = this.runs.get(workflowExecution?.workflowId ?? childWorkflowId ?? '');
    const there = target !== undefined && target.ended === undefined;
    if (there) target.come({ signalWorkflow: { signalName: signalName ?? '', input: args ?? [] } });
    const failure = there ? {} : { failure: { message: 'there is no such workflow' } };
    run.come({ resolveSignalExternalWorkflow: { seq: seq ?? 0, ...failure } });
  }
}

const activityOf = (run: WorkflowRun, seq: number) => `${run.start.runId} ${String(seq)}`;

type SignalOther = NonNullable<Command['signalExternalWorkflowExecution']>;

/** START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_WORKFLOW_ALREADY_EXISTS */
const ALREADY_STARTED = 1;
