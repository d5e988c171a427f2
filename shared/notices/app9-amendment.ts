import type { Bilingual } from '../bilingual.ts';
import { providerOn } from '../law/provider.ts';
import { formDate } from '../texts/format.ts';
import { foot, formPage, formText, type FormRecord, head, holderField, productField } from './form.ts';
import type { ResultOf } from './result-document.ts';
import type { FormNotice } from './types.ts';

export type AmendmentRecord = FormRecord & ResultOf<'amendment'>;

/** Приложение 9: the notice that the entry was amended (RULES-23), in the form's own wording. */
export function amendment(record: AmendmentRecord): FormNotice {
  const { addressee, documentNumber, productName } = record;
  const provider = providerOn(record.issuedOn).name;
  const date = formDate(record.issuedOn, 'ж.');
  const heading: Bilingual = {
    ru: 'Уведомление\nо внесении изменений и (или) дополнений в реестр доверенного программного обеспечения (продукции электронной промышленности)',
    kk: 'Сенім білдірілген бағдарламалық қамтылым (электрондық өнеркәсіп өнімдері) тізіліміне өзгерістер және (немесе) толықтырулар енгізу туралы\nХабарлама',
  };
  const body: Bilingual = {
    ru: [
      `№ ${documentNumber} дата ${date.ru}`,
      `Настоящее уведомление выдано ${addressee.name}, ${productName}`,
      provider.ru,
    ].join('\n'),
    kk: [
      `№ ${documentNumber} күні ${date.kk}`,
      `Осы хабарлама ${addressee.name}, ${productName}`,
      `${provider.kk} берілді`,
    ].join('\n'),
  };
  const page = formPage(record, { heading, body });
  return {
    title: {
      ru: 'Уведомление о внесении изменений и (или) дополнений в реестр',
      kk: 'Тізілімге өзгерістер және (немесе) толықтырулар енгізу туралы хабарлама',
    },
    text: formText(page),
    page,
    fields: [
      ...head(record),
      holderField(addressee),
      productField(productName, 'бағдарламалық қамтылым'),
      ...foot(record),
    ],
  };
}
