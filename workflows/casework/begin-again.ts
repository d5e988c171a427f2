import type { Json } from '../../shared/json.ts';
import type { StartingEvent } from '../../shared/law/types.ts';
import type { Reopening } from '../../shared/messages/reopening.ts';
import { runOf } from '../../shared/runs.ts';
import type { AnyCase } from './case.ts';

/** Which terms begin anew: all, or those of an application whose documents stand as complete. */
interface Restarts {
  readonly starts: readonly StartingEvent[];
  readonly restarts: readonly StartingEvent[];
}

/**
 * HOUSE-REOPENING: a ruling has put an application back to one of its steps. It keeps its number and its day of filing, and with
 * that its edition; its terms run afresh.
 */
export function beginAgain(
  kase: AnyCase,
  { starts, restarts }: Restarts,
  form: Json,
  reopened: Reopening,
): void {
  const { state } = kase;
  const { of, at, from, by } = reopened;
  state.reopened = { of, at, from, by };
  state.number = runOf(of).number;
  state.stage = at;
  const fresh = at === 'acceptance' ? starts : restarts;
  state.starts = Object.fromEntries(fresh.map((event) => [event, from]));
  const { case: ruling, document, sha256, on } = by;
  kase.record({
    kind: 'reopened',
    rule: 'HOUSE-REOPENING',
    data: { of, stage: at, from, ruling, document, sha256, on },
    // Both are JSON by their schemas.
    personal: { form, reopened: reopened as unknown as Json },
  });
}
