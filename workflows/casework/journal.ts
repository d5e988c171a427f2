import type { CaseEvent, CaseProjection } from '../../shared/case/types.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from './calls.ts';
import type { AnyCase } from './case.ts';
import { restOfTask } from './task.ts';

/** Letters of JSON that one call of the database carries at most, unless one step alone is longer. */
const BATCH_LETTERS = 200_000;

/** Steps on their way into the database, in order, many at a time; the case does not wait for them. */
export class Journal {
  private readonly kase: AnyCase;
  private pending: CaseEvent[] = [];
  private tail: Promise<void>;
  private flushing = false;
  private joint = 0;

  constructor(kase: AnyCase) {
    this.kase = kase;
    this.tail = kase.filed;
  }

  add(event: CaseEvent): void {
    this.pending.push(event);
    if (this.flushing) return;
    this.flushing = true;
    this.tail = this.tail.then(() => this.flush());
  }

  /** Makes a step in one transaction with what it changes elsewhere; the steps before it are stored first. */
  async together<T>(
    step: () => CaseEvent,
    call: (batch: { projection: CaseProjection; events: CaseEvent[] }) => Promise<T>,
  ): Promise<T> {
    this.joint += 1;
    const result = this.tail
      .then(() => this.flush())
      .then(() => {
        const events = [...this.pending, step()];
        this.pending = [];
        return call({ projection: this.kase.projection(), events });
      });
    const stored = () => void (this.joint -= 1);
    this.tail = result.then(stored);
    return result;
  }

  /** Every step is stored; of a case that was never filed none will be. */
  get idle(): boolean {
    return this.kase.state.unfiled !== undefined || (!this.flushing && this.joint === 0);
  }

  /** The next steps that one call carries; the database was away for days, and a call has a limit. */
  private batch(): CaseEvent[] {
    let letters = 0;
    const end = this.pending.findIndex((event, i) => {
      letters += JSON.stringify(event).length;
      return i > 0 && letters > BATCH_LETTERS;
    });
    return this.pending.splice(0, end === -1 ? this.pending.length : end);
  }

  private async flush(): Promise<void> {
    while (this.pending.length > 0 && this.kase.state.unfiled === undefined) {
      await restOfTask();
      const events = this.batch();
      const plan = this.kase.plan();
      await callsTo('registry', plan, stepTitles.journal).appendSteps({
        projection: this.kase.projection(),
        events,
      });
    }
    this.flushing = false;
  }
}
