import type { Bilingual } from '../bilingual.ts';
import type { IsoDate } from '../calendar/types.ts';
import { providerOn } from '../law/provider.ts';
import { both, dayText } from '../texts/format.ts';
import type { Field } from './types.ts';

/** What App. 6-9 have in common: the letterhead, the addressee, number and date, the signatory. */
export interface FormRecord {
  /** Outgoing number of the document. */
  readonly documentNumber: string;
  readonly issuedOn: IsoDate;
  readonly addressee: Addressee;
  readonly signatory: { readonly position: Bilingual; readonly name: string };
}

export interface Addressee {
  readonly kind: 'organisation' | 'individual';
  /** Name of the organisation, or a person's surname, name and patronymic. */
  readonly name: string;
  readonly address: string;
  /** БИН of an organisation, ИИН of an individual. */
  readonly id: string;
}

const NUMBER_NAME: Readonly<Record<Addressee['kind'], Bilingual>> = {
  organisation: { ru: 'БИН', kk: 'БСН' },
  individual: { ru: 'ИИН', kk: 'ЖСН' },
};

/**
 * The name of the addressee's number. App. 7 prints БИН only, though individuals qualify (п. 2 пп. 4): an individual's
 * document says ИИН (RULES-A11).
 */
export function numberName(addressee: Addressee): Bilingual {
  return NUMBER_NAME[addressee.kind];
}

/** A text that is the same in both languages. */
export function same(text: string): Bilingual {
  return { ru: text, kk: text };
}

/** Above the body: provider, addressee, number and date of the document. */
export function head(record: FormRecord): Field[] {
  const { addressee } = record;
  const id = numberName(addressee);
  return [
    {
      name: { ru: 'Наименование уполномоченного органа', kk: 'Уәкілетті органның атауы' },
      value: providerOn(record.issuedOn).name,
    },
    {
      name: {
        ru: 'Наименование организации, юридический адрес, БИН/ИИН',
        kk: 'Ұйымның атауы, заңды мекенжайы, БСН/ЖСН',
      },
      value: both((language) => `${addressee.name}, ${addressee.address}, ${id[language]} ${addressee.id}`),
    },
    { name: { ru: 'Номер', kk: 'Нөмірі' }, value: same(record.documentNumber) },
    { name: { ru: 'Дата выдачи', kk: 'Берілген күні' }, value: same(dayText(record.issuedOn)) },
  ];
}

/** Below the body: who signs. */
export function foot({ signatory }: FormRecord): Field[] {
  return [
    { name: { ru: 'Должность подписывающего', kk: 'Қол қоюшы лауазымы' }, value: signatory.position },
    {
      name: {
        ru: 'Фамилия, имя, отчество (при его наличии) подписывающего',
        kk: 'Қол қоюшының тегі, аты, әкесінің аты (бар болса)',
      },
      value: same(signatory.name),
    },
  ];
}

/** The whole document: head, the form's own body, foot, the form's note. */
export function formText(record: FormRecord, body: Bilingual, note?: Bilingual): Bilingual {
  const [provider, addressee] = head(record);
  return both((language) =>
    [
      provider?.value[language],
      addressee?.value[language],
      language === 'ru'
        ? `Номер: ${record.documentNumber} ${dayText(record.issuedOn)}`
        : `Нөмірі: ${record.documentNumber} ${dayText(record.issuedOn)}`,
      body[language],
      record.signatory.position[language],
      record.signatory.name,
      note?.[language],
    ]
      .filter((line) => line !== undefined)
      .join('\n'),
  );
}

/** Whom the document is about, as App. 8 and 9 ask it. */
export function holderField({ name }: Addressee): Field {
  return {
    name: {
      ru: 'Наименование юридического лица/фамилия, имя, отчество (при его наличии) физического лица',
      kk: 'Заңды тұлғаның атауы/жеке тұлғаның тегі, аты, әкесінің аты (бар болса)',
    },
    value: same(name),
  };
}

/** The product the document is about, as App. 8 and 9 ask it. */
export function productField(productName: string): Field {
  return {
    name: {
      ru: 'полное наименование программного обеспечения или продукции электронной промышленности',
      kk: 'бағдарламалық қамтылым немесе электрондық өнеркәсіп өнімінің толық атауы',
    },
    value: same(productName),
  };
}
