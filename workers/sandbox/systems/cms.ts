import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '../../../shared/json.ts';
import { certificateInfo, certificates, type SandboxCertificate } from '../people.ts';

/** The stand-in's own "CMS": base64 of JSON. Ed25519 by one key of the stand-in, in the place of every person's own. */
const envelope = z.strictObject({
  format: z.literal('senim-sandbox-cms-1'),
  /** Attached content, base64. */
  data: z.base64().optional(),
  signers: z.array(
    z.strictObject({
      certificate: z.string(),
      /** SHA-256 of the content, hex. */
      digest: z.string(),
      signedAt: z.iso.datetime(),
      withTsp: z.boolean(),
      signature: z.base64(),
    }),
  ),
});
type Signed = z.output<typeof envelope>['signers'][number];

const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');
const seed = createHash('sha256').update('senim sandbox certification centre').digest();
const privateKey = createPrivateKey({
  key: Buffer.concat([PKCS8_ED25519, seed]),
  format: 'der',
  type: 'pkcs8',
});
const publicKey = createPublicKey(privateKey);

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const signedBytes = ({ certificate, digest, signedAt, withTsp }: Omit<Signed, 'signature'>) =>
  Buffer.from(canonical({ certificate, digest, signedAt, withTsp }));

/** Signs content with made-up certificates; `detached` leaves the content out. */
export function signCms(
  content: Uint8Array,
  signers: readonly SandboxCertificate[],
  { detached = true, withTsp = true, at = new Date() } = {},
): string {
  const signed = signers.map(({ id }) => {
    const facts = { certificate: id, digest: sha256(content), signedAt: at.toISOString(), withTsp };
    return { ...facts, signature: sign(null, signedBytes(facts), privateKey).toString('base64') };
  });
  const data = detached ? {} : { data: Buffer.from(content).toString('base64') };
  const made: z.input<typeof envelope> = { format: 'senim-sandbox-cms-1', ...data, signers: signed };
  return Buffer.from(JSON.stringify(made)).toString('base64');
}

/** Reads a "CMS"; `undefined` when it is none. */
export function readCms(cms: string): z.output<typeof envelope> | undefined {
  try {
    return envelope.safeParse(JSON.parse(Buffer.from(cms, 'base64').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/**
 * Verifies as NCANode does, its quirks included: content inside the CMS goes before the data given, no signers at all
 * is valid, certificates are judged now and not at the moment of the time stamp. `undefined`: it cannot be verified.
 */
export function verifyCms(cms: string, data: string | undefined, now: Date) {
  const read = readCms(cms);
  const content = read?.data ?? data;
  if (read === undefined || content === undefined) return undefined;
  const digest = sha256(Buffer.from(content, 'base64'));
  const signers = read.signers.map((signed) => {
    const certificate = certificates.get(signed.certificate);
    return {
      certificates: certificate ? [certificateInfo(certificate, now)] : [],
      ...(signed.withTsp ? { tsp: timeStamp(signed) } : {}),
    };
  });
  const genuine = read.signers.every(
    (signed) =>
      signed.digest === digest &&
      verify(null, signedBytes(signed), publicKey, Buffer.from(signed.signature, 'base64')),
  );
  return {
    valid: genuine && signers.every((signer) => signer.certificates.every(({ valid }) => valid)),
    signers,
  };
}

function timeStamp({ digest, signedAt }: Signed) {
  return {
    serialNumber: digest.slice(0, 16),
    genTime: signedAt.replace('Z', '+00:00'),
    policy: '1.2.398.3.3.2.6.1',
    tsa: 'CN=SANDBOX TSA,C=KZ',
    tspHashAlgorithm: 'SHA-256',
    hash: digest,
  };
}
