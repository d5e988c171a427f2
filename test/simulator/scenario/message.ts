import { z } from 'zod';
import type { MessageName } from '../../../shared/messages/schemas.ts';
import { word, type Place, type Word } from './word.ts';

/** What can be said beside any act of a person. */
export const act = {
  by: z.string().optional(),
  key: z.string().optional(),
  through: z.enum(['portal', 'ui', 'signal']).default('portal'),
  claims: z.string().optional(),
};

/** A message of an official; `who` is the one who holds the role unless `by` names another. */
export function message<S extends z.ZodRawShape>(
  name: MessageName,
  who: { readonly role: string; readonly staff?: string },
  fields: S,
  body: (read: z.output<z.ZodObject<S>>, place: Place) => Readonly<Record<string, unknown>>,
): Word {
  return word({ ...act, ...fields }, (read, place) => {
    // Both halves of the shape have been read.
    const { by, key, through, claims } = read as z.output<z.ZodObject<typeof act>>;
    const staff = by ?? who.staff;
    const sender = staff === undefined ? { role: who.role } : { role: who.role, staff };
    return {
      kind: 'send',
      message: name,
      through,
      body: {
        by: sender,
        ...(key === undefined ? {} : { key }),
        ...(claims === undefined ? {} : { receivedAt: claims }),
        ...body(read as z.output<z.ZodObject<S>>, place),
      },
    };
  });
}

/** Who acts when nobody else is named. */
export const intake = { role: 'intake', staff: 'S-101' };
export const unit = { role: 'unit', staff: 'S-201' };
export const secretary = { role: 'secretary', staff: 'S-301' };
export const head = { role: 'head-of-unit', staff: 'S-401' };
export const operator = { role: 'operator', staff: 'S-701' };

export const signatory = { role: 'signatory', staff: 'S-501' } as const;
export const superior = { role: 'superior', staff: 'S-601' } as const;
