import { z } from 'zod';
import type { Role } from '../../../shared/roles.ts';
import type { Action } from './types.ts';
import { day, word, type Word } from './word.ts';

/** How a document of the day is signed; `who` signs unless `by` names another. */
export const signing = (
  message: Extract<Action, { kind: 'sign' }>['message'],
  who: { readonly role: Role; readonly staff: string },
): Word =>
  word(
    {
      by: z.string().default(who.staff),
      certificate: z.string().optional(),
      date: day.optional(),
      taken: z.boolean().default(false),
    },
    ({ by, certificate, date, taken }) => ({
      kind: 'sign',
      message,
      role: who.role,
      staff: by,
      certificate: certificate ?? by,
      taken,
      ...(date === undefined ? {} : { date }),
    }),
  );
