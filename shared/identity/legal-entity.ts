import type { Bilingual } from '../bilingual.ts';
import type { IsoDate } from '../calendar/types.ts';

/** Legal forms as far as п. 2 of the Rules tells them apart (RULES-2.4). */
export type LegalForm = 'state-institution' | 'state-enterprise' | 'other';

/** A legal entity as ГБД ЮЛ holds it, as much as the provider asks; a founder who is a person is not asked for. */
export interface LegalEntity {
  readonly bin: string;
  readonly name: Bilingual;
  /** Name of its legal form, as the state database writes it. */
  readonly formName: Bilingual;
  readonly form: LegalForm;
  /** Absent as long as it is registered; the day is absent where the database has none. */
  readonly liquidated?: { readonly on?: IsoDate };
  /** The tax authority holds it inactive (бездействующий). */
  readonly inactive: boolean;
  /** Share of the state in the authorised capital, percent. */
  readonly stateShare: number;
  readonly founders: readonly Founder[];
}

/** A legal entity among the founders; one of another country has no БИН. */
export interface Founder {
  readonly bin?: string;
  readonly name: string;
  /** Its share in the authorised capital, percent. */
  readonly share?: number;
}
