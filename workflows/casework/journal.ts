import type { CaseEvent, CaseProjection } from '../../shared/case/types.ts';
import { stepTitles } from '../../shared/texts/steps.ts';
import { callsTo } from './calls.ts';
import type { AnyCase } from './case.ts';

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

  private async flush(): Promise<void> {
    while (this.pending.length > 0 && this.kase.state.unfiled === undefined) {
      const events = this.pending;
      this.pending = [];
      const plan = this.kase.plan();
      await callsTo('registry', plan, stepTitles.journal).appendSteps({
        projection: this.kase.projection(),
        events,
      });
    }
    this.flushing = false;
  }
}
