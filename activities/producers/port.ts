import type { IsoDate } from '../../shared/calendar/types.ts';

/** A producer's entry in the register, in force now. */
export interface ProducerEntry {
  /** Last day of the entry, where it has one. */
  readonly validUntil?: IsoDate;
  /** Names of the products it makes. */
  readonly products: readonly string[];
}

/** The register of Kazakhstani producers (RULES-6: criterion 4-1; RULES-A2.9: its extract). */
export interface Producers {
  /** The entry of a БИН or ИИН; undefined when there is none. Throws `SYSTEM_REFUSED` on an error of content. */
  find(id: string): Promise<ProducerEntry | undefined>;
}
