/** Outcome of checking an electronic signature; a bad signature is an answer, not an error. */
export type SignatureCheck =
  | { readonly valid: true; readonly signer: Signer }
  | {
      readonly valid: false;
      readonly reason:
        | 'MALFORMED'
        | 'OTHER_CONTENT'
        | 'REVOKED'
        | 'EXPIRED'
        | 'NOT_FOR_SIGNING'
        | 'NO_SIGNER';
    };

export interface Signer {
  readonly iin?: string;
  readonly bin?: string;
  readonly name?: string;
  /** Roles of the certificate, as the verifying service names them: CEO, CAN_SIGN, EMPLOYEE, ... */
  readonly keyUser: readonly string[];
}

export interface Signatures {
  /** Checks a detached CMS over exactly these bytes. Throws only when the service cannot answer. */
  verify(cms: string, content: Uint8Array): Promise<SignatureCheck>;
}
