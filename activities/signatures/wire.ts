import { z } from 'zod';

/** What is used of the answers of NCANode v3; fields it may leave out or give as null are optional. */
const certificate = z.object({
  valid: z.boolean(),
  revocations: z.array(z.object({ revoked: z.boolean() })).nullish(),
  notBefore: z.coerce.date(),
  notAfter: z.coerce.date(),
  keyUsage: z.enum(['SIGN', 'AUTH', 'UNKNOWN']),
  keyUser: z.array(z.string()).nullish(),
  subject: z.object({
    commonName: z.string().nullish(),
    lastName: z.string().nullish(),
    iin: z.string().nullish(),
    bin: z.string().nullish(),
  }),
});
export type Certificate = z.output<typeof certificate>;

/** The published interface names the inner list `signers`, the service's code `certificates`. */
const signer = z
  .object({
    certificates: z.array(certificate).nullish(),
    signers: z.array(certificate).nullish(),
    tsp: z.object({ genTime: z.coerce.date() }).nullish(),
  })
  .transform(({ certificates, signers, tsp }) => ({
    certificates: certificates ?? signers ?? [],
    signedAt: tsp?.genTime,
  }));

export const verification = z.object({ valid: z.boolean(), signers: z.array(signer).nullish() });
export type Verification = z.output<typeof verification>;

export const extraction = z.object({ data: z.base64() });
/** An error's text is read only to tell a digest that does not match from bytes that are no CMS. */
export const problem = z.object({ message: z.string().nullish() });
