import type { Bilingual } from '../bilingual.ts';
import type { IsoDate } from '../calendar/types.ts';
import { providerOn } from '../law/provider.ts';
import { both, dayText } from '../texts/format.ts';
import type { Field, FormPage } from './types.ts';

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

function addresseeLine(addressee: Addressee): Bilingual {
  const id = numberName(addressee);
  return both((language) => `${addressee.name}, ${addressee.address}, ${id[language]} ${addressee.id}`);
}

/** Above the body: provider, addressee, number and date of the document. */
export function head(record: FormRecord): Field[] {
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
      value: addresseeLine(record.addressee),
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

/** What a form adds to what all have in common. */
type OwnPart = Pick<FormPage, 'heading' | 'body' | 'note'>;

/** The whole document place by place: head, the form's own heading and body, foot, the form's note. */
export function formPage(record: FormRecord, own: OwnPart): FormPage {
  const { addressee, documentNumber, issuedOn, signatory } = record;
  const number = `${documentNumber} ${dayText(issuedOn)}`;
  return {
    letterhead: providerOn(issuedOn).name,
    addressee: addresseeLine(addressee),
    numbered: { ru: `Номер: ${number}`, kk: `Нөмірі: ${number}` },
    signatory,
    ...own,
  };
}

/** The whole document as one text. */
export function formText({
  letterhead,
  addressee,
  numbered,
  heading,
  body,
  signatory,
  note,
}: FormPage): Bilingual {
  const places = [letterhead, addressee, numbered, heading, body, signatory.position, same(signatory.name)];
  const all = note === undefined ? places : [...places, note];
  return both((language) => all.map((place) => place[language]).join('\n'));
}

/** Whom the document is about, as App. 7-9 ask it. */
export function holderField({ name }: Addressee): Field {
  return {
    name: {
      ru: 'Наименование юридического лица/фамилия, имя, отчество (при его наличии) физического лица',
      kk: 'Заңды тұлғаның атауы/жеке тұлғаның тегі, аты, әкесінің аты (бар болса)',
    },
    value: same(name),
  };
}

/** The product the document is about, as App. 7-9 ask it; the Kazakh word for software is not the same in each. */
export function productField(productName: string, softwareKk: string): Field {
  return {
    name: {
      ru: 'полное наименование программного обеспечения или продукции электронной промышленности',
      kk: `${softwareKk} немесе электрондық өнеркәсіп өнімінің толық атауы`,
    },
    value: same(productName),
  };
}
