import type { z } from 'zod';
import type { Json } from '../../shared/json.ts';

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

export type KnownFacts = ReadonlyMap<string, unknown>;

/**
 * One route. A `write` has an effect and needs an `Idempotency-Key`; a `question` has none and may be asked again.
 * What it keeps of a call stands in the record and on the page.
 */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly kind: 'write' | 'question';
  /** Refuses a body that is not what this system takes, by paths. `facts`: what the system knows at the moment. */
  handle(body: unknown, facts: KnownFacts): Handled;
}

export type Handled =
  | { readonly refused: string }
  | { readonly status: number; readonly body: Json; readonly kept?: unknown };

/** Declares a route whose body is checked before `answer` sees it. */
export function route<Body>(
  path: string,
  kind: Route['kind'],
  schema: z.ZodType<Body>,
  answer: (body: Body, facts: KnownFacts) => Exclude<Handled, { refused: string }>,
): Route {
  return {
    method: 'POST',
    path,
    kind,
    handle(body, facts) {
      const read = schema.safeParse(body);
      if (read.success) return answer(read.data, facts);
      return {
        refused: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
      };
    },
  };
}
