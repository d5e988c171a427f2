import { z } from 'zod';

/**
 * What may go wrong with an outside system. `down`: HTTP 503, no effect. `slow`: the effect, then the answer after `ms`.
 * `wrong`: refused as an error of content, no effect. `twice`: the request reaches the system twice, as from a gateway
 * that repeats, and the second answer goes back. `malformed`: the effect, then broken JSON.
 */
export const faultSchema = z.strictObject({
  kind: z.enum(['none', 'down', 'slow', 'wrong', 'twice', 'malformed']),
  /** For so many calls; without it until changed. */
  times: z.coerce.number().int().min(1).optional(),
  /** Of `slow`, milliseconds; longer than the time one call may take by default. */
  ms: z.coerce.number().int().min(0).max(600_000).default(30_000),
});
export type Fault = z.output<typeof faultSchema>;
export type FaultKind = Fault['kind'];

const NONE: Fault = { kind: 'none', ms: 0 };

/** The fault knob of one system; in memory only, so a restart heals everything. */
export interface FaultKnob {
  set(fault: Fault): void;
  now(): Fault;
  /** The fault of the next call; counts `times` down. */
  take(): Fault;
}

export function faultKnob(): FaultKnob {
  let fault = NONE;
  return {
    set: (next) => {
      fault = next.kind === 'none' ? NONE : next;
    },
    now: () => fault,
    take() {
      const taken = fault;
      if (fault.times !== undefined) fault = fault.times > 1 ? { ...fault, times: fault.times - 1 } : NONE;
      return taken;
    },
  };
}
