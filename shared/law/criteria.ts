import { criteriaOfElectronics } from './criteria/electronics.ts';
import { criteriaOfSoftware } from './criteria/software.ts';
import { isHeldBy } from './held.ts';
import type { EditionId, ProductType, Service, Wording } from './types.ts';

/** A criterion of п. 5 or п. 6, as the subparagraph is numbered; its words carry the editions that hold it. */
export interface Criterion {
  readonly id: `${'5' | '6'}.${string}`;
  readonly text: Wording;
}

const all: Readonly<Record<ProductType, readonly Criterion[]>> = {
  software: criteriaOfSoftware,
  electronics: criteriaOfElectronics,
};

/** The criteria a product must meet under an edition (RULES-5, RULES-6), in the order of the Rules. */
export function criteria(productType: ProductType, edition: EditionId): readonly Criterion[] {
  return all[productType].filter(({ text }) => isHeldBy(edition, text));
}

/**
 * The criteria an application is held to: those of its product. Who asks to be excluded at his own wish is held to none
 * (RULES-5 and RULES-6 are criteria of inclusion, App. 5 names none).
 */
export function criteriaOf(
  { service, productType }: { readonly service: Service; readonly productType: ProductType },
  edition: EditionId,
): readonly Criterion[] {
  return service === 'exclusion' ? [] : criteria(productType, edition);
}
