import type { Bilingual } from '../bilingual.ts';
import type { IsoDate } from '../calendar/types.ts';
import { grounds } from '../law/grounds.ts';
import { providerOn } from '../law/provider.ts';
import type { EditionId, GroundId } from '../law/types.ts';
import { both, dayText } from '../texts/format.ts';
import { howToComplain } from './common.ts';
import { foot, formPage, formText, type FormRecord, head, same } from './form.ts';
import type { FormNotice } from './types.ts';

export interface RefusalRecord extends FormRecord {
  readonly application: { readonly number: string; readonly date: IsoDate };
  readonly edition: EditionId;
  /** At least one of the closed list (RULES-A2.10). */
  readonly grounds: readonly [GroundId, ...GroundId[]];
  /** Why, in the words of the one who decides. */
  readonly reasons: Bilingual;
}

/** The form's place "[Причина отказа]": the grounds word for word, then the reasons. */
function cause({ edition, grounds: named, reasons }: RefusalRecord): Bilingual {
  const heading: Bilingual = { ru: 'Причина отказа', kk: 'Бас тарту себебі' };
  return both((language) => {
    const texts = grounds[edition]
      .filter(({ id }) => named.includes(id))
      .map(({ id, text }) => `${String(id)}) ${text[language]}`);
    return [...texts, `${heading[language]}: ${reasons[language]}`].join('\n');
  });
}

/** Приложение 6: the motivated refusal (RULES-23, RULES-A2.10), in the form's own wording; how to complain goes beside it. */
export function refusal(record: RefusalRecord): FormNotice {
  const { number, date } = record.application;
  const provider = providerOn(record.issuedOn).name;
  const reason = cause(record);
  const body: Bilingual = {
    ru: `${provider.ru}, рассмотрев Ваше заявление от ${dayText(date)} года № ${number}, сообщает следующее.\n${reason.ru}`,
    kk: `${provider.kk} Сіздің өтінішіңізді ${dayText(date)} жылғы № ${number} қарағаннан кейін мынаны хабарлайды.\n${reason.kk}`,
  };
  const title: Bilingual = { ru: 'Мотивированный отказ', kk: 'Дәлелді бас тарту' };
  const page = formPage(record, { heading: title, body });
  return {
    title,
    text: formText(page),
    page,
    cover: howToComplain(),
    fields: [
      ...head(record),
      { name: { ru: 'Дата заявки', kk: 'Өтінім күні' }, value: same(dayText(date)) },
      { name: { ru: 'Номер входящего документа', kk: 'Кіріс құжаттың нөмірі' }, value: same(number) },
      { name: { ru: 'Причина отказа', kk: 'Бас тарту себебі' }, value: reason },
      ...foot(record),
    ],
  };
}
