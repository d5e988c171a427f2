import type { SignatureCheck, Signer } from './port.ts';
import type { Certificate, Verification } from './wire.ts';

/**
 * What an answer of NCANode means for us. Its `valid` alone is not enough: it is true for a CMS without signers and
 * for a signer whose certificate is not inside, takes a certificate for logging in, and judges dates by its own now
 * where the time stamp says when it was signed. `undefined`: whether the certificate is revoked was not found out.
 */
export function judge({ valid, signers }: Verification, now: Date): SignatureCheck | undefined {
  const signed = (signers ?? []).flatMap(({ certificates, signedAt }) =>
    certificates.slice(0, 1).map((certificate) => ({ certificate, at: signedAt ?? now })),
  );
  const [first] = signed;
  if (first === undefined || signed.length < (signers ?? []).length)
    return { valid: false, reason: 'NO_SIGNER' };
  if (signed.some(({ certificate }) => certificate.revocations?.some(({ revoked }) => revoked))) {
    return { valid: false, reason: 'REVOKED' };
  }
  if (
    signed.some(({ certificate, at }) => !inForce(certificate, at) || (!valid && !inForce(certificate, now)))
  ) {
    return { valid: false, reason: 'EXPIRED' };
  }
  if (signed.some(({ certificate }) => !certificate.valid)) return { valid: false, reason: 'NO_SIGNER' };
  if (!valid) return { valid: false, reason: 'OTHER_CONTENT' };
  if (signed.some(({ certificate }) => certificate.keyUsage !== 'SIGN')) {
    return { valid: false, reason: 'NOT_FOR_SIGNING' };
  }
  if (signed.some(({ certificate }) => (certificate.revocations ?? []).length === 0)) return undefined;
  return { valid: true, signer: signerOf(first.certificate) };
}

function inForce({ notBefore, notAfter }: Certificate, at: Date): boolean {
  return notBefore <= at && at <= notAfter;
}

function signerOf({ subject: { iin, bin, commonName, lastName }, keyUser }: Certificate): Signer {
  const name = [commonName, lastName].filter(Boolean).join(' ');
  return {
    ...(iin ? { iin } : {}),
    ...(bin ? { bin } : {}),
    ...(name ? { name } : {}),
    keyUser: keyUser ?? [],
  };
}
