import type { Bilingual } from '../bilingual.ts';
import type { IsoDate } from '../calendar/types.ts';
import { instantAt } from '../calendar/zone.ts';
import { editionAt } from './editions.ts';

/** Who issues a notice: name and contacts follow the day of the act, never the edition pinned to a case. */
export interface Provider {
  readonly name: Bilingual;
  /** Единый контакт-центр (RULES-A2.11). */
  readonly contactCentre: readonly string[];
  readonly email: string;
}

const contacts = { contactCentre: ['1414', '8 800 080 7777'], email: 'moap@mdai.gov.kz' } as const;

/** Приложение 2, строка 2 of 829/НҚ; the name stood before it too (147/НҚ of 02.07.2019). */
const former: Provider = {
  name: {
    ru: 'Министерство цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан',
    kk: 'Қазақстан Республикасының Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі',
  },
  ...contacts,
};

/** The same row as 567/НҚ words it. */
const present: Provider = {
  name: {
    ru: 'Министерство искусственного интеллекта и цифрового развития Республики Казахстан',
    kk: 'Қазақстан Республикасының Жасанды интеллект және цифрлық даму министрлігі',
  },
  ...contacts,
};

/** The provider as it is named on an act of that day: 567/НҚ renamed it from the day it came into force. */
export function providerOn(day: IsoDate): Provider {
  const edition = editionAt(instantAt(day, '00:00'));
  return edition === undefined || edition.id === '829' ? former : present;
}
