import type { Instant } from '../calendar/types.ts';
import { localDay } from '../calendar/zone.ts';
import { checklist } from './checklists.ts';
import { conflictsOf } from './conflicts.ts';
import { criteria, type Criterion } from './criteria.ts';
import { editionAt } from './editions.ts';
import { form, type FormAt } from './forms.ts';
import { grounds } from './grounds.ts';
import { rule, type RuleId } from './rules.ts';
import { sources } from './sources.ts';
import { textOf } from './texts.ts';
import type {
  ChecklistItem,
  Conflict,
  Edition,
  Ground,
  ProductType,
  Service,
  Wording,
  FormNumber,
} from './types.ts';

/** The law as it stood at an instant: one place to ask for all that belongs to an edition. */
export interface LawAt {
  /** None before the 829 edition: then only arithmetic is left. */
  readonly edition: Edition | undefined;
  inForce(id: RuleId): boolean;
  text(id: RuleId): Wording;
  conflicts(id: RuleId): readonly Conflict[];
  /** Empty where no edition is in force, as those below. */
  criteria(productType: ProductType): readonly Criterion[];
  documents(service: Service, productType: ProductType): readonly ChecklistItem[];
  grounds(): readonly Ground[];
  forms(numbers: readonly FormNumber[]): readonly FormAt[];
}

/** `law.at(filedAt)` gives the edition that governs a case, decided by the actual instant of filing. Not for workflows. */
export const law = {
  at(instant: Instant): LawAt {
    const edition = editionAt(instant);
    const day = localDay(instant);
    return {
      edition,
      inForce(id) {
        const { document, editions } = rule(id);
        if (document === 'rules') return edition !== undefined && (editions?.includes(edition.id) ?? true);
        const { inForce } = sources[document];
        return inForce === undefined || (inForce.from <= day && day <= (inForce.to ?? day));
      },
      text: (id) => textOf(id, edition?.id),
      conflicts: (id) =>
        conflictsOf(id, edition?.id).filter(
          ({ editions }) => edition !== undefined || editions === undefined,
        ),
      criteria: (productType) => (edition === undefined ? [] : criteria(productType, edition.id)),
      documents: (service, productType) =>
        edition === undefined ? [] : checklist(service, productType, edition.id),
      grounds: () => (edition === undefined ? [] : grounds[edition.id]),
      forms: (numbers) => (edition === undefined ? [] : numbers.map((number) => form(number, edition.id))),
    };
  },
};
