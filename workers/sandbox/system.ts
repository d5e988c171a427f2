import type { z } from 'zod';
import type { Json } from '../../shared/json.ts';
import type { Call, CallRecord } from './record.ts';

/** An outside system as its stand-in: a name, the routes it speaks and its own form of an error. */
export interface SandboxSystem {
  /** Where it is mounted: `cabinet` speaks under `/cabinet`. */
  readonly name: string;
  /** Heading on the page, Russian. */
  readonly title: string;
  readonly routes: readonly Route[];
  /** What it knows of the world, where it is asked and not told. */
  readonly facts?: FactsOf;
  error(status: number, code: string, message: string): Json;
}

/** What a system knows, by the number it is asked about: ИИН or БИН. Changed at `PUT /<name>/facts`. */
export interface FactsOf {
  readonly schema: z.ZodType;
  readonly initial: Readonly<Record<string, unknown>>;
}

/** What a system knows when it is called: of the world, and of the calls before this one. */
export interface Known {
  readonly facts: ReadonlyMap<string, unknown>;
  readonly record: CallRecord;
}

/**
 * One route. A `write` has an effect and needs an `Idempotency-Key`; a `question` has none and may be asked again.
 * What it keeps of a call stands in the record and on the page.
 */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly kind: 'write' | 'question';
  /** Refuses a body that is not what this system takes, by paths. */
  handle(body: unknown, known: Known): Handled;
  /** How a known key is answered where that says more than that it is known: by what was accepted under it. */
  again?(accepted: Call): Pick<Call, 'status'> & { readonly body: Json };
}

export type Handled =
  | { readonly refused: string }
  | { readonly status: number; readonly body: Json; readonly kept?: unknown };

/** Declares a route whose body is checked before `answer` sees it. */
export function route<Body>(
  path: string,
  kind: Route['kind'],
  schema: z.ZodType<Body>,
  answer: (body: Body, known: Known) => Handled,
): Route {
  return {
    method: 'POST',
    path,
    kind,
    handle(body, known) {
      const read = schema.safeParse(body);
      if (read.success) return answer(read.data, known);
      return {
        refused: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
      };
    },
  };
}
