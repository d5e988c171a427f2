import { z } from 'zod';
import type { Json } from '../shared/json.ts';
import type { Http } from './http.ts';

const receipt = z.object({ id: z.string().min(1) });

/** Sends what must have its effect once: `done`, or `done before` when the system knows the key (HTTP 409). */
export async function write(
  http: Http,
  path: string,
  body: Json,
  asked: { readonly doing: string; readonly key: string },
): Promise<'done' | 'done before'> {
  const reply = await http.post(path, body, { ...asked, answer: receipt, expected: [409] });
  return reply.ok ? 'done' : 'done before';
}
