import { z } from 'zod';
import { patterns } from '../../shared/messages/patterns.ts';
import type { Json } from '../../shared/json.ts';
import { hashOf } from '../casework/memory.ts';
import { malformed } from '../failures.ts';
import type { Http } from '../http.ts';
import type { Disseminated } from './port.ts';

const receipt = {
  id: z.string().regex(/^[\w.:/-]{1,100}$/),
  receivedAt: z.string().regex(patterns.instant.of),
};
const taken = z.object(receipt);
const refusedAsOlder = z.object({ code: z.literal('superseded'), version: z.int().min(1), ...receipt });

/**
 * Sends a version to a receiver, whatever its format: the receipt, or that of the later version it holds (HTTP 409). An
 * answer without a receipt proves nothing and is asked for again.
 */
export async function handOver(
  http: Http,
  path: string,
  wire: Json,
  asked: { readonly doing: string; readonly key: string },
): Promise<Disseminated> {
  const sha256 = hashOf(wire);
  const reply = await http.post(path, wire, { ...asked, answer: taken, expected: [409] });
  if (reply.ok) {
    const { id, receivedAt: at } = reply.body;
    return { held: 'this', receipt: { id, at }, sha256 };
  }
  const older = refusedAsOlder.safeParse(reply.body);
  if (!older.success)
    throw malformed({ system: http.system, doing: asked.doing }, 'HTTP 409 without a receipt');
  const { version, id, receivedAt: at } = older.data;
  return { held: 'later', version, receipt: { id, at }, sha256 };
}
