import type { Bilingual } from '../bilingual.ts';
import type { IsoDate } from '../calendar/types.ts';

/** Who issues a notice: name and contacts follow the day of the act, never the edition pinned to a case. */
export interface Provider {
  readonly since: IsoDate;
  readonly name: Bilingual;
  /** Единый контакт-центр (RULES-A2.11). */
  readonly contactCentre: readonly string[];
  readonly email: string;
}

const contacts = { contactCentre: ['1414', '8 800 080 7777'], email: 'moap@mdai.gov.kz' } as const;

/** Приложение 2, строки 2 и 11; 567/НҚ renamed the provider from the day it came into force (see `editions`). */
const providers: readonly [Provider, ...Provider[]] = [
  {
    since: '2019-07-02',
    name: {
      ru: 'Министерство цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан',
      kk: 'Қазақстан Республикасының Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі',
    },
    ...contacts,
  },
  {
    since: '2025-11-24',
    name: {
      ru: 'Министерство искусственного интеллекта и цифрового развития Республики Казахстан',
      kk: 'Қазақстан Республикасының Жасанды интеллект және цифрлық даму министрлігі',
    },
    ...contacts,
  },
];

/** The provider as it is named on an act of that day. */
export function providerOn(day: IsoDate): Provider {
  return providers.findLast(({ since }) => since <= day) ?? providers[0];
}
