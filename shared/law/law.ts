import type { Instant } from '../calendar/types.ts';
import { localDay } from '../calendar/zone.ts';
import { conflictsOf } from './conflicts.ts';
import { criteria, type Criterion } from './criteria.ts';
import { editionAt } from './editions.ts';
import { form, type FormAt } from './forms.ts';
import { grounds } from './grounds.ts';
import { isHeldBy } from './held.ts';
import { packages, type Package } from './packages.ts';
import { readingsOf } from './readings.ts';
import { rule, type RuleId } from './rules.ts';
import { sources } from './sources.ts';
import { textOf } from './texts.ts';
import type { Conflict, Edition, FormNumber, Ground, ProductType, Reading, Wording } from './types.ts';

/** The law as it stood at an instant: one place to ask for all that belongs to an edition. */
export interface LawAt {
  /** None before the 829 edition: then only arithmetic is left. */
  readonly edition: Edition | undefined;
  inForce(id: RuleId): boolean;
  text(id: RuleId): Wording;
  /** Where no edition is in force, those that belong to no edition. */
  readings(id: RuleId): readonly Reading[];
  conflicts(id: RuleId): readonly Conflict[];
  /** Empty where no edition is in force, as those below. */
  criteria(productType: ProductType): readonly Criterion[];
  packages(): readonly Package[];
  grounds(): readonly Ground[];
  forms(numbers: readonly FormNumber[]): readonly FormAt[];
}

/** `law.at(filedAt)` gives the edition that governs a case, decided by the actual instant of filing. Not for workflows. */
export const law = {
  at(instant: Instant): LawAt {
    const edition = editionAt(instant);
    const day = localDay(instant);
    const standing = <T extends Pick<Reading, 'editions'>>(all: readonly T[]) =>
      all.filter(({ editions }) => edition !== undefined || editions === undefined);
    return {
      edition,
      inForce(id) {
        const found = rule(id);
        if (found.document === 'rules') return edition !== undefined && isHeldBy(edition.id, found);
        const { inForce } = sources[found.document];
        return inForce === undefined || (inForce.from <= day && day <= (inForce.to ?? day));
      },
      text: (id) => textOf(id, edition?.id),
      readings: (id) => standing(readingsOf(id, edition?.id)),
      conflicts: (id) => standing(conflictsOf(id, edition?.id)),
      criteria: (productType) => (edition === undefined ? [] : criteria(productType, edition.id)),
      packages: () => (edition === undefined ? [] : packages(edition.id)),
      grounds: () => (edition === undefined ? [] : grounds[edition.id]),
      forms: (numbers) => (edition === undefined ? [] : numbers.map((number) => form(number, edition.id))),
    };
  },
};
