import { z } from 'zod';
import { moment, word, type Word } from './word.ts';

/** Whose duty each receiver is. */
const duties = { procurement: 'HOUSE-PROCUREMENT/1', site: 'HOUSE-PUBLICATION/1' } as const;

/** What is said of a version that was passed on or published without the system. */
export const handover = {
  to: z.enum(['procurement', 'site']),
  on: moment,
  receipt: z.string().default('ИСХ-17/45'),
  sha256: z.string().default('5'.repeat(64)),
};

export const handedOver = ({ to, on, receipt, sha256 }: z.output<z.ZodObject<typeof handover>>) => ({
  duty: duties[to],
  receipt,
  sha256,
  at: new Date(on).toISOString(),
});

/** How an operator begins what no case has begun. */
export const ordering: Word = word({ by: z.string().default('S-701') }, ({ by }, { number }) => ({
  kind: 'file',
  procedure: 'dissemination',
  form: { number, orderedBy: by },
}));
