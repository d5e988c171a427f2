import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '../../../shared/json.ts';
import type { Call, CallRecord } from '../record.ts';
import { route, type Handled, type Route } from '../system.ts';
import { instant } from './fields.ts';

const receipt = z.strictObject({ id: z.string(), receivedAt: instant });
const held = z.looseObject({ entry: z.int(), version: z.int(), receipt });

/** What such a route keeps: what was sent, with the receipt that was given for it. */
export const receipted = <S extends z.ZodRawShape>(schema: z.ZodObject<S>) => schema.extend({ receipt });

/**
 * A route that takes versions of the registry's entries and gives a receipt. The version is a fencing number: an older one
 * than is held is refused with the receipt of that one, so that whatever comes late, the last held is the latest.
 */
export function versions<Body extends { readonly entry: number; readonly version: number }>(
  path: string,
  schema: z.ZodType<Body>,
): Route {
  return {
    ...route(path, 'write', schema, (body, { record }) => take(body, record)),
    again: ({ kept }: Call) => ({ status: 200, body: held.parse(kept).receipt }),
  };
}

function take(body: { readonly entry: number; readonly version: number }, record: CallRecord): Handled {
  const latest = latestOf(body.entry, record);
  if (latest === undefined || latest.version < body.version) {
    const given = { id: randomUUID(), receivedAt: record.now() };
    return { status: 201, body: given, kept: { ...body, receipt: given } };
  }
  const { receipt: first, ...known } = latest;
  if (latest.version > body.version)
    return { status: 409, body: { code: 'superseded', version: latest.version, ...first } };
  // Sent anew by a case begun anew.
  if (canonical(known) === canonical(body)) return { status: 200, body: first, kept: latest };
  return { refused: 'version: this one is held with other content' };
}

/** The version of an entry that is held, the last that was accepted. */
function latestOf(entry: number, record: CallRecord): z.output<typeof held> | undefined {
  for (const { outcome, kept } of record.calls()) {
    if (outcome !== 'accepted') continue;
    const read = held.safeParse(kept);
    if (read.success && read.data.entry === entry) return read.data;
  }
  return undefined;
}
