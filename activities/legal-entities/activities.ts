import type { LegalEntity } from '../../shared/identity/legal-entity.ts';
import type { LegalEntities } from './port.ts';

export type LegalEntityActivities = ReturnType<typeof legalEntityActivities>;

export function legalEntityActivities(legalEntities: LegalEntities) {
  return {
    /** RULES-2.4: the organisation of a БИН as ГБД ЮЛ holds it now; `entity` is absent when there is none. */
    async legalEntity({ bin }: { readonly bin: string }): Promise<{ readonly entity?: LegalEntity }> {
      const entity = await legalEntities.find(bin);
      return entity === undefined ? {} : { entity };
    },
  };
}
