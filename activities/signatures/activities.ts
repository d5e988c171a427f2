import type { Signatures } from './port.ts';

export type SignatureActivities = ReturnType<typeof signatureActivities>;

export function signatureActivities(signatures: Signatures) {
  return {
    /** Checks a detached electronic signature over the UTF-8 bytes of `content`. */
    async verifySignature({ cms, content }: { readonly cms: string; readonly content: string }) {
      return signatures.verify(cms, Buffer.from(content, 'utf8'));
    },
  };
}
