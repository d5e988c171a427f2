/** What the store needs of a key ring: one key to write with, any known key to read with (32 bytes each). */
export interface KeyRing {
  readonly current: { readonly id: string; readonly key: Uint8Array };
  /** A key by its id, also one that no longer writes; `undefined` when it is not in the ring. */
  get(id: string): Uint8Array | undefined;
}

/** Keys of the store. The ring wraps the key of each person; the persons' keys encrypt what the journal keeps of them. */
export interface StoreKeys {
  readonly ring: KeyRing;
}
