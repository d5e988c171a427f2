import { z } from 'zod';
import { malformed } from '../failures.ts';
import type { Http } from '../http.ts';
import type { Courts } from './port.ts';

const text = z.string().min(1).max(500);
const answer = z.object({
  bans: z.array(z.object({ activity: text, court: text, number: text, inForceFrom: z.iso.date() })).max(50),
});

const doing = 'look up court bans';

/** Bans of courts over HTTP, in the format of docs/sandbox.md. */
export function courtsAdapter(http: Http): Courts {
  return {
    async bansOn(id, day) {
      const reply = await http.post('/bans', { id, inForceOn: day }, { doing, answer });
      const bans = reply.ok ? reply.body.bans : [];
      if (bans.some(({ inForceFrom }) => inForceFrom > day))
        throw malformed({ system: http.system, doing }, 'a ban that is not in force yet');
      return bans;
    },
  };
}
