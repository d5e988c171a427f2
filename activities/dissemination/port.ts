import type { Instant } from '../../shared/calendar/types.ts';
import type { RegistryVersion } from '../store/port.ts';

/** A version of an entry as it goes out: no more of it than the registry publishes (RULES-7, 8). */
export type PublishedVersion = Omit<RegistryVersion, 'validTo' | 'basis'> & {
  /** The signed result it rests on: its number and SHA-256. */
  readonly basis: Pick<RegistryVersion['basis'], 'document' | 'sha256'>;
};

/** A receiver's word that it holds something. */
export interface Receipt {
  /** By which the receiver finds it again. */
  readonly id: string;
  /** When it was received, by the receiver's clock. */
  readonly at: Instant;
}

/** What became of a version that was sent. */
export type Receiving =
  | { readonly held: 'this'; readonly receipt: Receipt }
  /** The receiver holds a later version, which carries this one's changes, and has not taken this one. */
  | { readonly held: 'later'; readonly version: number; readonly receipt: Receipt };

/** What came of a sending, with the SHA-256 of the canonical JSON that was sent, hex. */
export type Disseminated = Receiving & { readonly sha256: string };

/** Who receives the registry's versions (RULES-8). The version is their fencing number: the last that is held is the latest. */
export interface Receiver {
  /** Hands a version over; a known key gets its first receipt. Throws `SYSTEM_REFUSED` on an error of content. */
  receive(version: PublishedVersion, key: string): Promise<Disseminated>;
}
