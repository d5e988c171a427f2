import { promiseHooks } from 'node:v8';

/** The value of each storage. */
type Carried = ReadonlyMap<object, unknown>;
const MADE_UNDER = Symbol('made under');
/** A promise with what was carried where it was made. */
type Made = Promise<unknown> & { [MADE_UNDER]?: Carried };

const NOTHING: Carried = new Map();
let present = NOTHING;
/** What is gone back to when a reaction of a promise has run; reactions of a sandbox run within one of ours. */
const outer: Carried[] = [];
let following = false;

function follow(): void {
  if (following) return;
  following = true;
  promiseHooks.createHook({
    init(promise: Made) {
      // Most promises of the simulator itself are made under nothing.
      if (present !== NOTHING) promise[MADE_UNDER] = present;
    },
    before(promise: Made) {
      outer.push(present);
      present = promise[MADE_UNDER] ?? NOTHING;
    },
    after() {
      present = outer.pop() ?? NOTHING;
    },
  });
}

/**
 * What `AsyncLocalStorage` promises to code that waits for promises alone, which a workflow and an activity of virtual time
 * do. Before Node 24 the machine's own numbers every promise of the process for `async_hooks`, at a tenth of the time.
 */
export const carried = {
  run<R, A extends unknown[]>(this: object, store: unknown, call: (...args: A) => R, ...args: A): R {
    follow();
    const before = present;
    present = new Map(present).set(this, store);
    try {
      return call(...args);
    } finally {
      present = before;
    }
  },
  getStore(this: object): unknown {
    return present.get(this);
  },
};
