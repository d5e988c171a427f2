import { checklist } from './checklists.ts';
import { heldBy } from './held.ts';
import { row9 } from './texts/row9.ts';
import { own } from './texts/standing.ts';
import type { ChecklistItem, EditionId, ProductType, Service, Wording } from './types.ts';

/** An item of a checklist: our short title for it, and the words of the Rules that ask for it. */
interface AskedItem extends ChecklistItem {
  readonly title: Wording;
  readonly text: Wording;
}

/** What row 9 asks for one of the services (RULES-A2.9): the application, and the documents that go with it. */
export interface Package {
  readonly service: Service;
  /** An amendment whose stated reason is п. 9 or 35 (reading `amendment-documents`). */
  readonly renewal?: true;
  readonly application: Wording;
  readonly documents: Readonly<Record<ProductType, readonly AskedItem[]>>;
}

const services = [
  { service: 'inclusion' },
  { service: 'exclusion' },
  { service: 'amendment' },
  { service: 'amendment', renewal: true },
] as const satisfies readonly Pick<Package, 'service' | 'renewal'>[];

/** The packages of all services under an edition, an amendment's twice: as it is, and where its reason is п. 9 or 35. */
export function packages(edition: EditionId): readonly Package[] {
  return services.map((one) => {
    const renewal = 'renewal' in one;
    const asked = (productType: ProductType) =>
      checklist(one.service, productType, edition, { renewal }).map((item) => {
        const words: Readonly<Record<string, readonly Wording[]>> = {
          ...row9[productType],
          ...row9.amendment,
        };
        const title = own(item.title.ru, item.title.kk);
        return { ...item, title, text: heldBy(edition, words[item.id] ?? [], item.id) };
      });
    return {
      ...one,
      application: heldBy(edition, row9.applications[one.service], one.service),
      documents: { software: asked('software'), electronics: asked('electronics') },
    };
  });
}
