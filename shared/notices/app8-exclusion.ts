import type { Bilingual } from '../bilingual.ts';
import { providerOn } from '../law/provider.ts';
import { both, dayText, formDate } from '../texts/format.ts';
import { foot, formPage, formText, type FormRecord, head, holderField, productField } from './form.ts';
import type { ResultOf } from './result-document.ts';
import type { FormNotice } from './types.ts';

export type ExclusionRecord = FormRecord & ResultOf<'exclusion'>;

/** Приложение 8: the notice of exclusion with its reason (RULES-23), in the form's own wording. */
export function exclusion(record: ExclusionRecord): FormNotice {
  const { addressee, documentNumber, productName, reasons } = record;
  const provider = providerOn(record.issuedOn).name;
  const date = formDate(record.issuedOn);
  const heading: Bilingual = {
    ru: 'Уведомление\nОб исключении программного обеспечения (продукции электронной промышленности) из реестра доверенного программного обеспечения и продукции электронной промышленности',
    kk: 'Хабарлама\nБағдарламалық қамтылымды (электрондық өнеркәсіп өнімін) сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімі тізілімінен алып тастау туралы',
  };
  const body: Bilingual = {
    ru: [
      `№ ${documentNumber} дата ${date.ru}`,
      `${addressee.name}, ${productName}`,
      `${REASON.ru}: ${reasons.ru}`,
      provider.ru,
    ].join('\n'),
    kk: [
      `№ ${documentNumber} күні ${date.kk}`,
      `${addressee.name}, ${productName}`,
      `${REASON.kk}: ${reasons.kk}`,
      provider.kk,
    ].join('\n'),
  };
  const page = formPage(record, { heading, body });
  return {
    title: {
      ru: 'Уведомление об исключении из реестра',
      kk: 'Тізілімнен алып тастау туралы хабарлама',
    },
    text: formText(page),
    page,
    fields: [
      ...head(record),
      holderField(addressee),
      productField(productName, 'бағдарламалық қамтамасыз етудің'),
      { name: REASON, value: reasons },
      ...foot(record),
    ],
  };
}

const REASON: Bilingual = {
  ru: 'Указание причины исключения программного обеспечения (продукции электронной промышленности) из реестра доверенного программного обеспечения и продукции электронной промышленности',
  kk: 'Бағдарламалық қамтылымды (электрондық өнеркәсіп өнімін) сенім білдірілген бағдарламалық қамтылым және электрондық өнеркәсіп өнімі тізілімінен алып тастау себебін көрсету',
};

/** The reason where the applicant asked for it (RULES-4); the applicant's own words stay in the application. */
export function atApplicantsWish({ number, date }: ExclusionRecord['application']): Bilingual {
  return both((language) =>
    language === 'ru'
      ? `заявление услугополучателя от ${dayText(date)} № ${number} (приложение 5 к Правилам)`
      : `көрсетілетін қызметті алушының ${dayText(date)} № ${number} өтініші (Қағидаларға 5-қосымша)`,
  );
}
