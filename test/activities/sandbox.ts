import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createHttp, type Http } from '../../activities/http.ts';
import type { Call } from '../../workers/sandbox/record.ts';
import { createSandbox } from '../../workers/sandbox/server.ts';

/** More than a healthy call ever needs, seconds. */
const SECONDS = 10;

export interface TestSystem {
  http(seconds?: number): Http;
  fault(fault: { kind: string; times?: number; ms?: number }): Promise<void>;
  /** Changes what it knows of a number; null: nothing. */
  learn(id: string, fact: unknown): Promise<void>;
  /** What had its effect, oldest first. */
  effects(): Promise<readonly Call[]>;
  calls(): Promise<readonly Call[]>;
}

/** The real stand-ins over HTTP for the tests of a file; each test begins with its system healthy. */
export function useSystem(name: string): TestSystem {
  let base = '';
  let close = async () => {};
  beforeAll(async () => {
    const app = await createSandbox();
    base = `${await app.listen({ host: '127.0.0.1', port: 0 })}/${name}`;
    close = () => app.close();
  });
  afterAll(() => close());
  const calls = async () => {
    const newestFirst = (await (await fetch(`${base}/calls`)).json()) as readonly Call[];
    return newestFirst.toReversed();
  };
  const put = async (what: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const set = await fetch(`${base}/${what}`, { method: 'PUT', headers, body: JSON.stringify(body) });
    if (!set.ok) throw new Error(await set.text());
  };
  const system: TestSystem = {
    http: (seconds = SECONDS) => createHttp({ system: name, url: base, seconds }),
    fault: (fault) => put('fault', fault),
    learn: (id, fact) => put('facts', { id, fact }),
    calls,
    effects: async () => (await calls()).filter(({ outcome }) => outcome === 'accepted'),
  };
  beforeEach(() => system.fault({ kind: 'none' }));
  return system;
}

/** How a call failed: the type and whether Temporal tries again. */
export async function failureOf(
  call: Promise<unknown>,
): Promise<{ type: string; retried: boolean; message: string }> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof ApplicationFailure)) throw error;
    return { type: error.type ?? '', retried: error.nonRetryable !== true, message: error.message };
  }
  throw new Error('The call succeeded.');
}
