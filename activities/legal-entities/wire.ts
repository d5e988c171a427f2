import { z } from 'zod';

/** A word of one of the state database's dictionaries. */
const word = z.object({ code: z.string(), nameRu: z.string(), nameKz: z.string() });
const percent = z.number().min(0).max(100);

/**
 * What is used of an answer about an organisation: the fields of `GbdulInfoByBin_v2`, as JSON of our own design. Codes
 * of the dictionaries are ours: those of the state database are not public.
 */
export const organization = z.object({
  bin: z.string(),
  regStatus: z.object({ code: z.enum(['registered', 'liquidated']) }),
  liquidationDate: z.iso.date().nullish(),
  fullNameRu: z.string().min(1),
  fullNameKz: z.string().min(1),
  orgForm: word,
  /** Inactive. */
  taxOrgStatus: z.boolean(),
  authCapital: z.object({ percentGov: percent }).nullish(),
  foundersUL: z
    .array(
      z.object({
        bin: z.string().nullish(),
        organizationNameRu: z.string().max(500),
        percent: percent.nullish(),
      }),
    )
    .max(500),
});

/** `002` is found, as in the state database; `404` for an unknown БИН is ours. */
export const answer = z.discriminatedUnion('status', [
  z.object({ status: z.literal('002'), organization }),
  z.object({ status: z.literal('404') }),
]);
