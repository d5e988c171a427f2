import type { LegalEntity } from '../../shared/identity/legal-entity.ts';

/** ГБД «Юридические лица» (RULES-2.4). */
export interface LegalEntities {
  /** The organisation of a БИН; undefined when there is none. Throws `SYSTEM_REFUSED` on an error of content. */
  find(bin: string): Promise<LegalEntity | undefined>;
}
