import { paragraph } from './paragraphs.ts';
import { inclusionOfElectronics } from './checklists/electronics.ts';
import { inclusionOfSoftware } from './checklists/software.ts';
import type { Matter } from '../planning/types.ts';
import type { ChecklistItem, DocumentKind, EditionId, ProductType, Service } from './types.ts';

/** Приложение 2, строка 9 (RULES-A2.9): what a complete package holds, by service, product type and edition. */

type ByEdition = Readonly<Record<EditionId, readonly ChecklistItem[]>>;

/** Row 9 items 2 and 3: the application alone (App. 5, App. 3). */
const applicationAlone: ByEdition = { '829': [], '567-a': [], '567-b': [] };

/**
 * Asked of an amendment only where its stated reason is п. 9 or 35: row 9 names App. 3 alone, п. 9 renewed documents
 * (reading `amendment-documents`).
 */
const renewedDocuments = (productType: ProductType): ChecklistItem => ({
  id: 'renewed-documents',
  title: { ru: 'актуализированные версии документов', kk: 'құжаттардың өзектендірілген нұсқалары' },
  kinds: documentKinds(productType),
  paragraph: paragraph(9),
});

const checklists: Readonly<Record<Service, Readonly<Record<ProductType, ByEdition>>>> = {
  inclusion: { software: inclusionOfSoftware, electronics: inclusionOfElectronics },
  exclusion: { software: applicationAlone, electronics: applicationAlone },
  amendment: { software: applicationAlone, electronics: applicationAlone },
};

/** The documents the package of an application must hold under an edition. */
export function checklistOf(
  { service, productType, ...reason }: Matter,
  edition: EditionId,
): readonly ChecklistItem[] {
  return checklist(service, productType, edition, reason);
}

/** The documents a package must hold under an edition; `renewal`: an amendment whose reason is п. 9 or 35. */
export function checklist(
  service: Service,
  productType: ProductType,
  edition: EditionId,
  { renewal = false }: { readonly renewal?: boolean } = {},
): readonly ChecklistItem[] {
  const items = checklists[service][productType][edition];
  return service === 'amendment' && renewal ? [...items, renewedDocuments(productType)] : items;
}

/** Kinds of documents that a package about such a product can hold under any edition, renewed ones among them. */
export function documentKinds(productType: ProductType): readonly [DocumentKind, ...DocumentKind[]] {
  const items = Object.values(checklists.inclusion[productType]).flat();
  const kinds = new Set(items.flatMap((item) => item.kinds));
  return ['renewed-document', ...kinds];
}
