import { randomUUID } from 'node:crypto';
import { attestedMessage } from '../../activities/casework/admit.ts';
import { attest } from '../../activities/casework/attestation.ts';
import type { NumberClaim } from '../../activities/store/activities.ts';
import type { JournalBatch, Store } from '../../activities/store/port.ts';
import type { CaseEvent } from '../../shared/case/types.ts';
import type { Calendar } from '../../shared/calendar/types.ts';
import { readMessage } from '../../shared/messages/read.ts';
import type { MessageName } from '../../shared/messages/schemas.ts';
import { loadConfig } from '../../temporal.config.ts';
import { assemble } from '../../workers/assembly.ts';
import { sampleApplication } from '../../workers/sandbox/sample-application.ts';
import { readStaff } from '../../workers/staff.ts';
import { fromPayload, toPayload, type Command, type Job, type openSandbox, type Run } from './sandbox.ts';

type Call = (...args: unknown[]) => unknown;
type Scheduled = Command['scheduleActivity'] | Command['scheduleLocalActivity'];

const attestationKey = Buffer.alloc(32, 1);

/** What the outside world answers when all is well there; what it was told is read from the commands. */
const outside: Readonly<Record<string, Call>> = {
  claimNumber: (claim) => ({ kind: 'claimed', receipt: (claim as NumberClaim).receipt }),
  appendSteps: () => undefined,
  deliverNotice: () => 'done',
  reportStage: () => 'done',
  leaveNote: () => 'left',
};

/** The casework's own steps, which do no I/O, as a worker has them. */
export function stepsOf(calendar?: Calendar): Readonly<Record<string, Call>> {
  const staff = readStaff('workers/sandbox/staff.json');
  const { casework } = assemble({
    config: loadConfig({}),
    keys: { attestationKey, pseudonymKey: Buffer.alloc(32, 2) },
    // The casework asks no store.
    store: undefined as unknown as Store,
    staff: { current: () => staff },
    ...(calendar === undefined ? {} : { calendar: () => calendar }),
  });
  return { ...outside, ...(casework as Record<string, Call>) };
}

/** A case in virtual time: its timers stand until they are fired, everything else is answered at once. */
export class SimulatedCase {
  readonly caseId: string;
  now: number;
  /** Steps as the journal got them, in order. */
  readonly steps: CaseEvent[] = [];
  /** Timers that run, by number: when they end. */
  readonly timers = new Map<number, number>();
  private readonly calls: Readonly<Record<string, Call>>;
  private readonly run: Run;

  private constructor(caseId: string, now: number, run: Run, calls: Readonly<Record<string, Call>>) {
    this.caseId = caseId;
    this.now = now;
    this.run = run;
    this.calls = calls;
  }

  /** Files the sample application at an instant, milliseconds; returns when the case waits for people. */
  static async file(
    sandbox: Awaited<ReturnType<typeof openSandbox>>,
    calls: Readonly<Record<string, Call>>,
    number: string,
    now: number,
  ): Promise<SimulatedCase> {
    const caseId = `application/${number}`;
    const run = await sandbox.start('application', caseId, [sampleApplication(number)], now);
    const kase = new SimulatedCase(caseId, now, run, calls);
    await kase.settle(run.first);
    return kase;
  }

  /** One message, received and attested at an instant of its own, as a job of a task. */
  update(name: MessageName, body: Readonly<Record<string, unknown>>, received: number): Job {
    const key = randomUUID();
    const receivedAt = new Date(received).toISOString();
    const stamped = { ...body, key, receivedAt };
    const read = readMessage(name, stamped);
    if ('problems' in read) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
    const content = attestedMessage(this.caseId, name, key, read.envelope, read.body, receivedAt);
    const message = { ...stamped, attestation: attest(attestationKey, content) };
    return {
      doUpdate: {
        id: key,
        protocolInstanceId: key,
        name,
        input: [toPayload(message)],
        runValidator: true,
        meta: { updateId: key, identity: 'test' },
      },
    };
  }

  /** The timer that ends next, as a job of a task. */
  nextTimer(): { readonly at: number; readonly job: Job } {
    const [next] = [...this.timers].sort(([, a], [, b]) => a - b);
    if (next === undefined) throw new Error('no timer runs');
    const [seq, at] = next;
    return { at, job: { fireTimer: { seq } } };
  }

  /** One task at a time with these jobs, in this order, and all that follows from it before the next timer. */
  async task(now: number, ...jobs: Job[]): Promise<void> {
    this.now = now;
    for (const { fireTimer } of jobs) if (fireTimer?.seq != null) this.timers.delete(fireTimer.seq);
    await this.settle(await this.run.activate(jobs, now));
  }

  dispose(): Promise<void> {
    return this.run.dispose();
  }

  private async settle(first: readonly Command[]): Promise<void> {
    const open = [...first];
    for (let command = open.shift(); command !== undefined; command = open.shift()) {
      const job = await this.answer(command);
      if (job !== undefined) open.push(...(await this.run.activate([job], this.now)));
    }
  }

  private async answer(command: Command): Promise<Job | undefined> {
    const { startTimer, cancelTimer, scheduleActivity, scheduleLocalActivity } = command;
    if (startTimer) {
      const { seconds, nanos } = startTimer.startToFireTimeout ?? {};
      this.timers.set(startTimer.seq ?? 0, this.now + Number(seconds ?? 0) * 1000 + (nanos ?? 0) / 1e6);
    }
    if (cancelTimer) this.timers.delete(cancelTimer.seq ?? 0);
    const scheduled: Scheduled = scheduleLocalActivity ?? scheduleActivity;
    return scheduled ? this.resolve(scheduled, scheduleLocalActivity != null) : undefined;
  }

  private async resolve(
    { seq, activityType, arguments: payloads }: NonNullable<Scheduled>,
    isLocal: boolean,
  ): Promise<Job> {
    const args = (payloads ?? []).map((payload) => fromPayload(payload));
    const call = this.calls[activityType ?? ''];
    if (call === undefined) throw new Error(`nobody answers ${activityType ?? 'an activity'}`);
    // The case's only call with a batch of steps.
    if (activityType === 'appendSteps') this.steps.push(...(args[0] as JournalBatch).events);
    const result = toPayload(await call(...args));
    return { resolveActivity: { seq: seq ?? 0, isLocal, result: { completed: { result } } } };
  }
}
