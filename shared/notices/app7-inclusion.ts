import type { Bilingual } from '../bilingual.ts';
import { providerOn } from '../law/provider.ts';
import { formDate } from '../texts/format.ts';
import {
  foot,
  formPage,
  formText,
  type FormRecord,
  head,
  holderField,
  numberName,
  productField,
  same,
} from './form.ts';
import type { Field, FormNotice } from './types.ts';

export interface InclusionRecord extends FormRecord {
  /** Full name of the software or the electronic product. */
  readonly productName: string;
  /** ЕНС ТРУ codes. */
  readonly enstruCodes: readonly string[];
}

const NUMBER_MEANING: Readonly<Record<FormRecord['addressee']['kind'], Bilingual>> = {
  organisation: { ru: 'БИН – бизнес-идентификационный номер', kk: 'БСН – бизнес-сәйкестендіру нөмірі' },
  individual: { ru: 'ИИН – индивидуальный идентификационный номер', kk: 'ЖСН – жеке сәйкестендіру нөмірі' },
};

/** Приложение 7: the notice of inclusion (RULES-23), in the form's own wording; ИИН for an individual (RULES-A11). */
export function inclusion(record: InclusionRecord): FormNotice {
  const { addressee, documentNumber, productName } = record;
  const provider = providerOn(record.issuedOn).name;
  const date = formDate(record.issuedOn);
  const id = numberName(addressee);
  const meaning = NUMBER_MEANING[addressee.kind];
  const codes = record.enstruCodes.join(', ');
  const heading: Bilingual = {
    ru: 'Уведомление\nо включении программного обеспечения (продукции электронной промышленности) в реестр доверенного программного обеспечения и продукции электронной промышленности',
    kk: 'Хабарлама\nбағдарламалық қамтамасыз етуді (электрондық өнеркәсіп өнімін) сенімді бағдарламалық қамтамасыз ету және электрондық өнеркәсіп өнімі тізіліміне енгізу туралы',
  };
  const body: Bilingual = {
    ru: [
      `№ ${documentNumber} дата ${date.ru}`,
      `Настоящее уведомление выдано ${addressee.name}, ${productName}`,
      provider.ru,
      `${id.ru} ${addressee.id}`,
      `ЕНС ТРУ ${codes}`,
    ].join('\n'),
    kk: [
      `№ ${documentNumber} күні ${date.kk}`,
      `Осы хабарлама берілді ${addressee.name}, ${productName}`,
      provider.kk,
      `${id.kk} ${addressee.id}`,
      `ТЖҚ БНА ${codes}`,
    ].join('\n'),
  };
  const note: Bilingual = {
    ru: `Примечание: ${meaning.ru}; ЕНС ТРУ – единый номенклатурный справочник товаров, работ и услуг.`,
    kk: `Ескерту: ${meaning.kk}; ТЖҚ БНА – тауар, жұмыс және қызмет көрсетудің бірыңғай номенклатуралық анықтамалығы.`,
  };
  const own: Field[] = [
    holderField(addressee),
    productField(productName, 'бағдарламалық қамтамасыз етудің'),
    { name: id, value: same(addressee.id) },
    { name: { ru: 'ЕНС ТРУ', kk: 'ТЖҚ БНА' }, value: same(codes) },
  ];
  const page = formPage(record, { heading, body, note });
  return {
    title: {
      ru: 'Уведомление о включении программного обеспечения в реестр',
      kk: 'Бағдарламалық қамтылымды тізілімге енгізу туралы хабарлама',
    },
    text: formText(page),
    page,
    fields: [...head(record), ...own, ...foot(record)],
  };
}
