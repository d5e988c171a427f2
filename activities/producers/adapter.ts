import { z } from 'zod';
import type { Http } from '../http.ts';
import type { Producers } from './port.ts';

/** `entry` is null when the register has none of this number. */
const answer = z.object({
  entry: z
    .object({ validUntil: z.iso.date().optional(), products: z.array(z.string().min(1).max(500)).max(500) })
    .nullable(),
});

/** The register of producers over HTTP, in the format of docs/sandbox.md. */
export function producersAdapter(http: Http): Producers {
  return {
    async find(id) {
      const reply = await http.post('/entry', { id }, { doing: 'look up a producer', answer });
      const entry = reply.ok ? reply.body.entry : null;
      if (entry === null) return undefined;
      const { validUntil, products } = entry;
      return { products, ...(validUntil === undefined ? {} : { validUntil }) };
    },
  };
}
