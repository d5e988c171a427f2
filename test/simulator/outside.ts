import { type Call, unavailable } from '../../activities/failures.ts';
import type { Exchange } from '../../activities/http.ts';
import type { Fault } from '../../workers/sandbox/faults.ts';
import { openRecord, type Call as RecordedCall } from '../../workers/sandbox/record.ts';
import { systems as standIns } from '../../workers/sandbox/server.ts';
import { ask, learn, stand, type Mounted } from '../../workers/sandbox/stand-in.ts';

/** The outside systems: the stand-ins themselves, asked in the same process. What is slow is slow in virtual time. */
export class Outside {
  /** Milliseconds the present attempt has taken so far. */
  private elapsed = 0;
  private readonly mounted: ReadonlyMap<string, Mounted>;

  private constructor(mounted: ReadonlyMap<string, Mounted>) {
    this.mounted = mounted;
  }

  static async open(now: () => number): Promise<Outside> {
    const mounted = await Promise.all(
      standIns.map(async (system) => {
        const record = await openRecord({ newest: Number.POSITIVE_INFINITY, now: () => new Date(now()) });
        return [system.name, stand(system, record)] as const;
      }),
    );
    return new Outside(new Map(mounted));
  }

  /** How the adapters reach them. */
  readonly exchange: Exchange = async (call, { url, seconds, headers, body }) => {
    const { name, path } = placeOf(url);
    const mounted = this.of(name);
    const route = mounted.system.routes.find((known) => known.path === path);
    if (route === undefined) return { status: 404, text: '{}' };
    // As the body arrives: what the adapter holds is not what the system gets.
    const answer = await ask(mounted, route, headers['idempotency-key'], JSON.parse(body));
    this.elapsed += Math.min(answer.afterMs, seconds * 1000);
    if (answer.afterMs > seconds * 1000) throw tooSlow(call, seconds);
    return { status: answer.status, text: answer.text };
  };

  /** How long the last attempt took; the next begins at nothing. */
  takeElapsed(): number {
    const { elapsed } = this;
    this.elapsed = 0;
    return elapsed;
  }

  /** Breaks a system, or heals it with `none`. */
  fault(name: string, fault: Fault): void {
    this.of(name).knob.set(fault);
  }

  /** Changes what a system knows of one number; null: nothing. */
  learn(name: string, id: string, fact: unknown): void {
    const problems = learn(this.of(name), { id, fact });
    if (problems !== undefined) throw new Error(`${name} cannot know this: ${problems.join('; ')}`);
  }

  /** What reached a system, oldest first. */
  calls(name: string): readonly RecordedCall[] {
    return this.of(name).record.calls().toReversed();
  }

  private of(name: string): Mounted {
    const mounted = this.mounted.get(name);
    if (mounted === undefined) throw new Error(`there is no stand-in ${name}`);
    return mounted;
  }
}

const tooSlow = (call: Call, seconds: number) => unavailable(call, `no answer within ${String(seconds)} s`);

interface Place {
  readonly name: string;
  readonly path: string;
}

/** Addresses read so far; an installation has a dozen. */
const places = new Map<string, Place>();

/** Which stand-in an address means, and what of it. */
function placeOf(url: string): Place {
  const known = places.get(url);
  if (known !== undefined) return known;
  const [name = '', path = ''] = new URL(url).pathname.slice(1).split(/\/(.*)/s);
  const place = { name, path: `/${path}` };
  places.set(url, place);
  return place;
}
