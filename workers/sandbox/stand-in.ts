import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonical, type Json } from '../../shared/json.ts';
import { faultKnob, type FaultKind, type FaultKnob } from './faults.ts';
import type { Call, CallRecord, Outcome } from './record.ts';
import type { Route, SandboxSystem } from './system.ts';

/** A stand-in at work: its declaration, its fault knob, its record, what it knows. */
export interface Mounted {
  readonly system: SandboxSystem;
  readonly knob: FaultKnob;
  readonly record: CallRecord;
  readonly facts: Map<string, unknown>;
}

/** Sets a stand-in up: healthy, knowing what it knows at first. */
export function stand(system: SandboxSystem, record: CallRecord): Mounted {
  return { system, knob: faultKnob(), record, facts: new Map(Object.entries(system.facts?.initial ?? {})) };
}

/** Changes what a stand-in knows of one number; null: nothing. Returns what is wrong with it, or undefined. */
export function learn({ system, facts }: Mounted, body: unknown): readonly string[] | undefined {
  const { schema = z.never() } = system.facts ?? {};
  const read = z.strictObject({ id: z.string().min(1), fact: schema.nullable() }).safeParse(body);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { id, fact } = read.data;
  if (fact === null) facts.delete(id);
  else facts.set(id, fact);
  return undefined;
}

/** What goes back over the wire, and how much later than at once. */
export interface WireAnswer {
  readonly status: number;
  readonly text: string;
  readonly afterMs: number;
}

/** One request, whichever way it came, with what the fault knob makes of it. */
export async function ask(
  mounted: Mounted,
  route: Route,
  key: string | undefined,
  body: unknown,
): Promise<WireAnswer> {
  const fault = mounted.knob.take();
  const respond = () => respondTo(mounted, route, key, body, fault.kind);
  let { status, body: given } = await respond();
  if (fault.kind === 'twice') ({ status, body: given } = await respond());
  const text = JSON.stringify(given);
  return {
    status,
    text: fault.kind === 'malformed' ? text.slice(0, Math.ceil(text.length / 2)) : text,
    afterMs: fault.kind === 'slow' ? fault.ms : 0,
  };
}

interface Answer {
  readonly status: number;
  readonly body: Json;
}

/** What the system does with one request as it reaches it, recorded. */
async function respondTo(
  { system, record, facts }: Mounted,
  route: Route,
  key: string | undefined,
  body: unknown,
  fault: FaultKind,
): Promise<Answer> {
  const end = async (outcome: Outcome, { status, body: given }: Answer, more: Partial<Call> = {}) => {
    const about = { ...(key === undefined ? {} : { key }), ...(fault === 'none' ? {} : { fault }) };
    await record.add({ path: route.path, outcome, status, ...about, ...more });
    return { status, body: given };
  };
  const fail = (outcome: Outcome, status: number, code: string, why: string) =>
    end(outcome, { status, body: system.error(status, code, why) }, { why });

  if (fault === 'down') return fail('down', 503, 'unavailable', 'The system is down.');
  if (fault === 'wrong') return fail('refused', 422, 'refused-by-fault', 'Refused as the fault knob asks.');
  if (route.kind === 'question') {
    const handled = route.handle(body, { facts, record });
    if ('refused' in handled) return fail('refused', 400, 'malformed-request', handled.refused);
    return end('answered', handled, kept(handled));
  }
  if (key === undefined) return fail('refused', 400, 'key-missing', 'Send the header Idempotency-Key.');
  const bodyHash = createHash('sha256').update(canonical(body)).digest('hex');
  const before = record.accepted(key);
  const accepted =
    before === bodyHash && route.again !== undefined
      ? record.calls().find((call) => call.outcome === 'accepted' && call.key === key)
      : undefined;
  if (accepted !== undefined && route.again !== undefined) return end('known', route.again(accepted));
  if (before === bodyHash) return fail('known', 409, 'known', 'Accepted before with this key and content.');
  if (before !== undefined) return fail('key reused', 422, 'key-reused', 'The key has other content.');
  const handled = route.handle(body, { facts, record });
  if ('refused' in handled) return fail('refused', 422, 'content', handled.refused);
  if (handled.status >= 400) return end('refused', handled);
  return end('accepted', handled, { bodyHash, ...kept(handled) });
}

function kept(handled: { readonly kept?: unknown }): Pick<Call, 'kept'> {
  return handled.kept === undefined ? {} : { kept: handled.kept };
}
