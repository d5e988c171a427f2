import { isCancellation } from '@temporalio/workflow';
import type { SystemName } from '../../shared/planning/types.ts';
import { finalRefusal } from './calls.ts';
import type { AnyCase } from './case.ts';
import { now } from './clock.ts';
import type { DeliveryState } from './state.ts';

/** One call of an outside system; `step` and `n` make its idempotency key. */
export type Delivery = (id: { readonly step: string; readonly n: number }) => Promise<unknown>;

/** What a delivery may bring with it. */
interface Around {
  /** What follows when a person has seen to it that it arrived otherwise. */
  readonly settled?: (() => Promise<void>) | undefined;
  /** What it was for has been done otherwise: nobody has to see to it any more. */
  readonly fallenAway?: () => boolean;
}

/**
 * What the outside world is told beside the main flow: in order per system, retried as long as the system is down,
 * never rejecting. What a system refuses for good becomes a duty of the operator.
 */
export class Asides {
  private readonly kase: AnyCase;
  private readonly tails = new Map<SystemName, Promise<void>>();

  constructor(kase: AnyCase) {
    this.kase = kase;
  }

  send(system: SystemName, kind: string, delivery: Delivery, around: Around = {}): void {
    const n = this.kase.nextNumber(kind);
    const state: DeliveryState = { id: `${kind}/${String(n)}`, system, kind, since: now() };
    this.kase.state.deliveries.push(state);
    const before = this.tails.get(system) ?? this.kase.filed;
    this.tails.set(
      system,
      before.then(() => this.deliver(state, n, delivery, around)),
    );
  }

  /** Everything told so far has arrived or has been settled by a person. */
  get idle(): boolean {
    return this.kase.state.deliveries.length === 0;
  }

  private async deliver(
    state: DeliveryState,
    first: number,
    delivery: Delivery,
    { settled, fallenAway }: Around,
  ): Promise<void> {
    if (this.kase.state.unfiled) return this.forget(state);
    for (let n = first; ; n = this.kase.nextNumber(state.kind)) {
      const failure = await attempt(() => delivery({ step: state.kind, n }), fallenAway);
      if (failure === undefined) return this.forget(state);
      state.failed = failure;
      this.kase.record({
        kind: 'delivery-failed',
        rule: 'HOUSE-DELIVERY',
        data: { delivery: state.id, system: state.system, why: failure },
      });
      const act = await this.kase.settleDelivery(state, fallenAway);
      if (act === undefined) return this.forget(state);
      this.kase.record({
        kind: 'delivery-settled',
        rule: 'HOUSE-DELIVERY',
        by: act.by,
        data: { delivery: state.id, action: act.body.action },
      });
      delete state.failed;
      delete state.duty;
      if (act.body.action === 'settled') {
        await settled?.();
        return this.forget(state);
      }
    }
  }

  private forget(state: DeliveryState): void {
    const { deliveries } = this.kase.state;
    deliveries.splice(deliveries.indexOf(state), 1);
  }
}

/** Undefined when done, or called off by whoever asked for it; the code of a final refusal; anything unknown stops the task. */
async function attempt(
  call: () => Promise<unknown>,
  calledOff: Around['fallenAway'],
): Promise<string | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    if (isCancellation(error) && calledOff?.() === true) return undefined;
    const code = finalRefusal(error);
    if (code === undefined) throw error;
    return code;
  }
}
