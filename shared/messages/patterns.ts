import type { Bilingual } from '../bilingual.ts';

/** Shape of a text value, and how it is told to a person: `must be ...`. */
export interface Pattern {
  readonly of: RegExp;
  readonly text: Bilingual;
}

/** A day that the calendar has: months of 30 and 31 days, 29 February in leap years only. */
const DAY =
  '(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))';
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?';
const OFFSET = '(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)';

/** Every pattern of the messages and of the application form, by its name. */
export const patterns = {
  /**
   * Says something, and can be stored and shown: the database takes neither NUL nor half a surrogate pair, and signs that
   * turn the direction of writing would show another text than was sent.
   */
  storable: {
    of: /^(?=[^]*[\p{L}\p{N}])(?:[\t\n\r]|[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u,
    text: {
      ru: 'текст с буквами или цифрами, без управляющих и оборванных знаков',
      kk: 'әріптері немесе цифрлары бар, басқарушы және үзілген таңбаларсыз мәтін',
    },
  },
  day: {
    of: new RegExp(`^${DAY}$`),
    text: { ru: 'дата ГГГГ-ММ-ДД, существующая в календаре', kk: 'күнтізбеде бар күн, ЖЖЖЖ-АА-КК' },
  },
  instant: {
    of: new RegExp(`^${DAY}T${TIME}${OFFSET}$`),
    text: {
      ru: 'дата, время и смещение, например 2026-11-23T18:30:00+05:00',
      kk: 'күні, уақыты және ығысуы, мысалы 2026-11-23T18:30:00+05:00',
    },
  },
  time: {
    of: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
    text: { ru: 'время ЧЧ:ММ', kk: 'уақыты СС:ММ' },
  },
  staff: {
    of: /^[A-Za-z0-9-]{1,40}$/,
    text: { ru: 'табельный идентификатор, например S-101', kk: 'табельдік идентификатор, мысалы S-101' },
  },
  key: {
    of: /^[A-Za-z0-9._-]{1,80}$/,
    text: {
      ru: 'от 1 до 80 знаков: латинские буквы, цифры, точка, дефис, подчёркивание',
      kk: '1-ден 80-ге дейін таңба: латын әріптері, цифрлар, нүкте, сызықша, астын сызу',
    },
  },
  hmac: {
    of: /^[A-Za-z0-9_-]{20,100}$/,
    text: { ru: 'HMAC в base64url', kk: 'base64url түріндегі HMAC' },
  },
  registrationNumber: {
    of: /^[\p{L}\d./_-]{1,40}$/u,
    text: {
      ru: 'до 40 знаков: буквы, цифры, точка, дробь, дефис, подчёркивание',
      kk: '40 таңбаға дейін: әріптер, цифрлар, нүкте, бөлшек, сызықша, астын сызу',
    },
  },
  cms: {
    of: /^[A-Za-z0-9+/=]{16,100000}$/,
    text: { ru: 'подпись CMS в base64', kk: 'base64 түріндегі CMS қолтаңбасы' },
  },
  sha256: {
    of: /^[0-9a-f]{64}$/,
    text: {
      ru: 'SHA-256: 64 шестнадцатеричные цифры строчными буквами',
      kk: 'SHA-256: кіші әріптермен жазылған 64 он алтылық цифр',
    },
  },
  number: {
    of: /^[A-Z0-9][A-Z0-9-]{3,39}$/,
    text: {
      ru: 'номер портала: 4-40 знаков, заглавные латинские буквы, цифры и дефис',
      kk: 'портал нөмірі: 4-40 таңба, латынның бас әріптері, цифрлар және сызықша',
    },
  },
  registryVersion: {
    of: /^[1-9]\d{0,8}-[1-9]\d{0,8}(?:\/[2-9])?$/,
    text: {
      ru: 'номер записи и её версии через дефис, например 12-3; начатое заново — 12-3/2',
      kk: 'жазба мен оның нұсқасының сызықша арқылы нөмірі, мысалы 12-3; қайта басталғаны — 12-3/2',
    },
  },
  proof: {
    of: /^[\p{L}\d№.,/_:?=&%#-]{1,200}$/u,
    text: {
      ru: 'номер письма или ссылка на страницу, до 200 знаков без пробелов',
      kk: 'хаттың нөмірі немесе бетке сілтеме, бос орынсыз 200 таңбаға дейін',
    },
  },
  twelveDigits: { of: /^\d{12}$/, text: { ru: 'двенадцать цифр', kk: 'он екі цифр' } },
  phone: {
    of: /^\+7\d{10}$/,
    text: { ru: 'телефон: +7 и десять цифр', kk: 'телефон: +7 және он цифр' },
  },
  enstru: {
    of: /^\d{6}\.\d{3}\.\d{6}$/,
    text: { ru: 'код ЕНС ТРУ вида 000000.000.000000', kk: '000000.000.000000 түріндегі ТЖҚ БНА коды' },
  },
  categoryCode: {
    of: /^[\p{L}\d][\p{L}\d. -]{0,39}$/u,
    text: {
      ru: 'код категории до 40 знаков: буквы, цифры, точка, пробел, дефис',
      kk: '40 таңбаға дейінгі санат коды: әріптер, цифрлар, нүкте, бос орын, сызықша',
    },
  },
  criterion: {
    of: /^[56]\.\d{1,2}(?:-\d)?$/,
    text: {
      ru: 'критерий п. 5 или 6 по номеру подпункта, например 5.1 или 6.4-1',
      kk: '5 не 6-тармақтың өлшемшарты тармақшасының нөмірімен, мысалы 5.1 немесе 6.4-1',
    },
  },
  mediaType: {
    of: /^[a-z]+\/[a-z0-9.+-]+$/,
    text: { ru: 'тип файла, например application/pdf', kk: 'файл түрі, мысалы application/pdf' },
  },
} as const satisfies Record<string, Pattern>;

const bySource = new Map<string, Bilingual>(Object.values(patterns).map(({ of, text }) => [of.source, text]));

/** What a value of this pattern (a `RegExp` source) is; undefined for a pattern that is none of ours. */
export function patternText(source: string): Bilingual | undefined {
  return bySource.get(source);
}
