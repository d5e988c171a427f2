import type { IsoDate } from '../calendar/types.ts';

/** A signed act that changes what was done before: a decision on a complaint, or a court's. */
export interface ActOf {
  /** The case in which it was signed or entered: `complaint/C-1`. */
  readonly case: string;
  /** Number of the document. */
  readonly document: string;
  /** SHA-256 of the signed document, hex. */
  readonly sha256: string;
  /** Its date. */
  readonly on: IsoDate;
}
