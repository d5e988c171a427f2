import { atApplicantsWish } from '../../../shared/notices/app8-exclusion.ts';
import type { IssuedResult, ResultRecord } from '../../../shared/notices/result-document.ts';

const application = { number: 'ВХ-2026-000009', date: '2026-11-02' };
const common = {
  documentNumber: '2026-17',
  addressee: {
    kind: 'organisation',
    name: 'ТОО «Көкжиек Софт»',
    address: '010000, г. Астана, пр. Мәңгілік Ел, 55/22',
    id: '990140000007',
  },
  application,
} as const;

const records = {
  'App. 6': {
    ...common,
    kind: 'refusal',
    edition: '567-b',
    grounds: [1, 4],
    reasons: {
      ru: 'расчёт от 05.10.2026 на сумму 1 200 000 ₸ не подтверждён (п. 3 приложения 2)',
      kk: '05.10.2026 күнгі 1 200 000 ₸ сомасына есеп расталмаған (2-қосымшаның 3-т.)',
    },
  },
  'App. 7': {
    ...common,
    kind: 'inclusion',
    productName: 'Парасат',
    enstruCodes: ['620111.000.000001', '582950.000.000000'],
  },
  'App. 8': {
    ...common,
    kind: 'exclusion',
    entry: 12,
    productName: 'Парасат',
    reasons: atApplicantsWish(application),
  },
  'App. 9': { ...common, kind: 'amendment', entry: 12, productName: 'Парасат 2.0' },
} as const satisfies Record<string, ResultRecord>;

/** A result of the service as it is issued. */
type Issued = IssuedResult & { readonly record: ResultRecord };

/** Each form as a deputy signs it on a day. */
export function issued(form: keyof typeof records, more: Partial<Issued> = {}): Issued {
  return {
    record: records[form],
    signatory: { position: { ru: 'Вице-министр', kk: 'Вице-министр' }, name: 'Әбдірахманов Қуаныш Өмірұлы' },
    issuedOn: '2026-11-23',
    ...more,
  };
}

export const forms = ['App. 6', 'App. 7', 'App. 8', 'App. 9'] as const satisfies (keyof typeof records)[];
