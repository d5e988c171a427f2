import { isMessage, type Arrange } from './run.ts';
import type { Job } from './sandbox.ts';

/**
 * Every other order that is lawful, by a seed: messages keep the order in which they arrived; timers and results of
 * activities come in any order among each other and around them, but for a Signal: it is in the history since it arrived, so
 * nothing that came later is handed over before it. What has come is handed over in one task or in several.
 */
export function shuffled(seed: number): Arrange {
  const random = randomOf(seed);
  return (pending) => {
    const order = interleaved(pending, random);
    const task = order.slice(0, 1 + Math.floor(random() * order.length));
    return {
      task: [...task.filter(isMessage), ...task.filter((job) => !isMessage(job))],
      left: order.slice(task.length),
    };
  };
}

const isSignal = ({ signalWorkflow }: Job) => signalWorkflow != null;

function interleaved(pending: readonly Job[], random: () => number): Job[] {
  const messages = pending.filter(isMessage);
  const others = pending
    .filter((job) => !isMessage(job))
    .map((job) => ({ job, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ job }) => job);
  const order: Job[] = [];
  const signalledBefore = ([next]: readonly Job[]) =>
    next !== undefined &&
    messages.some((message) => isSignal(message) && pending.indexOf(message) < pending.indexOf(next));
  while (messages.length + others.length > 0) {
    const drawn = random() * (messages.length + others.length) < messages.length;
    const fromMessages = drawn || signalledBefore(others);
    order.push(...(fromMessages ? messages : others).splice(0, 1));
  }
  return order;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
