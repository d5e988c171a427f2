import { isDeepStrictEqual } from 'node:util';
import type { UpdateEnd } from './server.ts';
import {
  fromPayload,
  type Command,
  type Job,
  type Run as SandboxRun,
  type Sandbox,
  type Started,
} from './sandbox.ts';

/** One task as it was: when, with what, and what the workflow asked for. */
interface Task {
  readonly now: number;
  readonly jobs: readonly Job[];
  readonly commands: readonly Command[];
}

/** In which order a task hands over what has come; what is left waits for the next one. */
export type Arrange = (pending: readonly Job[]) => { readonly task: Job[]; readonly left: Job[] };

export const isMessage = (job: Job): boolean => job.signalWorkflow != null || job.doUpdate != null;

/** Signals and Updates first, in the order of arrival, then all else: as the SDK's core orders one task. */
export const coreOrder: Arrange = (pending) => {
  const messages = pending.filter(isMessage);
  return { task: [...messages, ...pending.filter((job) => !isMessage(job))], left: [] };
};

export type Ended = { readonly result: unknown } | { readonly failed: Error };

/** One workflow in virtual time: what has come for it, and its tasks so far. */
export class WorkflowRun {
  start: Started;
  /** Timers that run, by number: the step that stops them. */
  readonly timers = new Map<number, () => void>();
  /** Answers to Updates, by their id. */
  readonly updates = new Map<string, Promise<UpdateEnd>>();
  /** Search attributes as the last command of each set them. */
  private readonly attributes = new Map<string, Uint8Array | null | undefined>();
  /** What they say, until one is set again. */
  private shown: Readonly<Record<string, unknown>> | undefined;
  /** Answers to queries since the last task: nothing else changes what a workflow answers. */
  private answers = new Map<string, unknown>();
  ended: Ended | undefined;
  onEnd: ((ended: Ended) => void) | undefined;
  private readonly sandbox: Sandbox;
  private pending: readonly Job[] = [];
  private run: SandboxRun | undefined;
  private readonly tasks: Task[] = [];

  constructor(sandbox: Sandbox, start: Started) {
    this.sandbox = sandbox;
    this.start = start;
  }

  /** Something has come: it waits for the next task. */
  come(job: Job): void {
    this.pending = [...this.pending, job];
  }

  /** A task would have something to do. */
  get ready(): boolean {
    return this.ended === undefined && (this.pending.length > 0 || this.tasks.length === 0);
  }

  /** What the next task hands over. */
  take(arrange: Arrange): Job[] {
    const { task, left } = arrange(this.pending);
    this.pending = left;
    return task;
  }

  /** One task with these jobs. Throws what would stop the task. */
  async task(jobs: readonly Job[], now: number): Promise<readonly Command[]> {
    this.answers = new Map();
    const commands = await this.activate(jobs, now);
    this.tasks.push({ now, jobs, commands });
    return commands;
  }

  /** Asks a query, which leaves no trace; undefined when it answers none of that name. */
  async query(queryType: string, now: number): Promise<unknown> {
    const { answers } = this;
    if (answers.has(queryType)) return answers.get(queryType);
    const job = { queryWorkflow: { queryId: 'query', queryType, arguments: [] } };
    const [command] = await this.activate([job], now);
    const response = command?.respondToQuery?.succeeded?.response;
    const answer = response == null ? undefined : fromPayload(response);
    answers.set(queryType, answer);
    return answer;
  }

  cancelTimer(seq: number): void {
    this.timers.get(seq)?.();
    this.timers.delete(seq);
    // Fired and not handed over yet: the server takes it back.
    this.pending = this.pending.filter(({ fireTimer }) => fireTimer?.seq !== seq);
  }

  /** What an activity gave and was not handed over yet is taken back. */
  forgetActivity(seq: number): void {
    this.pending = this.pending.filter(({ resolveActivity }) => resolveActivity?.seq !== seq);
  }

  /** Search attributes as a command sets them. */
  list({ searchAttributes }: NonNullable<Command['upsertWorkflowSearchAttributes']>): void {
    for (const [name, { data }] of Object.entries(searchAttributes?.indexedFields ?? {}))
      this.attributes.set(name, data);
    this.shown = undefined;
  }

  /** Search attributes as listed. */
  get listed(): Readonly<Record<string, unknown>> {
    this.shown ??= Object.fromEntries(
      [...this.attributes].map(([name, data]) => [
        name,
        data == null || data.length === 0 ? undefined : JSON.parse(String(Buffer.from(data))),
      ]),
    );
    return this.shown;
  }

  end(ended: Ended): void {
    this.ended = ended;
    for (const stop of this.timers.values()) stop();
    this.timers.clear();
    this.onEnd?.(ended);
  }

  /**
   * Another worker takes the workflow up: every task again from the first. Throws when one of them goes another way than
   * it went.
   */
  async replay(): Promise<void> {
    await this.dispose();
    const accepted = new Set(
      this.tasks
        .flatMap(({ commands }) => commands.map(({ updateResponse }) => updateResponse))
        .flatMap((response) => (response?.accepted ? [response.protocolInstanceId] : [])),
    );
    // An Update that its validator refused is in no history: it never came.
    const came = (id: string | null | undefined) => id == null || accepted.has(id);
    for (const [i, { now, jobs, commands }] of this.tasks.entries()) {
      const kept = jobs.filter(({ doUpdate }) => came(doUpdate?.protocolInstanceId));
      if (kept.length === 0 && i > 0) continue;
      const again = await this.activate(kept.map(admitted), now);
      if (
        !isDeepStrictEqual(
          again,
          commands.filter(({ updateResponse }) => came(updateResponse?.protocolInstanceId)),
        )
      )
        throw new Error(`${this.start.workflowId}: task ${String(i + 1)} goes another way when replayed`);
    }
  }

  /** The workflow as a worker holds it; what was kept for a replay is forgotten. Throws before its first task. */
  alone(): object {
    if (this.run === undefined) throw new Error(`${this.start.workflowId} has had no task yet`);
    this.tasks.length = 0;
    this.attributes.clear();
    this.shown = undefined;
    this.answers = new Map();
    this.updates.clear();
    this.start = { ...this.start, args: [] };
    return this.run;
  }

  async dispose(): Promise<void> {
    this.answers = new Map();
    await this.run?.dispose();
    this.run = undefined;
  }

  private async activate(jobs: readonly Job[], now: number): Promise<readonly Command[]> {
    if (this.run !== undefined) return this.run.activate([...jobs], now);
    const { first, ...run } = await this.sandbox.start(this.start, jobs, now);
    this.run = run;
    return first;
  }
}

/** A message that was admitted once is not validated again. */
function admitted(job: Job): Job {
  return job.doUpdate == null ? job : { ...job, doUpdate: { ...job.doUpdate, runValidator: false } };
}
